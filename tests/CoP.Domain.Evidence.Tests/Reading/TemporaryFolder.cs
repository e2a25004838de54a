namespace CoP.Domain.Evidence.Tests.Reading;

/// <summary>A folder that exists for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("cop-evidence-").FullName;

    public string File(string name, byte[] content)
    {
        var path = Path.Combine(FullPath, name);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    public void Dispose()
    {
        // git writes its objects read-only, which stops the removal on some systems.
        foreach (var file in Directory.EnumerateFiles(FullPath, "*", SearchOption.AllDirectories))
        {
            System.IO.File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(FullPath, recursive: true);
    }
}
