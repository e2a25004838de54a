namespace CoP.Domain.Simulation.Draws;

/// <summary>The block function Philox4x32-10 of Salmon, Moraes, Dror and Shaw (2011): a counter and a key in, 128 random bits out.</summary>
/// <remarks>Derives the keys and first states of everything else from a master seed, without order and without overlap. Reproduces the published known answers. Pure.</remarks>
public static class Philox4x32
{
    /// <summary>One block.</summary>
    /// <param name="counter">Four words; every combination has an answer of its own.</param>
    /// <param name="key">Two words.</param>
    /// <returns>Four words.</returns>
    public static (uint A, uint B, uint C, uint D) Block((uint A, uint B, uint C, uint D) counter, (uint A, uint B) key)
    {
        unchecked
        {
            var (a, b, c, d) = counter;
            var (k0, k1) = key;
            for (var round = 0; round < 10; round++)
            {
                var (low, high) = ((ulong)0xD2511F53U * a, (ulong)0xCD9E8D57U * c);
                (a, b, c, d) = ((uint)(high >> 32) ^ b ^ k0, (uint)high, (uint)(low >> 32) ^ d ^ k1, (uint)low);
                (k0, k1) = (k0 + 0x9E3779B9U, k1 + 0xBB67AE85U);
            }

            return (a, b, c, d);
        }
    }

    /// <summary>Two words of 64 bits for a place in a run.</summary>
    /// <param name="seed">The master seed.</param>
    /// <param name="run">The index of the run.</param>
    /// <param name="stream">Which stream of the run.</param>
    /// <param name="block">Which block of the stream.</param>
    /// <returns>128 bits.</returns>
    internal static (ulong First, ulong Second) Words(ulong seed, ulong run, uint stream, uint block)
    {
        unchecked
        {
            var (a, b, c, d) = Block(((uint)run, (uint)(run >> 32), stream, block), ((uint)seed, (uint)(seed >> 32)));
            return (((ulong)a << 32) | b, ((ulong)c << 32) | d);
        }
    }
}
