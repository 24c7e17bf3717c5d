using System.Collections;
using System.Globalization;
using ThreatConnect.Resources.Batch.Content;
using ThreatConnect.Resources.Batch.Results;

namespace ThreatConnect.Tests.Batch;

// The work for the report of a job grows with its length, and not with its square: each failure, and each item, is looked at a few times.
public sealed class BatchReportWorkTests
{
    [Theory]
    [InlineData(1_000)]
    [InlineData(4_000)]
    public void Failures_of_no_item_are_looked_at_a_few_times(int count)
    {
        var work = new Work(count, static i => $"m{i}");

        var outcomes = work.Map();

        outcomes.Should().HaveCount(2 * count).And.OnlyContain(static outcome => outcome.State == BatchOutcomeState.Failed);
        outcomes.Where(static outcome => outcome.Item is null).Should().OnlyContain(static outcome => outcome.Code == "0x1005");
        work.ShouldBeLinear();
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(4_000)]
    public void Failures_of_items_are_looked_at_a_few_times(int count)
    {
        var work = new Work(count, static i => string.Create(CultureInfo.InvariantCulture, $"$.indicator[{i}]"));

        work.Map().Should().HaveCount(count)
            .And.OnlyContain(static outcome => outcome.Item != null && outcome.Code == "0x1005");
        work.ShouldBeLinear();
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(4_000)]
    public void Failures_with_the_same_words_are_looked_at_a_few_times(int count)
    {
        var work = new Work(count, static _ => "The same.");

        work.Map().Should().HaveCount(count).And.OnlyContain(static outcome => outcome.Item != null && outcome.Code == "0x1005");
        work.ShouldBeLinear();
    }

    // The report of a job whose items all failed, which counts what is read and compared.
    private sealed class Work(int count, Func<int, string> message)
    {
        // More than any work that looks at each element a few times, and far less than the square.
        private readonly int _bound = 10 * count;

        private readonly CountingComparer _words = new();
        private readonly CountingList<WrittenItem> _items =
            new([.. TestItems.Addresses(count).Select(static (item, i) => new WrittenItem(item, i, []))]);

        private readonly CountingList<BatchError> _errors =
            new([.. Enumerable.Range(0, count).Select(i => new BatchError { Reason = "r", Message = message(i) })]);

        // In another order than the errors, or whoever searches from the beginning finds each at once.
        private readonly CountingList<BatchResult> _results = new(
            [.. Enumerable.Range(0, count).Reverse().Select(i => new BatchResult { Code = "0x1005", Reason = "r", Message = message(i) })]);

        public List<BatchOutcome> Map()
        {
            var report = new JobReport
            {
                Items = _items,
                Job = 1,
                Status = new BatchStatus { State = BatchState.Completed, SuccessCount = 0, ErrorCount = count },
                IsVersion1 = false,
                Errors = _errors,
                Results = _results,
            };
            return [.. BatchResultMapper.Map(report, _words)];
        }

        public void ShouldBeLinear()
        {
            _words.Looks.Should().BeInRange(count, _bound);
            _items.Reads.Should().BeInRange(count, _bound);
            _errors.Reads.Should().BeInRange(count, _bound);
            _results.Reads.Should().BeInRange(count, _bound);
        }
    }

    private sealed class CountingComparer : IEqualityComparer<Failure>
    {
        public int Looks { get; private set; }

        public bool Equals(Failure? x, Failure? y)
        {
            Looks++;
            return Failure.Words.Equals(x, y);
        }

        public int GetHashCode(Failure obj)
        {
            Looks++;
            return Failure.Words.GetHashCode(obj);
        }
    }

    private sealed class CountingList<T>(IReadOnlyList<T> items) : IReadOnlyList<T>
    {
        public int Reads { get; private set; }

        public int Count => items.Count;

        public T this[int index]
        {
            get
            {
                Reads++;
                return items[index];
            }
        }

        public IEnumerator<T> GetEnumerator()
        {
            foreach (var item in items)
            {
                Reads++;
                yield return item;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
