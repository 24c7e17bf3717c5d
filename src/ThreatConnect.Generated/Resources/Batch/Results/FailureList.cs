namespace ThreatConnect.Resources.Batch.Results;

// What the server reports about one failure.
internal sealed record Failure(string? Reason, string? Message, string? Code = null)
{
    // Two failures with the same words may be one, which the server reports twice.
    public static IEqualityComparer<Failure> Words { get; } = EqualityComparer<Failure>.Create(
        static (one, other) => one?.Reason == other?.Reason && one?.Message == other?.Message,
        static failure => HashCode.Combine(failure.Reason, failure.Message));

    // The items that it may be about; null if nothing is known of them.
    public Candidates? Candidates { get; init; }

    public static Failure Of(BatchError error) => new(error.Reason ?? error.Message ?? error.Source, error.Message);

    public static Failure Of(BatchResult result) => new(result.Reason ?? result.Message, result.Message, result.Code);
}

// The failures of a job at their positions, which are found by their words as long as they have no code.
internal sealed class FailureList
{
    private readonly List<Failure?> _failures;
    private readonly IEqualityComparer<Failure> _words;
    private readonly Dictionary<Failure, Queue<int>> _withoutCode;

    public FailureList(IEqualityComparer<Failure> words, int count = 0)
    {
        _failures = [.. Enumerable.Repeat<Failure?>(null, count)];
        _words = words;
        _withoutCode = new Dictionary<Failure, Queue<int>>(words);
    }

    // The number of failures.
    public int Count { get; private set; }

    public Failure? this[int position] => _failures[position];

    public IEnumerable<Failure> All => _failures.OfType<Failure>();

    // The failure, if all have the same words; null if they have not, or there is none.
    public Failure? Single
    {
        get
        {
            var first = All.FirstOrDefault();
            return first is not null && All.All(failure => _words.Equals(first, failure)) ? first : null;
        }
    }

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
            if (_failures[position] is { Code: null } known && _words.Equals(known, failure))
            {
                return position;
            }

            positions.Dequeue();
        }

        return null;
    }

    private Queue<int> PositionsOf(Failure failure)
    {
        if (!_withoutCode.TryGetValue(failure, out var positions))
        {
            _withoutCode[failure] = positions = new Queue<int>();
        }

        return positions;
    }
}
