using System.Globalization;
using BenchmarkDotNet.Running;
using NewsExtract.Benchmarks.Cold;
using NewsExtract.Benchmarks.Growth;
using NewsExtract.Benchmarks.Guard;
using NewsExtract.Benchmarks.Inputs;
using NewsExtract.Benchmarks.Measuring;
using NewsExtract.Benchmarks.Parallel;
using NewsExtract.Benchmarks.Reports;

// "--data DIR" goes with every command that measures stages.
int data = Array.IndexOf(args, "--data");
if (data >= 0 && data + 1 < args.Length)
{
    Environment.SetEnvironmentVariable(StageInputs.DataVariable, args[data + 1]);
    args = [.. args[..data], .. args[(data + 2)..]];
}

switch (args)
{
    case ["pages", var folder]:
        GeneratedFiles.Write(folder);
        break;
    case ["guard", .. var arguments]:
        return SteadyProcess.IsThis ? GuardCommand.Run(arguments, Console.Out) : SteadyProcess.Run(args);
    case ["report", "--out", var path]:
        ResultsPage.Write(path);
        break;
    case ["growth"]:
        return GrowthCommand.Run(Console.Out);
    case ["parallel"]:
        ParallelCommand.Run(Console.Out);
        break;
    case ["cold"]:
        ColdCommand.Run(Console.Out);
        break;
    case [ColdStart.Command, var name]:
        ColdStart.Run(name, Console.Out);
        break;
    case ["stages", .. var names]:
        StageReport.Print(names, Console.Out);
        break;
    case ["--ratio"]:
        RatioReport.Print(Console.Out);
        EntityReport.Print(Console.Out);
        break;
    case ["--entities"]:
        EntityReport.Print(Console.Out);
        break;
    case ["--stories"]:
        StoryReport.Print(Console.Out);
        break;
    case ["index-size", var kind, .. var sizes]:
        IndexSizeReport.Print(kind, [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))], Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(RatioReport).Assembly).Run(args);
        break;
}

return 0;
