using System.Diagnostics;
using System.Globalization;
using NewsExtract.Benchmarks.Measuring;
using NewsExtract.Benchmarks.Reports;

namespace NewsExtract.Benchmarks.Cold;

/// <summary>Shows what the first use costs in processes of their own, beside one that does nothing.</summary>
internal static class ColdCommand
{
    private const int Starts = 7;
    private const double TargetMilliseconds = 100;
    private const double TargetMemory = 2.5;

    public static void Run(TextWriter output)
    {
        var models = new PaddedTable("model", "read in ms", "target", "memory, MiB", "of its file", "target");
        foreach (string name in ColdStart.Models)
        {
            Sample[] samples = Samples(name);
            double kept = RatioMeter.Median(samples.Select(sample => sample.Kept));
            models.Add(name, Numbers.Short(RatioMeter.Median(samples.Select(sample => sample.Milliseconds))), Numbers.Short(TargetMilliseconds), Numbers.Short(kept / 1048576), $"{Numbers.Short(kept / samples[0].File)} ×", $"{Numbers.Short(TargetMemory)} ×");
        }

        models.Write(output);
        output.WriteLine();
        var works = new PaddedTable("first use", "whole process, ms", "of one that does nothing");
        double nothing = RatioMeter.Median(Samples(ColdStart.Nothing).Select(sample => sample.Process));
        foreach (string name in ColdStart.Works)
        {
            double process = name == ColdStart.Nothing ? nothing : RatioMeter.Median(Samples(name).Select(sample => sample.Process));
            works.Add(name, Numbers.Short(process), $"{Numbers.Short(process / nothing)} ×");
        }

        works.Write(output);
    }

    private static Sample[] Samples(string name) => [.. Enumerable.Range(0, Starts).Select(_ =>
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = OwnProcess.Start([ColdStart.Command, name], how => how.RedirectStandardOutput = true);
        string line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        double[] numbers = [.. line.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        return new Sample(milliseconds, numbers[0], numbers[1], numbers[2]);
    })];

    private readonly record struct Sample(double Process, double Milliseconds, double Kept, double File);
}
