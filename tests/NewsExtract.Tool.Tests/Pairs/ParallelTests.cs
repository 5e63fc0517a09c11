using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests.Pairs;

/// <summary>The stages under GNU parallel give what one process gives, byte for byte.</summary>
[Collection(Alone.Name)]
public sealed class ParallelTests : IDisposable
{
    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    [ParallelFact]
    public async Task Split_among_processes_the_stages_give_the_same_lines()
    {
        _tool.Write("in.jsonl", string.Join('\n', SampleLines.Of(48)) + "\n");

        (int exitCode, string output, string error) = await ToolProcess.ShellAsync(_tool.Folder, $$"""
            export LC_ALL=C PARALLEL_HOME=$PWD
            {{ToolProcess.Command}} sign in.jsonl | sort > one.tsv
            parallel -j2 --pipe --block 3k {{ToolProcess.Command}} sign - < in.jsonl | sort > two.tsv
            cmp one.tsv two.tsv
            {{ToolProcess.Command}} pair one.tsv | sort -u > one.jsonl
            parallel -j2 --pipe --block 100k --colsep '\t' --group-by 1 {{ToolProcess.Command}} pair < two.tsv | sort -u > two.jsonl
            cmp one.jsonl two.jsonl
            wc -l < one.jsonl
            """);

        exitCode.Should().Be(0, error);
        int.Parse(output).Should().BeGreaterThan(100);
    }

    private sealed class ParallelFactAttribute : FactAttribute
    {
        public ParallelFactAttribute() => Skip = IsThere() ? null : "needs GNU parallel: apt-get install parallel";

        private static bool IsThere()
            => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "parallel")));
    }
}
