using Xunit;

namespace NewsExtract.Postgres.Tests.Servers;

/// <summary>A test that needs a server, and is skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = TestDatabase.SkipReason;
}

/// <summary>A test that needs servers of its own, which it stops and starts.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OwnServerFactAttribute : FactAttribute
{
    public OwnServerFactAttribute() => Skip = PostgresServer.SkipReason;
}
