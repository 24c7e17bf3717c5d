using System.Collections.ObjectModel;
using System.Globalization;
using ThreatConnect.Resources.Batch.Content;
using ThreatConnect.Values;

namespace ThreatConnect.Resources.Batch.Results;

// Maps the counts, the errors and the results of a job to an outcome for each of its items.
internal sealed class BatchResultMapper
{
    private readonly JobReport _report;
    private readonly IReadOnlyList<WrittenItem> _items;
    private readonly ItemFinder _finder;
    private readonly FailureList _failures;
    private readonly FailureList _unmatched;

    private BatchResultMapper(JobReport report, IEqualityComparer<Failure> words)
    {
        _report = report;
        _items = report.Items;
        _finder = new ItemFinder(report.Items, report.IsVersion1);
        _failures = new FailureList(words, report.Items.Count);
        _unmatched = new FailureList(words);
    }

    // The outcomes of a job with errors, whose items are in the order of its content.
    // words: compares failures by what the server says of them.
    public static IEnumerable<BatchOutcome> Map(JobReport report, IEqualityComparer<Failure>? words = null)
    {
        var mapper = new BatchResultMapper(report, words ?? Failure.Words);
        mapper.Add(report.Errors);
        mapper.Add(report.Results);
        return mapper.Outcomes();
    }

    // The outcomes of a job without errors.
    public static IEnumerable<BatchOutcome> Successes(List<WrittenItem> items, BatchId? job)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var outcome = ItemOutcomes.Of(items[i], job, BatchOutcomeState.Succeeded, failure: null);
            yield return outcome;
            if (!items[i].HasRepeats)
            {
                continue;
            }

            foreach (var repeat in ItemOutcomes.OfRepeats(items[i], outcome))
            {
                yield return repeat;
            }
        }
    }

    private void Add(IReadOnlyList<BatchError> errors)
    {
        foreach (var error in errors)
        {
            var position = _finder.Find(error);
            Add(position, Failure.Of(error) with { Candidates = position is null ? _finder.FindCandidates(error) : null });
        }
    }

    // Results report the same failures as the errors, with codes and positions. Warnings and remarks are not failures.
    private void Add(IReadOnlyList<BatchResult> results)
    {
        foreach (var result in results)
        {
            if (result.Severity is { } severity && !severity.ToString().StartsWith("err", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var failure = Failure.Of(result);
            var same = _unmatched.FindWithoutCode(failure);
            if (_finder.Find(result) is { } position)
            {
                if (same is { } matched)
                {
                    _unmatched.Remove(matched);
                }

                Add(position, failure);
            }
            else if (same is { } known)
            {
                _unmatched.Set(known, failure with { Candidates = _unmatched[known]?.Candidates });
            }
            else if (_failures.FindWithoutCode(failure) is { } item)
            {
                _failures.Set(item, failure);
            }
            else
            {
                _unmatched.Add(failure);
            }
        }
    }

    private void Add(int? position, Failure failure)
    {
        if (position is not { } index)
        {
            _unmatched.Add(failure);
        }
        else
        {
            _failures.Set(index, _failures[index] is { } known ? known with { Code = known.Code ?? failure.Code } : failure);
        }
    }

    private IEnumerable<BatchOutcome> Outcomes()
    {
        var rest = RestOf(_report.Status);
        for (var i = 0; i < _items.Count; i++)
        {
            var outcome = _failures[i] is { } failure
                ? ItemOutcomes.Of(_items[i], _report.Job, BatchOutcomeState.Failed, failure)
                : rest.Doubts.TryGetValue(i, out var doubt)
                    ? ItemOutcomes.Of(_items[i], _report.Job, BatchOutcomeState.Undetermined, doubt)
                    : ItemOutcomes.Of(_items[i], _report.Job, i > rest.Last ? rest.After : rest.Before, rest.Failure);
            yield return outcome;
            foreach (var repeat in ItemOutcomes.OfRepeats(_items[i], outcome))
            {
                yield return repeat;
            }
        }

        // Where all the rest failed for one reason, the items have it.
        foreach (var failure in rest.IsFailureOfEach ? [] : _unmatched.All)
        {
            yield return new BatchOutcome
            {
                State = BatchOutcomeState.Failed,
                Job = _report.Job,
                Reason = failure.Reason,
                Message = failure.Message,
                Code = failure.Code,
                WasSent = true,
            };
        }
    }

    // The state of the items that no error is about.
    private Rest RestOf(BatchStatus status)
    {
        if ((_report.Doubt ?? (status.ErrorCount is null ? _report.Unread : null)) is { } doubt)
        {
            return Rest.Undetermined(doubt);
        }

        var rest = _items.Count - _failures.Count;
        var errors = status.ErrorCount ?? _failures.Count + _unmatched.Count;
        var unprocessed = status.UnprocessedCount ?? 0;
        if (errors > _failures.Count)
        {
            var unknown = errors - _failures.Count;
            return unprocessed == 0 && status.SuccessCount == 0 && unknown == rest ? RestOfFailed()
                : unprocessed == 0 && unknown == _unmatched.Count && _unmatched.All.All(static failure => failure.Candidates is not null)
                    ? Rest.Of(BatchOutcomeState.Succeeded, DoubtsOfCandidates())
                : Rest.Undetermined(_report.Unread ?? ExplainErrors(errors));
        }

        if (unprocessed == 0)
        {
            return Rest.Of(BatchOutcomeState.Succeeded);
        }

        if (status.SuccessCount == 0 && IsCountOfRest(unprocessed, from: 0))
        {
            return Rest.Of(BatchOutcomeState.Unprocessed);
        }

        var last = _failures.LastPosition;
        return last >= 0 && IsCountOfRest(unprocessed, last + 1)
            ? new Rest(last, BatchOutcomeState.Succeeded, BatchOutcomeState.Unprocessed)
            : Rest.Undetermined(string.Create(
                CultureInfo.InvariantCulture, $"The server left {unprocessed} items of the job unprocessed and does not say which."));
    }

    // All that is left failed, each item for one of the reasons.
    private Rest RestOfFailed() => _unmatched.Single is { } failure
        ? new Rest(-1, BatchOutcomeState.Failed, BatchOutcomeState.Failed, failure) { IsFailureOfEach = true }
        : new Rest(
            -1,
            BatchOutcomeState.Failed,
            BatchOutcomeState.Failed,
            (_report.Unread ?? (_unmatched.Count > 0 ? ExplainErrors(_failures.Count + _unmatched.Count) : null)) is { } reason
                ? new Failure(reason, Message: null)
                : null);

    // By position: why the items that share the value of an error may have failed.
    private Dictionary<int, Failure> DoubtsOfCandidates()
    {
        var doubts = new Dictionary<int, Failure>();
        foreach (var failure in _unmatched.All.DistinctBy(static failure => failure.Candidates!.Positions))
        {
            var (value, positions) = failure.Candidates!;
            var doubt = new Failure(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"One of the {positions.Count} items with {Excerpt.Of(value)} failed, and the server does not say which: "
                    + $"\"{Excerpt.Of(failure.Reason ?? value)}\"."),
                failure.Message);
            foreach (var position in positions.Where(position => _failures[position] is null))
            {
                doubts.TryAdd(position, doubt);
            }
        }

        return doubts;
    }

    // Why it is not known which items failed.
    private string ExplainErrors(long errors)
    {
        var unknown = errors - _failures.Count;
        var first = _unmatched.All.FirstOrDefault()?.Reason is { } reason ? $": \"{Excerpt.Of(reason)}\"" : string.Empty;
        var more = first.Length > 0 && _unmatched.Count > 1 ? " and others" : string.Empty;
        var why = _report.Job is null ? "the job has no id, by which its errors could be read" : "the server does not say which";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{unknown} of the {_items.Count} items of the job failed{first}{more}, and it is not known which: {why}.");
    }

    // The server may count associations or not.
    private bool IsCountOfRest(long count, int from)
    {
        int all = 0, objects = 0;
        for (var i = from; i < _items.Count; i++)
        {
            all += _failures[i] is null ? 1 : 0;
            objects += _failures[i] is null && _items[i].Section != ItemSection.Association ? 1 : 0;
        }

        return count == all || count == objects;
    }

    // The items that no error is about: their states before and after the last item that failed, and why.
    private sealed class Rest(int last, BatchOutcomeState before, BatchOutcomeState after, Failure? failure = null)
    {
        public int Last => last;

        public BatchOutcomeState Before => before;

        public BatchOutcomeState After => after;

        public Failure? Failure => failure;

        // By position: why items among them are in doubt, whatever the state of the others is.
        public IReadOnlyDictionary<int, Failure> Doubts { get; private init; } = ReadOnlyDictionary<int, Failure>.Empty;

        // Whether the failure is one that the server reports without an item.
        public bool IsFailureOfEach { get; init; }

        public static Rest Of(BatchOutcomeState state) => new(-1, state, state);

        public static Rest Of(BatchOutcomeState state, IReadOnlyDictionary<int, Failure> doubts) =>
            new(-1, state, state) { Doubts = doubts };

        public static Rest Undetermined(string reason) =>
            new(-1, BatchOutcomeState.Undetermined, BatchOutcomeState.Undetermined, new Failure(reason, Message: null));
    }
}
