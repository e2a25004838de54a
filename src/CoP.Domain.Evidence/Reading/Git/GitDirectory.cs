namespace CoP.Domain.Evidence.Reading.Git;

/// <summary>Where a repository is: given to git outright, so that it never takes a repository further up instead.</summary>
internal sealed record GitDirectory(string Repository, string WorkTree)
{
    /// <summary>The repository of a directory, which must be its top, its <c>.git</c> or a bare repository.</summary>
    public static GitDirectory Of(string source)
    {
        var top = Path.TrimEndingDirectorySeparator(Path.GetFullPath(source));
        var inside = Path.Combine(top, ".git");
        if (Directory.Exists(inside) || File.Exists(inside))
        {
            return new GitDirectory(inside, top);
        }

        if (File.Exists(Path.Combine(top, "HEAD")) && Directory.Exists(Path.Combine(top, "objects")))
        {
            var named = string.Equals(Path.GetFileName(top), ".git", StringComparison.Ordinal);
            return new GitDirectory(top, named ? Path.GetDirectoryName(top) ?? top : top);
        }

        throw new UnreadableRecordException(source, $"is a directory but no git repository{Above(top)}", innerException: null);
    }

    private static string Above(string top)
    {
        for (var parent = Path.GetDirectoryName(top); parent is not null; parent = Path.GetDirectoryName(parent))
        {
            if (Path.Exists(Path.Combine(parent, ".git")))
            {
                return $": it is inside the repository {parent}, give that, or a file";
            }
        }

        return ": give the top of a repository, a .csv or a .jsonl file";
    }
}
