using BenchmarkDotNet.Running;
using NewsExtract.Benchmarks;

if (args is ["--ratio"])
{
    RatioReport.Print(Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(RatioReport).Assembly).Run(args);
}
