using NewsExtract.Stories.Indexing;

namespace NewsExtract.Postgres.Storage;

/// <summary>Reads stories as they are shown. Thread-safe.</summary>
internal sealed class StoryReader(IndexConnections connections)
{
    public long? StoryOf(Guid digest) => connections.Read(session => (long?)session.Scalar(connections.Sql.StoryOf, digest));

    public Story? Read(long story) => Read(connections.Sql.Story, default, story).FirstOrDefault();

    public IReadOnlyList<Story> ReadAll(CancellationToken cancellationToken) => Read(connections.Sql.Stories, cancellationToken);

    public (long Articles, long Stories) Counts() => connections.Read(session =>
    {
        (long Articles, long Stories) counts = default;
        session.Query(connections.Sql.Counts, row => counts = (row.GetInt64(0), row.GetInt64(1)));
        return counts;
    });

    /// <summary>Rows are members of stories, by story and order of arrival, each with what was merged into its story.</summary>
    private List<Story> Read(string statement, CancellationToken cancellationToken, params object?[] values) => connections.Read(
        session =>
        {
            List<Story> stories = [];
            List<StoryMember> members = [];
            long story = 0;
            long[] merged = [];
            void End()
            {
                if (members.Count > 0)
                {
                    stories.Add(StoryViews.Of(story, members, merged));
                    members.Clear();
                }
            }

            session.Query(
                statement,
                row =>
                {
                    if (row.GetInt64(0) != story)
                    {
                        End();
                        story = row.GetInt64(0);
                        merged = row.IsDBNull(5) ? [] : row.GetFieldValue<long[]>(5);
                    }

                    members.Add(new StoryMember(IdText.ToId(row.GetString(1)), ArticleReader.TimeOf(row, 2), row.GetInt32(3), row.GetInt64(4)));
                },
                values);
            End();
            return stories;
        },
        cancellationToken);
}
