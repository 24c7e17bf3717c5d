namespace ThreatConnect.Tests.Batch;

// The members of items and of outcomes, as a program sets and gets them.
public sealed class BatchItemMemberTests
{
    private static readonly DateTimeOffset s_time = new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero);

    [Fact]
    public void Members_that_were_not_set_are_null_or_empty() => ShouldBeUnset(new BatchIndicator(IndicatorType.Host, "a.example"));

    [Fact]
    public void Members_can_be_set_to_null_again()
    {
        var item = new BatchIndicator(IndicatorType.Host, "a.example")
        {
            Description = "d",
            Source = "s",
            Rating = 3,
            Confidence = 80,
            FirstSeen = s_time,
            LastSeen = s_time,
            ExternalDateAdded = s_time,
            ExternalDateExpires = s_time,
            ExternalLastModified = s_time,
        };
        (item.Description, item.Source, item.Rating, item.Confidence, item.FirstSeen, item.ExternalLastModified)
            .Should().Be(("d", "s", 3m, 80, s_time, s_time));

        item.Description = item.Source = null;
        item.Rating = null;
        item.Confidence = null;
        item.FirstSeen = item.LastSeen = item.ExternalDateAdded = item.ExternalDateExpires = item.ExternalLastModified = null;

        ShouldBeUnset(item);
    }

    [Fact]
    public void A_list_that_was_set_can_be_filled_later()
    {
        var labels = new List<BatchSecurityLabel>();
        var ids = new List<GroupId>();
        var item = new BatchIndicator(IndicatorType.Host, "a.example") { SecurityLabels = labels, AssociatedGroupIds = ids };

        labels.Add("TLP:GREEN");
        ids.Add(7);

        item.SecurityLabels.Should().ContainSingle().Which.Name.Should().Be("TLP:GREEN");
        item.AssociatedGroupIds.Should().ContainSingle().Which.Should().Be(new GroupId(7));
    }

    [Fact]
    public void The_numbers_of_an_outcome_are_null_until_they_are_set()
    {
        var outcome = new BatchOutcome { State = BatchOutcomeState.Succeeded };
        var other = outcome with { Index = 0, MergedWith = 0, Job = 1 };

        (outcome.Index, outcome.MergedWith, outcome.Job).Should().Be((null, null, null));
        (other.Index, other.MergedWith, other.Job).Should().Be((0, 0, new BatchId(1)));
        other.Should().NotBe(outcome);
        (other with { Index = null, MergedWith = null, Job = null }).Should().Be(outcome);
    }

    [Fact]
    public async Task A_sequence_reaches_a_fake_as_it_is()
    {
        var jobs = new Fake();

        await jobs.CreateAsync(TestItems.Addresses(3)).ToListAsync();

        jobs.Items.Should().HaveCount(3);
    }

    private static void ShouldBeUnset(BatchIndicator item)
    {
        (item.Description, item.Source, item.Rating, item.Confidence).Should().Be((null, null, null, null));
        (item.FirstSeen, item.LastSeen, item.ExternalDateAdded, item.ExternalDateExpires, item.ExternalLastModified)
            .Should().Be((null, null, null, null, null));
        item.SecurityLabels.Should().BeEmpty();
        item.AssociatedIndicators.Should().BeEmpty();
        item.AssociatedGroups.Should().BeEmpty();
        item.AssociatedGroupIds.Should().BeEmpty();
        item.FileOccurrences.Should().BeEmpty();
    }

    private sealed class Fake : BatchJobs
    {
        public List<BatchItem> Items { get; } = [];

        public override async IAsyncEnumerable<BatchOutcome> CreateAsync(
            IAsyncEnumerable<BatchItem> items,
            BatchOptions? options = null,
            IProgress<BatchProgress>? progress = null,
            [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await foreach (var item in items.WithCancellation(cancellationToken))
            {
                Items.Add(item);
                yield return new BatchOutcome { Item = item, State = BatchOutcomeState.Succeeded };
            }
        }
    }
}
