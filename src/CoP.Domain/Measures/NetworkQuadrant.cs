namespace CoP.Domain.Measures;

/// <summary>Density and centralisation read together: the same low centralisation is shared leadership in a dense network and a vacuum in a sparse one.</summary>
/// <remarks>The idea of quadrants is Mayo, Meindl and Pastor's (2003); nobody has checked the names here against the work, and where to cut is the caller's choice.</remarks>
public enum NetworkQuadrant
{
    /// <summary>Sparse and not centred: nobody leads anybody.</summary>
    Vacuum,

    /// <summary>Dense and not centred: many lead many.</summary>
    Shared,

    /// <summary>Sparse and centred: few are turned to, and they by few or by all.</summary>
    Centered,

    /// <summary>Dense and centred: many ties, yet some people draw most of them.</summary>
    SharedAroundCenter,
}
