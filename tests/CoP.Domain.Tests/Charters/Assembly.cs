using CoP.Domain.Charters;

namespace CoP.Domain.Tests.Charters;

/// <summary>A community in which nobody comes or goes.</summary>
internal sealed record Assembly(long Position, MemberId[] Core, MemberId[] Others) : IAssembly
{
    public static Assembly At(long position) => new(position, [Sample.Ada, Sample.Ben, Sample.Eve], [Sample.Cyd]);

    public bool IsPresent(MemberId member) => Core.Contains(member) || Others.Contains(member);

    public bool IsInBody(MemberId member, AmendmentRule rule) => Core.Contains(member);

    public int BodySize(AmendmentRule rule) => Core.Length;
}
