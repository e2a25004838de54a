namespace CoP.Domain.Simulation.Designs;

/// <summary>The constants of Sobol's sequence for 40 dimensions, found by Joe and Kuo (2008) for even two-dimensional projections (their set D6).</summary>
internal static class DirectionNumbers
{
    internal const int Bits = 32;

    // Degree of the primitive polynomial, its inner coefficients as bits, the first odd numbers m. Dimension 1 needs none: all its m are 1.
    private static readonly int[][] Published =
    [
        [1, 0, 1], [2, 1, 1, 3], [3, 1, 1, 3, 1], [3, 2, 1, 1, 1], [4, 1, 1, 1, 3, 3], [4, 4, 1, 3, 5, 13],
        [5, 2, 1, 1, 5, 5, 17], [5, 4, 1, 1, 5, 5, 5], [5, 7, 1, 1, 7, 11, 19], [5, 11, 1, 1, 5, 1, 1], [5, 13, 1, 1, 1, 3, 11], [5, 14, 1, 3, 5, 5, 31],
        [6, 1, 1, 3, 3, 9, 7, 49], [6, 13, 1, 1, 1, 15, 21, 21], [6, 16, 1, 3, 1, 13, 27, 49],
        [6, 19, 1, 1, 1, 15, 7, 5], [6, 22, 1, 3, 1, 15, 13, 25], [6, 25, 1, 1, 5, 5, 19, 61],
        [7, 1, 1, 3, 7, 11, 23, 15, 103], [7, 4, 1, 3, 7, 13, 13, 15, 69], [7, 7, 1, 1, 3, 13, 7, 35, 63],
        [7, 8, 1, 3, 5, 9, 1, 25, 53], [7, 14, 1, 3, 1, 13, 9, 35, 107], [7, 19, 1, 3, 1, 5, 27, 61, 31],
        [7, 21, 1, 1, 5, 11, 19, 41, 61], [7, 28, 1, 3, 5, 3, 3, 13, 69], [7, 31, 1, 1, 7, 13, 1, 19, 1],
        [7, 32, 1, 3, 7, 5, 13, 19, 59], [7, 37, 1, 1, 3, 9, 25, 29, 41], [7, 41, 1, 3, 5, 13, 23, 1, 55],
        [7, 42, 1, 3, 7, 3, 13, 59, 17], [7, 50, 1, 3, 1, 3, 5, 53, 69], [7, 55, 1, 1, 5, 5, 23, 33, 13],
        [7, 56, 1, 1, 7, 7, 1, 61, 123], [7, 59, 1, 1, 7, 9, 13, 61, 49], [7, 62, 1, 3, 3, 5, 3, 55, 33],
        [8, 14, 1, 3, 1, 15, 31, 13, 49, 245], [8, 21, 1, 3, 5, 15, 31, 59, 63, 97], [8, 22, 1, 3, 1, 11, 11, 11, 77, 249],
    ];

    internal static int Dimensions => Published.Length + 1;

    internal static uint[] Of(int dimension)
    {
        var v = new uint[Bits];
        int[] constants = dimension == 0 ? [0, 0] : Published[dimension - 1];
        var degree = constants[0];
        for (var i = 0; i < Bits; i++)
        {
            if (degree == 0)
            {
                v[i] = 1u << (Bits - 1 - i);
            }
            else if (i < degree)
            {
                v[i] = (uint)constants[i + 2] << (Bits - 1 - i);
            }
            else
            {
                v[i] = Next(v, i, degree, constants[1]);
            }
        }

        return v;
    }

    // The recurrence of the polynomial over the field of two elements.
    private static uint Next(uint[] v, int i, int degree, int inner)
    {
        var value = v[i - degree] ^ (v[i - degree] >> degree);
        for (var k = 1; k < degree; k++)
        {
            value ^= ((inner >> (degree - 1 - k)) & 1) == 1 ? v[i - k] : 0;
        }

        return value;
    }
}
