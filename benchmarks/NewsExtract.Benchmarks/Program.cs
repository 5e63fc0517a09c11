using System.Globalization;
using BenchmarkDotNet.Running;
using NewsExtract.Benchmarks;

if (args is ["--ratio"])
{
    RatioReport.Print(Console.Out);
    EntityReport.Print(Console.Out);
}
else if (args is ["--entities"])
{
    EntityReport.Print(Console.Out);
}
else if (args is ["--stories"])
{
    StoryReport.Print(Console.Out);
}
else if (args is ["index-size", var kind, .. var sizes])
{
    IndexSizeReport.Print(kind, [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))], Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(RatioReport).Assembly).Run(args);
}
