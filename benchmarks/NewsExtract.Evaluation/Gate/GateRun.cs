using NewsExtract.Evaluation.Cli;

namespace NewsExtract.Evaluation.Gate;

/// <summary>The gate of one run of a command: the floors in a file that are its own.</summary>
internal sealed class GateRun
{
    private readonly string _path;
    private readonly bool _updates;
    private readonly bool _allowsLower;
    private readonly Func<FloorKey, bool> _isOwn;
    private IReadOnlyList<FloorEntry> _floors;

    private GateRun(string path, bool updates, bool allowsLower, Func<FloorKey, bool> isOwn, IReadOnlyList<FloorEntry> floors)
    {
        _path = path;
        _updates = updates;
        _allowsLower = allowsLower;
        _isOwn = isOwn;
        _floors = floors;
    }

    /// <summary>Refuses options that make no sense together.</summary>
    /// <exception cref="UsageException">They do not.</exception>
    public static void Check(string? path, bool updates, bool allowsLower)
    {
        if (updates && path is null)
        {
            throw new UsageException("--update-floors needs --gate FILE.");
        }

        if (allowsLower && !updates)
        {
            throw new UsageException("--allow-lower needs --update-floors.");
        }
    }

    /// <summary>Reads the floors, before any work is done.</summary>
    /// <param name="path">The file.</param>
    /// <param name="updates">Whether to raise the floors in it.</param>
    /// <param name="allowsLower">Whether floors may be lowered.</param>
    /// <param name="isOwn">Whether a floor is one that the command measures.</param>
    /// <exception cref="Training.Corpora.CorpusException">The file cannot be read.</exception>
    public static GateRun Open(string path, bool updates, bool allowsLower, Func<FloorKey, bool> isOwn)
    {
        // A misspelt file must not pass for a gate without floors; only an update may start a new one.
        IReadOnlyList<FloorEntry> floors = updates && !File.Exists(path) ? [] : FloorFile.Read(path);
        return new(path, updates, allowsLower, isOwn, floors);
    }

    /// <summary>Updates the floors if asked to, compares and gives the exit code.</summary>
    public int Finish(IReadOnlyList<FloorEntry> measured, TextWriter output)
    {
        output.WriteLine();
        if (_updates)
        {
            // A floor that may not be lowered stays, and the check below fails on it.
            FloorUpdate update = FloorUpdate.Of(_floors, measured, _allowsLower);
            FloorFile.Write(_path, update.Entries);
            _floors = update.Entries;
            foreach (string line in update.Refused)
            {
                output.WriteLine(line);
            }
        }

        QualityGate gate = QualityGate.Check([.. _floors.Where(floor => _isOwn(floor.Key))], measured);
        gate.Write(output);
        return gate.ExitCode;
    }
}
