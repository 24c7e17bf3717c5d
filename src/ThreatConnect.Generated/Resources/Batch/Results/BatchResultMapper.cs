using ThreatConnect.Resources.Batch.Content;

namespace ThreatConnect.Resources.Batch.Results;

// Maps the counts, the errors and the results of a job to an outcome for each of its items.
internal sealed class BatchResultMapper
{
    private readonly IReadOnlyList<WrittenItem> _items;
    private readonly ItemFinder _finder;
    private readonly Failure?[] _failures;
    private readonly List<Failure> _unmatched = [];
    private int _matched;

    private BatchResultMapper(IReadOnlyList<WrittenItem> items, bool isVersion1)
    {
        _items = items;
        _finder = new ItemFinder(items, isVersion1);
        _failures = new Failure?[items.Count];
    }

    // The outcomes of a job with errors, whose items are in the order of its content.
    public static IEnumerable<BatchOutcome> Map(
        IReadOnlyList<WrittenItem> items,
        BatchId? job,
        BatchStatus status,
        bool isVersion1,
        IReadOnlyList<BatchError> errors,
        IReadOnlyList<BatchResult> results)
    {
        var mapper = new BatchResultMapper(items, isVersion1);
        mapper.Add(errors);
        mapper.Add(results);
        return mapper.Outcomes(job, status);
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
            var same = _unmatched.FindIndex(other => other.IsSameWithoutCode(failure));
            if (_finder.Find(result) is { } position)
            {
                if (same >= 0)
                {
                    _unmatched.RemoveAt(same);
                }

                Add(position, failure);
            }
            else if (same >= 0)
            {
                _unmatched[same] = failure;
            }
            else if (!AddCode(failure))
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
        else if (_failures[index] is { } known)
        {
            _failures[index] = known with { Code = known.Code ?? failure.Code };
        }
        else
        {
            _failures[index] = failure;
            _matched++;
        }
    }

    private bool AddCode(Failure failure)
    {
        var index = Array.FindIndex(_failures, known => known is not null && known.IsSameWithoutCode(failure));
        if (index < 0)
        {
            return false;
        }

        _failures[index] = _failures[index]! with { Code = failure.Code };
        return true;
    }

    private IEnumerable<BatchOutcome> Outcomes(BatchId? job, BatchStatus status)
    {
        var rest = RestOf(status);
        for (var i = 0; i < _items.Count; i++)
        {
            yield return _failures[i] is { } failure
                ? Outcome(_items[i], job, BatchOutcomeState.Failed, failure)
                : Outcome(_items[i], job, i > rest.Last ? rest.After : rest.Before, failure: null);
        }

        foreach (var failure in _unmatched)
        {
            yield return new BatchOutcome
            {
                State = BatchOutcomeState.Failed,
                Job = job,
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
        var rest = _items.Count - _matched;
        var errors = status.ErrorCount ?? _matched + _unmatched.Count;
        var unprocessed = status.UnprocessedCount ?? 0;
        if (errors > _matched)
        {
            return All(unprocessed == 0 && status.SuccessCount == 0 && errors - _matched == rest
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

        var last = Array.FindLastIndex(_failures, static failure => failure is not null);
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

    // What the server reports about one failure.
    private sealed record Failure(string? Reason, string? Message, string? Code = null)
    {
        public static Failure Of(BatchError error) => new(error.Reason ?? error.Message ?? error.Source, error.Message);

        public static Failure Of(BatchResult result) => new(result.Reason ?? result.Message, result.Message, result.Code);

        public bool IsSameWithoutCode(Failure other) => Code is null && Message == other.Message && Reason == other.Reason;
    }
}
