using FluentAssertions;
using NewsExtract.Postgres.Storage;
using NewsExtract.Postgres.Tests.Servers;
using NewsExtract.Stories.Indexing;
using Npgsql;
using Xunit;
using static NewsExtract.Tests.Stories.InventedStories;

namespace NewsExtract.Postgres.Tests;

/// <summary>What goes wrong is said in the terms of an index, with a cure, and changes nothing.</summary>
public class FailureTests
{
    [OwnServerFact]
    public void A_server_that_dies_is_said_to_and_is_used_again_when_it_is_back()
    {
        using PostgresServer server = PostgresServer.Start();
        using var index = new PostgresStoryIndex(server.ConnectionString, Options, Model);
        index.Add("a", Of("flood", 1));
        server.Crash();

        index.Invoking(it => it.Add("b", Of("flood", 2))).Should().Throw<PostgresStoryException>().Where(error => error.Failure == PostgresStoryFailure.Connection && error.Message.Contains("AddMissing"));
        index.Invoking(it => it.FindSimilar(Of("flood", 2), 3)).Should().Throw<PostgresStoryException>().Which.Failure.Should().Be(PostgresStoryFailure.Connection);

        server.StartAgain();
        index.AddMissing([new("a", Of("flood", 1)), new("b", Of("flood", 2))]).Select(assignment => assignment?.StoryId).Should().Equal(null, 1);
        index.Count.Should().Be(2);
    }

    [OwnServerFact]
    public void A_server_that_is_not_there_is_said_to_be_missing()
    {
        Action open = () => new PostgresStoryIndex("Host=/nowhere;Username=nobody;Timeout=2");
        open.Should().Throw<PostgresStoryException>().Which.Failure.Should().Be(PostgresStoryFailure.Connection);
    }

    [OwnServerFact]
    public void Missing_rights_are_named()
    {
        using PostgresServer server = PostgresServer.Start();
        server.Execute("CREATE ROLE reader LOGIN; CREATE ROLE stranger LOGIN");
        using (var owner = new PostgresStoryIndex(server.ConnectionString, Options, Model))
        {
            owner.Add("a", Of("flood", 1));
        }

        server.Execute("GRANT USAGE ON SCHEMA newsextract TO reader; GRANT SELECT, UPDATE ON newsextract.state TO reader; GRANT SELECT ON ALL TABLES IN SCHEMA newsextract TO reader");
        string AsUser(string user) => new NpgsqlConnectionStringBuilder(server.ConnectionString) { Username = user }.ConnectionString;

        Action open = () => new PostgresStoryIndex(AsUser("stranger"), null, Model);
        open.Should().Throw<PostgresStoryException>().Where(error => error.Failure == PostgresStoryFailure.Rights && error.Message.Contains("GRANT", StringComparison.OrdinalIgnoreCase));
        Action make = () => new PostgresStoryIndex(AsUser("stranger"), null, Model, PostgresStoryOptions.Default with { Schema = "own" });
        make.Should().Throw<PostgresStoryException>().Which.Failure.Should().Be(PostgresStoryFailure.Rights);

        using var reader = new PostgresStoryIndex(AsUser("reader"), null, Model);
        reader.FindSimilar(Of("flood", 2), 3).Should().ContainSingle();
        reader.Invoking(it => it.Add("b", Of("flood", 2))).Should().Throw<PostgresStoryException>().Which.Failure.Should().Be(PostgresStoryFailure.Rights);
    }

    [PostgresFact]
    public void A_newer_index_is_refused()
    {
        PostgresStoryOptions storage = Make();
        TestDatabase.Execute($"UPDATE {storage.Schema}.state SET version = 99");
        Action open = () => Open(storage);
        open.Should().Throw<StoryFormatException>().WithMessage("*version 99*up to 2*newer*");
        TestDatabase.Drop(storage.Schema);
    }

    [PostgresFact]
    public void An_index_that_lacks_a_table_says_so()
    {
        PostgresStoryOptions storage = Make();
        using PostgresStoryIndex index = Open(storage);
        TestDatabase.Execute($"DROP TABLE {storage.Schema}.merged");
        index.Invoking(it => it.GetStories()).Should().Throw<PostgresStoryException>().Where(error => error.Failure == PostgresStoryFailure.Unfit && error.Message.Contains("merged"));
        TestDatabase.Drop(storage.Schema);
    }

    [PostgresFact]
    public void A_signature_that_is_gone_or_broken_is_no_wrong_answer()
    {
        PostgresStoryOptions storage = Make();
        using (PostgresStoryIndex index = Open(storage))
        {
            index.Add("b", Of("flood", 2));
        }

        TestDatabase.Execute($"UPDATE {storage.Schema}.signature SET bytes = set_byte(bytes, 50, get_byte(bytes, 50) # 64)");
        using PostgresStoryIndex broken = Open(storage);
        broken.Invoking(it => it.FindSimilar(Of("flood", 3), 3)).Should().Throw<StoryFormatException>().WithMessage("*number *checksum*Remove the article*");
        TestDatabase.Execute($"UPDATE {storage.Schema}.signature SET bytes = substring(bytes FROM 1 FOR 100)");
        broken.Invoking(it => it.FindSimilar(Of("flood", 3), 3)).Should().Throw<StoryFormatException>().WithMessage("*number *cut short*");
        TestDatabase.Execute($"DELETE FROM {storage.Schema}.signature");
        broken.Invoking(it => it.FindSimilar(Of("flood", 3), 3)).Should().Throw<StoryFormatException>().WithMessage("*missing*");
        broken.Invoking(it => it.AddRange([new("c", Of("flood", 3)), new("d", Of("flood", 4))])).Should().Throw<StoryFormatException>().WithMessage("*missing*Remove the article*");
        broken.Count.Should().Be(2);
        TestDatabase.Drop(storage.Schema);
    }

    [PostgresFact]
    public void Other_options_are_refused_and_another_model_where_asked()
    {
        PostgresStoryOptions storage = Make();
        Action open = () => new PostgresStoryIndex(TestDatabase.ConnectionString, Options with { LinkThreshold = 0.7 }, Model, storage);
        open.Should().Throw<ArgumentException>().WithMessage("*LinkThreshold is 0.7, in the index 0.6*");
        using (var other = new PostgresStoryIndex(TestDatabase.ConnectionString, null, StoryModel.Embedded, storage))
        {
            other.Options.Should().Be(Options);
        }

        open = () => new PostgresStoryIndex(TestDatabase.ConnectionString, null, StoryModel.Embedded, storage with { RequiresSameModel = true });
        open.Should().Throw<StoryFormatException>().WithMessage($"*{Model.Digest}*");
        TestDatabase.Drop(storage.Schema);
    }

    [PostgresFact]
    public void A_writer_that_waits_too_long_for_its_turn_says_so()
    {
        PostgresStoryOptions storage = Make();
        using PostgresStoryIndex index = Open(storage);
        using PostgresStoryIndex impatient = Open(storage with { Timeout = TimeSpan.FromSeconds(1) });
        using var source = NpgsqlDataSource.Create(TestDatabase.ConnectionString);
        using (NpgsqlConnection other = source.OpenConnection())
        using (NpgsqlTransaction turn = other.BeginTransaction())
        {
            new NpgsqlCommand($"SELECT FROM {storage.Schema}.state FOR UPDATE", other).ExecuteNonQuery();
            impatient.Invoking(it => it.Add("b", Of("flood", 2), Day(1))).Should().Throw<PostgresStoryException>().Which.Failure.Should().Be(PostgresStoryFailure.Timeout);
            index.FindSimilar(Of("flood", 2), 2).Should().ContainSingle("no reader waits for a writer");
        }

        index.Add("b", Of("flood", 2), Day(1)).StoryId.Should().Be(1);
        TestDatabase.Drop(storage.Schema);
    }

    [PostgresFact]
    public void A_writer_that_waits_for_its_turn_can_be_stopped()
    {
        PostgresStoryOptions storage = Make();
        using PostgresStoryIndex index = Open(storage);
        using var source = NpgsqlDataSource.Create(TestDatabase.ConnectionString);
        using (NpgsqlConnection other = source.OpenConnection())
        using (NpgsqlTransaction turn = other.BeginTransaction())
        {
            new NpgsqlCommand($"SELECT FROM {storage.Schema}.state FOR UPDATE", other).ExecuteNonQuery();
            foreach (Action<CancellationToken> call in new Action<CancellationToken>[]
                     {
                         token => index.Add("b", Of("flood", 2), Day(0), token), token => index.Remove("a", token), token => index.Forget(Day(1), token), token => index.Compact(token),
                     })
            {
                using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(150));
                call.Invoking(it => it(stop.Token)).Should().Throw<OperationCanceledException>().Which.CancellationToken.Should().Be(stop.Token);
            }
        }

        using var patient = new CancellationTokenSource();
        index.Add("b", Of("flood", 2), Day(1), patient.Token).StoryId.Should().Be(1);
        index.Count.Should().Be(2);
        TestDatabase.Drop(storage.Schema);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Upper")]
    [InlineData("a\"; DROP SCHEMA public; --")]
    [InlineData("pg_own")]
    [InlineData("1a")]
    public void A_schema_must_be_a_plain_name(string schema)
    {
        Action open = () => new PostgresStoryIndex("Host=/nowhere", storage: PostgresStoryOptions.Default with { Schema = schema });
        open.Should().Throw<ArgumentException>();
    }

    private static PostgresStoryOptions Make()
    {
        PostgresStoryOptions storage = TestDatabase.NewSchema();
        using var index = new PostgresStoryIndex(TestDatabase.ConnectionString, Options, Model, storage);
        index.Add("a", Of("flood", 1), Day(0));
        return storage;
    }

    private static PostgresStoryIndex Open(PostgresStoryOptions storage) => new(TestDatabase.ConnectionString, null, Model, storage);
}
