namespace ThreatConnect.Resources.Batch.Results;

// What the server reports about one failure.
internal sealed record Failure(string? Reason, string? Message, string? Code = null)
{
    public static Failure Of(BatchError error) => new(error.Reason ?? error.Message ?? error.Source, error.Message);

    public static Failure Of(BatchResult result) => new(result.Reason ?? result.Message, result.Message, result.Code);
}

// The failures of a job at their positions, which are found by their words as long as they have no code.
internal sealed class FailureList
{
    private readonly List<Failure?> _failures;
    private readonly Dictionary<(string? Reason, string? Message), Queue<int>> _withoutCode = [];

    public FailureList(int count = 0) => _failures = [.. Enumerable.Repeat<Failure?>(null, count)];

    // The number of failures.
    public int Count { get; private set; }

    public Failure? this[int position] => _failures[position];

    public IEnumerable<Failure> All => _failures.OfType<Failure>();

    public int LastPosition => _failures.FindLastIndex(static failure => failure is not null);

    public void Add(Failure failure)
    {
        _failures.Add(null);
        Set(_failures.Count - 1, failure);
    }

    public void Set(int position, Failure failure)
    {
        Count += _failures[position] is null ? 1 : 0;
        _failures[position] = failure;
        if (failure.Code is null)
        {
            PositionsOf(failure).Enqueue(position);
        }
    }

    public void Remove(int position)
    {
        Count -= _failures[position] is null ? 0 : 1;
        _failures[position] = null;
    }

    // The position of the first failure with the same words and without a code.
    public int? FindWithoutCode(Failure failure)
    {
        var positions = PositionsOf(failure);
        while (positions.TryPeek(out var position))
        {
            if (_failures[position] is { Code: null } known && Key(known) == Key(failure))
            {
                return position;
            }

            positions.Dequeue();
        }

        return null;
    }

    private static (string? Reason, string? Message) Key(Failure failure) => (failure.Reason, failure.Message);

    private Queue<int> PositionsOf(Failure failure)
    {
        if (!_withoutCode.TryGetValue(Key(failure), out var positions))
        {
            _withoutCode[Key(failure)] = positions = new Queue<int>();
        }

        return positions;
    }
}
