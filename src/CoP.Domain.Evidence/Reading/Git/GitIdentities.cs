using System.Globalization;
using System.Text;
using CoP.Domain.Evidence.Acts;
using CoP.Domain.Evidence.Reading.People;

namespace CoP.Domain.Evidence.Reading.Git;

/// <summary>The identities of a history: interned as name, NUL, address, straight from git's output.</summary>
internal sealed class GitIdentities(ActTally tally)
{
    private readonly List<long> _uses = [];
    private readonly HashSet<int> _unmapped = [];
    private readonly Dictionary<int, (string Name, string Address)> _mapped = [];
    private byte[] _scratch = new byte[256];

    /// <summary>The identity of two neighbouring fields of git's output.</summary>
    public int Of(ReadOnlySpan<byte> nameNulAddress)
    {
        var identity = tally.Intern(nameNulAddress);
        if (identity == _uses.Count)
        {
            _uses.Add(0);
        }

        return identity;
    }

    /// <summary>The identity named in a message, to which git has not applied the mailmap.</summary>
    public int Of(ReadOnlySpan<byte> name, ReadOnlySpan<byte> address)
    {
        var length = name.Length + address.Length + 1;
        if (_scratch.Length < length)
        {
            _scratch = new byte[length * 2];
        }

        name.CopyTo(_scratch);
        _scratch[name.Length] = 0;
        address.CopyTo(_scratch.AsSpan(name.Length + 1));
        var known = tally.Identities;
        var identity = Of(_scratch.AsSpan(0, length));
        if (identity == known)
        {
            _unmapped.Add(identity);
        }

        return identity;
    }

    public void Use(int identity) => _uses[identity]++;

    public IReadOnlyList<GitIdentity> All(IBotRule bots) =>
        [.. Enumerable.Range(0, tally.Identities).Select(identity => Describe(identity, bots))];

    /// <summary>Lets git apply the mailmap to the identities that came from messages.</summary>
    public void Map(GitProgram git)
    {
        var open = _unmapped.Select(identity => (Identity: identity, Text: Split(identity)))
            .Where(one => one.Text.Address.Length is > 0 and < 500 && one.Text.Name.Length < 500 && !one.Text.Address.Contains('<', StringComparison.Ordinal));
        foreach (var some in open.Chunk(200))
        {
            using var child = git.Start("check-mailmap", "--stdin");
            child.Send(string.Concat(some.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Text.Name} <{one.Text.Address}>\n"))));
            using var output = new StreamReader(child.Output, Encoding.UTF8);
            var lines = output.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            if (child.Succeeded() && lines.Length == some.Length)
            {
                foreach (var (one, line) in some.Zip(lines))
                {
                    var at = line.LastIndexOf('<');
                    _mapped[one.Identity] = (line[..at].Trim(), line[(at + 1)..].TrimEnd('>'));
                }
            }
        }
    }

    private GitIdentity Describe(int identity, IBotRule bots)
    {
        var (name, address) = _mapped.TryGetValue(identity, out var mapped) ? mapped : Split(identity);
        return new GitIdentity(name, address, _uses[identity], WebHost.Is(name, address) || bots.IsBot(name, address));
    }

    private (string Name, string Address) Split(int identity)
    {
        var text = tally.Text(identity);
        var nul = text.IndexOf('\0', StringComparison.Ordinal);
        return (text[..nul].Trim(), text[(nul + 1)..].Trim());
    }
}
