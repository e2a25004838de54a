using System.Buffers;
using System.Text;

namespace CoP.Domain.Evidence.Reading;

/// <summary>
/// Knows bots by marks in their names and addresses: <c>[bot]</c>, <c>-bot</c>, dependency updaters, continuous integration,
/// translation services, assistants that write code, and the web actions of code hosts. Wrong for a person who is named as such
/// a service is; replace it by <see cref="ReadingOptions.BotRule"/> where that matters. Immutable.
/// </summary>
public sealed class DefaultBotRule : IBotRule
{
    private static readonly SearchValues<string> Marks = SearchValues.Create(
    [
        "[bot]", "dependabot", "renovatebot", "renovate[", "greenkeeper", "pre-commit-ci", "pre-commit.ci", "github-actions",
        "github actions", "allcontributors", "all-contributors", "semantic-release", "semantic release", "weblate", "transifex",
        "crowdin", "travis-ci", "travis ci", "travisci", "circleci", "circle ci", "appveyor", "azure pipelines",
        "azure-pipelines", "gitlab-ci", "gitlab ci", "gitlab runner", "mergify", "codecov", "imgbot", "snykbot", "pyup.io",
        "deepsource-autofix", "codefactor-io", "coderabbit", "cursoragent", "copilot-swe-agent", "copilot@github.com",
        "devin-ai-integration", "renovateapp.com", "web-flow",
    ], StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "bot", "robot", "ci", "github", "gitlab", "bitbucket", "jenkins", "travis", "renovate", "bors", "homu", "copilot",
        "github copilot", "claude code", "chatgpt", "codex", "openai codex", "cursor agent", "cursor", "aider", "gitter badger",
        "the gitter badger", "snyk", "restyled.io", "restyled commits", "imgbotapp", "google gemini", "gemini code assist",
        "continuous integration", "buildbot",
    };

    private static readonly HashSet<string> Addresses = new(StringComparer.Ordinal)
    {
        "noreply@github.com", "noreply@gitlab.com", "noreply@bitbucket.org", "noreply@codeberg.org", "noreply@anthropic.com",
        "noreply@openai.com", "noreply@aider.chat", "action@github.com", "actions@github.com", "copilot@github.com",
        "noreply@cursor.com", "noreply@google.com",
    };

    private DefaultBotRule()
    {
    }

    /// <summary>The rule; it has no state.</summary>
    public static DefaultBotRule Instance { get; } = new();

    /// <inheritdoc/>
    public bool IsBot(string name, string address)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(address);
        var (lowerName, lowerAddress) = (name.Trim().ToLowerInvariant(), address.Trim().ToLowerInvariant());
        var mailbox = lowerAddress.Split('@', 2)[0];
        return Names.Contains(lowerName)
            || Addresses.Contains(lowerAddress)
            || name.AsSpan().ContainsAny(Marks)
            || address.AsSpan().ContainsAny(Marks)
            || HasBotWord(name.Trim())
            || string.Equals(mailbox, "bot", StringComparison.Ordinal)
            || HasBotWord(mailbox);
    }

    /// <summary>The word itself, joined to something by a sign; after a space only where it can hardly be a family name.</summary>
    private static bool HasBotWord(string text)
    {
        for (var at = text.IndexOf("bot", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf("bot", at + 3, StringComparison.OrdinalIgnoreCase))
        {
            var start = at >= 2 && text.AsSpan(at - 2, 2).Equals("ro", StringComparison.OrdinalIgnoreCase) ? at - 2 : at;
            var end = at + 3;
            if (start == 0 || IsWordPart(text, start - 1) || (end < text.Length && IsWordPart(text, end)))
            {
                continue;
            }

            var surname = text[start - 1] == ' ' && text[start] == 'B' && text.Count(c => c == ' ') == 1;
            if (!surname)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWordPart(string text, int at) => Rune.TryGetRuneAt(text, at, out var rune) && Rune.IsLetterOrDigit(rune);
}
