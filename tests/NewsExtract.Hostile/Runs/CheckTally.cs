namespace NewsExtract.Hostile.Runs;

/// <summary>Counts checks and writes those that fail. Thread-safe.</summary>
public sealed class CheckTally(TextWriter output)
{
    private readonly object _lock = new();
    private int _passed;
    private int _failed;
    private int _skipped;

    public void Add(string name, IReadOnlyCollection<string> breaches)
    {
        lock (_lock)
        {
            if (breaches.Count == 0)
            {
                _passed++;
                return;
            }

            _failed++;
            output.WriteLine($"FAILED {name}");
            foreach (string breach in breaches.Take(5))
            {
                output.WriteLine("    " + breach);
            }
        }
    }

    public void Skip(string name)
    {
        lock (_lock)
        {
            _skipped++;
            output.WriteLine($"skipped {name}");
        }
    }

    /// <summary>Writes the sum; the exit code of the program.</summary>
    public int Finish()
    {
        output.WriteLine($"{_passed} passed, {_failed} failed, {_skipped} skipped");
        return _failed == 0 ? 0 : 1;
    }
}
