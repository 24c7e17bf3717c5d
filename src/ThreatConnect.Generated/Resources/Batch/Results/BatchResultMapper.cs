using ThreatConnect.Resources.Batch.Content;

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
    public static IEnumerable<BatchOutcome> Successes(IReadOnlyList<WrittenItem> items, BatchId? job)
    {
        foreach (var item in items)
        {
            yield return Outcome(item, job, BatchOutcomeState.Succeeded, failure: null);
        }
    }

    private static BatchOutcome Outcome(WrittenItem item, BatchId? job, BatchOutcomeState state, Failure? failure) => new()
    {
        Item = item.Item,
        Index = item.Index,
        State = state,
        Job = job,
        Reason = failure?.Reason,
        Message = failure?.Message,
        Code = failure?.Code,
        WasSent = true,
    };

    private void Add(IReadOnlyList<BatchError> errors)
    {
        foreach (var error in errors)
        {
            Add(_finder.Find(error), Failure.Of(error));
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
                _unmatched.Set(known, failure);
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
        var doubt = (_report.Doubt ?? _report.Unread) is { } reason ? new Failure(reason, Message: null) : null;
        var rest = RestOf(_report.Status);
        for (var i = 0; i < _items.Count; i++)
        {
            var state = i > rest.Last ? rest.After : rest.Before;
            yield return _failures[i] is { } failure
                ? Outcome(_items[i], _report.Job, BatchOutcomeState.Failed, failure)
                : Outcome(_items[i], _report.Job, state, state == BatchOutcomeState.Undetermined ? doubt : null);
        }

        foreach (var failure in _unmatched.All)
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

    // The state of the items that no error is about, before and after the last item that failed.
    private (int Last, BatchOutcomeState Before, BatchOutcomeState After) RestOf(BatchStatus status)
    {
        if (_report.Doubt is not null || (_report.Unread is not null && status.ErrorCount is null))
        {
            return All(BatchOutcomeState.Undetermined);
        }

        var rest = _items.Count - _failures.Count;
        var errors = status.ErrorCount ?? _failures.Count + _unmatched.Count;
        var unprocessed = status.UnprocessedCount ?? 0;
        if (errors > _failures.Count)
        {
            return All(unprocessed == 0 && status.SuccessCount == 0 && errors - _failures.Count == rest
                ? BatchOutcomeState.Failed
                : BatchOutcomeState.Undetermined);
        }

        if (unprocessed == 0)
        {
            return All(BatchOutcomeState.Succeeded);
        }

        if (status.SuccessCount == 0 && IsCountOfRest(unprocessed, from: 0))
        {
            return All(BatchOutcomeState.Unprocessed);
        }

        var last = _failures.LastPosition;
        return last >= 0 && IsCountOfRest(unprocessed, last + 1)
            ? (last, BatchOutcomeState.Succeeded, BatchOutcomeState.Unprocessed)
            : All(BatchOutcomeState.Undetermined);
    }

    private static (int Last, BatchOutcomeState Before, BatchOutcomeState After) All(BatchOutcomeState state) => (-1, state, state);

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
}
