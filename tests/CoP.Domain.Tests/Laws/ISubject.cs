using CoP.Domain.Testing;

namespace CoP.Domain.Tests.Laws;

/// <summary>A decider that the laws are applied to, whatever its types.</summary>
internal interface ISubject
{
    LawReport CheckAll();

    HistoryReport Distribution();
}
