namespace ThreatConnect;

// Says of each item of a job what became of it, from the counts, the errors and the results of the job.
internal sealed class BatchResultMapper
{
    private readonly List<ChunkEntry> _items;
    private readonly ItemFinder _finder;
    private readonly Failure?[] _failures;
    private readonly List<Failure> _untied = [];
    private int _tied;

    private BatchResultMapper(JobContent content, bool isFirstVersion)
    {
        _items = content.FileOrder();
        _finder = new ItemFinder(_items, isFirstVersion);
        _failures = new Failure?[_items.Count];
    }

    public static IEnumerable<BatchOutcome> Outcomes(JobContent content, BatchId? job, BatchStatus status, bool isFirstVersion, IReadOnlyList<BatchError> errors, IReadOnlyList<BatchResult> results)
    {
        var verdict = new BatchResultMapper(content, isFirstVersion);
        verdict.Take(errors);
        verdict.Take(results);
        return verdict.Outcomes(job, status);
    }

    // All items of a job without errors.
    public static IEnumerable<BatchOutcome> Successes(JobContent content, BatchId? job)
    {
        foreach (var entry in content.Entries)
        {
            yield return Outcome(entry.Item, job, BatchOutcomeState.Succeeded, failure: null);
        }
    }

    public static BatchOutcome Outcome(PreparedItem item, BatchId? job, BatchOutcomeState state, Failure? failure) => new()
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

    private void Take(IReadOnlyList<BatchError> errors)
    {
        foreach (var error in errors)
        {
            Take(_finder.Find(error), Failure.Of(error));
        }
    }

    // They tell of the same failures as the errors, with codes and places; warnings and remarks are no failures.
    private void Take(IReadOnlyList<BatchResult> results)
    {
        foreach (var result in results)
        {
            if (result.Severity is { } severity && !severity.ToString().StartsWith("err", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var failure = Failure.Of(result);
            var same = _untied.FindIndex(other => other.Code is null && other.Message == failure.Message && other.Reason == failure.Reason);
            if (_finder.Find(result) is { } place)
            {
                if (same >= 0)
                {
                    _untied.RemoveAt(same);
                }

                Take(place, failure);
            }
            else if (same >= 0)
            {
                _untied[same] = failure;
            }
            else if (!AddCode(failure))
            {
                _untied.Add(failure);
            }
        }
    }

    private void Take(int? place, Failure failure)
    {
        if (place is not { } index)
        {
            _untied.Add(failure);
        }
        else if (_failures[index] is { } known)
        {
            _failures[index] = known with { Code = known.Code ?? failure.Code };
        }
        else
        {
            _failures[index] = failure;
            _tied++;
        }
    }

    private bool AddCode(Failure failure)
    {
        var index = Array.FindIndex(_failures, known => known is { Code: null } && known.Message == failure.Message && known.Reason == failure.Reason);
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
                ? Outcome(_items[i].Item, job, BatchOutcomeState.Failed, failure)
                : Outcome(_items[i].Item, job, i > rest.Last ? rest.After : rest.Before, failure: null);
        }

        foreach (var failure in _untied)
        {
            yield return new BatchOutcome { State = BatchOutcomeState.Failed, Job = job, Reason = failure.Reason, Message = failure.Message, Code = failure.Code, WasSent = true };
        }
    }

    // What became of the items that no error is about, before and after the last one that failed.
    private (int Last, BatchOutcomeState Before, BatchOutcomeState After) RestOf(BatchStatus status)
    {
        var rest = _items.Count - _tied;
        var errors = status.ErrorCount ?? _tied + _untied.Count;
        var unprocessed = status.UnprocessedCount ?? 0;
        if (errors > _tied)
        {
            return All(unprocessed == 0 && status.SuccessCount == 0 && errors - _tied == rest ? BatchOutcomeState.Failed : BatchOutcomeState.Undetermined);
        }

        if (unprocessed == 0)
        {
            return All(BatchOutcomeState.Succeeded);
        }

        if (status.SuccessCount == 0 && IsNumberOf(unprocessed, from: 0))
        {
            return All(BatchOutcomeState.Unprocessed);
        }

        var last = Array.FindLastIndex(_failures, static failure => failure is not null);
        return last >= 0 && IsNumberOf(unprocessed, last + 1)
            ? (last, BatchOutcomeState.Succeeded, BatchOutcomeState.Unprocessed)
            : All(BatchOutcomeState.Undetermined);
    }

    private static (int Last, BatchOutcomeState Before, BatchOutcomeState After) All(BatchOutcomeState state) => (-1, state, state);

    // The server may count associations or not.
    private bool IsNumberOf(long number, int from)
    {
        int all = 0, objects = 0;
        for (var i = from; i < _items.Count; i++)
        {
            all += _failures[i] is null ? 1 : 0;
            objects += _failures[i] is null && _items[i].Item.Section != ItemSection.Association ? 1 : 0;
        }

        return number == all || number == objects;
    }
}
