using System.Globalization;
using System.Text;
using CoP.Domain.Collections;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>Puts the parts of an experiment together.</summary>
public static class ExperimentMerge
{
    /// <summary>Writes the folder that an unsplit run would have written, byte for byte.</summary>
    /// <param name="parts">The folders of all parts, in any order.</param>
    /// <param name="to">Where to; empty, or the target of an earlier attempt.</param>
    /// <param name="model">The model whose tables they hold; <see langword="null"/> is the community model.</param>
    /// <returns>The whole: nothing of it was run anew.</returns>
    /// <exception cref="ExperimentException">A part is missing, doubled, unfinished, damaged or of another experiment, or the whole cannot be written; every problem is named.</exception>
    public static ExperimentSummary Merge(IReadOnlyList<IExperimentStore> parts, IExperimentStore to, StudyModel? model = null)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(to);
        try
        {
            var found = Found(parts);
            if (found[0].Manifest.Experiment.Stopping is not null)
            {
                throw new ExperimentException($"experiment.stop-in-parts: {found[0].Store.Place} stops by a rule, is never split, and is whole as it is.");
            }

            var whole = ExperimentManifest.Of(found[0].Manifest.Experiment, found[0].Manifest.Stamp, Shard.Whole);
            var layout = new RunLayout(whole.Experiment, model ?? StudyModel.Community, whole.Experiment.ToStudy().Cells()[0].Settings);
            Demand(layout, found);
            Claim(whole, to);
            foreach (var file in layout.Files)
            {
                Join(file.File.Name, ExperimentParts.HeaderOf(file), found.Select(f => f.Store), to);
            }

            return new(Shard.Whole, whole.Runs, whole.Runs, whole.Hash);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ExperimentException($"{to.Place} cannot be written ({e.Message.TrimEnd('.')}). Nothing that is not whole has the name of what is.", e);
        }
    }

    private static List<(IExperimentStore Store, ExperimentManifest Manifest)> Found(IReadOnlyList<IExperimentStore> parts)
    {
        var problems = new List<string>();
        var found = new List<(IExperimentStore Store, ExperimentManifest Manifest)>();
        foreach (var part in parts)
        {
            try
            {
                found.Add((part, ExperimentRunner.ManifestIn(part)));
            }
            catch (ExperimentException e)
            {
                problems.AddRange(e.Problems);
            }
        }

        if (found.Count > 0)
        {
            problems.AddRange(ProblemsOf(found));
        }
        else if (problems.Count == 0)
        {
            problems.Add("There is no part to merge.");
        }

        return problems.Count > 0 ? throw new ExperimentException(problems.ToValueList()) : [.. found.OrderBy(f => f.Manifest.Shard.Index)];
    }

    private static IEnumerable<string> ProblemsOf(List<(IExperimentStore Store, ExperimentManifest Manifest)> found)
    {
        var first = found[0];
        foreach (var (store, manifest) in found)
        {
            if (manifest.Hash != first.Manifest.Hash)
            {
                yield return $"{store.Place} is of another experiment than {first.Store.Place}: its hash is {manifest.Hash}, not {first.Manifest.Hash}.";
            }
            else if (manifest.Shard.Of != first.Manifest.Shard.Of)
            {
                yield return $"{store.Place} is part {manifest.Shard}, {first.Store.Place} is part {first.Manifest.Shard}: they were split differently.";
            }

            if (!store.Has(ExperimentFiles.Runs))
            {
                yield return $"{store.Place}: part {manifest.Shard} is not finished.";
            }
        }

        var same = found.Where(f => f.Manifest.Hash == first.Manifest.Hash && f.Manifest.Shard.Of == first.Manifest.Shard.Of).ToLookup(f => f.Manifest.Shard.Index);
        for (var i = 1; i <= first.Manifest.Shard.Of; i++)
        {
            if (!same[i].Any())
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"part {i}/{first.Manifest.Shard.Of} is missing.");
            }
            else if (same[i].Skip(1).Any())
            {
                yield return $"part {same[i].First().Manifest.Shard} is there twice: {string.Join(" and ", same[i].Select(f => f.Store.Place))}.";
            }
        }
    }

    private static void Demand(RunLayout layout, List<(IExperimentStore Store, ExperimentManifest Manifest)> found)
    {
        var problems = new List<string>();
        foreach (var (store, manifest) in found)
        {
            problems.AddRange(layout.Files.Where(f => !store.Has(f.File.Name)).Select(f => $"{store.Place}: {f.File.Name} is missing."));
            var (first, end) = manifest.Range;
            using var runs = store.Read(ExperimentFiles.Runs);
            var (next, whole) = (first, 0L);
            foreach (var (index, after) in IndexedLines.Of(runs))
            {
                next = index == next ? next + 1 : long.MaxValue;
                whole = after;
                if (next > end)
                {
                    break;
                }
            }

            if (next != end || whole != runs.Length)
            {
                problems.Add($"{store.Place}: {ExperimentFiles.Runs} does not hold the runs {first} to {end - 1}, each once and in order.");
            }
        }

        if (problems.Count > 0)
        {
            throw new ExperimentException(problems.ToValueList());
        }
    }

    private static void Claim(ExperimentManifest whole, IExperimentStore to)
    {
        if (to.Has(ExperimentFiles.Manifest) && ExperimentRunner.ManifestIn(to).Text != whole.Text)
        {
            throw new ExperimentException($"{to.Place} holds something else already.");
        }

        ExperimentRunner.WriteWhole(to, ExperimentFiles.Manifest, whole.Text);
    }

    private static void Join(string name, string header, IEnumerable<IExperimentStore> parts, IExperimentStore to)
    {
        using (var whole = to.OpenPart(name))
        {
            whole.SetLength(0);
            var bytes = Encoding.UTF8.GetBytes(header);
            whole.Write(bytes);
            foreach (var part in parts)
            {
                using var stream = part.Read(name);
                stream.Seek(bytes.Length, SeekOrigin.Begin);
                stream.CopyTo(whole);
            }
        }

        to.Finish(name);
    }
}
