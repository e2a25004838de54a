using System.Diagnostics;
using System.Text;

namespace CoP.Domain.Evidence.Reading.Git;

/// <summary>A running git: its output as bytes, the start of what it complains about; ended when disposed of.</summary>
internal sealed class GitChild : IDisposable
{
    private const int LongestComplaint = 2_000;

    private readonly Process _process;
    private readonly StringBuilder _complaint = new();

    public GitChild(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, data) => Complain(data.Data);
        process.BeginErrorReadLine();
    }

    public Stream Output => _process.StandardOutput.BaseStream;

    /// <summary>What git said on its error output, one line.</summary>
    public string Complaint
    {
        get
        {
            lock (_complaint)
            {
                return _complaint.ToString().TrimEnd();
            }
        }
    }

    /// <summary>Writes everything git is to read; it must fit into a pipe, since nothing is read meanwhile.</summary>
    public void Send(string input)
    {
        try
        {
            _process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(input));
        }
        catch (IOException)
        {
            // It ended early; its exit code tells.
        }

        EndInput();
    }

    public void EndInput()
    {
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended early; its exit code tells.
        }
    }

    public bool Succeeded()
    {
        _process.WaitForExit();
        return _process.ExitCode == 0;
    }

    public void Stop()
    {
        try
        {
            _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }
    }

    public void Dispose()
    {
        Stop();
        _process.Dispose();
    }

    private void Complain(string? line)
    {
        lock (_complaint)
        {
            if (line is not null && _complaint.Length < LongestComplaint)
            {
                _complaint.Append(line).Append(' ');
            }
        }
    }
}
