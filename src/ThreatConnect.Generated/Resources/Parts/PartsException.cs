using ThreatConnect.Resources.Parts;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>
/// The exception that is thrown when a call adds several parts to an object, such as tags, or removes them, and some of them were not added
/// or removed. The inner exception is that of the first one.
/// </summary>
public class PartsException : ThreatConnectException
{
    private const int MostShown = 5;

    /// <summary>Initializes a new instance of the <see cref="PartsException"/> class.</summary>
    /// <param name="innerException">The exception of the first part that was not added.</param>
    /// <param name="outcomes">What happened to each part.</param>
    public PartsException(Exception innerException, IReadOnlyList<PartOutcome> outcomes)
        : this(PartChange.Addition, innerException, outcomes)
    {
    }

    internal PartsException(PartChange change, Exception innerException, IReadOnlyList<PartOutcome> outcomes)
        : base(Explain(change, innerException, outcomes), MethodOf(innerException), PathOf(innerException), innerException) =>
        Outcomes = outcomes;

    /// <summary>Gets what happened to each part, in the order in which the parts were given.</summary>
    public IReadOnlyList<PartOutcome> Outcomes { get; }

    internal static string Explain(PartChange change, Exception innerException, IReadOnlyList<PartOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(innerException);
        ArgumentNullException.ThrowIfNull(outcomes);
        var failed = outcomes.Where(static outcome => !outcome.IsSuccess).ToList();
        var shown = string.Join(", ", failed.Take(MostShown).Select(static outcome => $"{outcome.Part} \"{Excerpt.Of(outcome.Name)}\""));
        var more = failed.Count > MostShown ? $" and {failed.Count - MostShown} more" : string.Empty;
        var (before, done) = change switch
        {
            PartChange.Creation => ("The object was created. ", "added"),
            PartChange.Removal => (string.Empty, "removed"),
            _ => (string.Empty, "added"),
        };
        return $"{before}{failed.Count} of {outcomes.Count} parts were not {done}, or it is unknown whether they were: {shown}{more}. "
            + $"The first error: {innerException.Message}";
    }

    private static HttpMethod MethodOf(Exception exception) => exception is ThreatConnectException error ? error.Method : HttpMethod.Post;

    private static string PathOf(Exception exception) => exception is ThreatConnectException error ? error.Path : string.Empty;
}

/// <summary>
/// The exception that is thrown when an object was created, and some of its parts were not added. Nothing is taken back: the object exists.
/// </summary>
/// <typeparam name="T">The type of the object.</typeparam>
/// <example>
/// <code>
/// try
/// {
///     await org.Groups.Campaigns.CreateWithAsync(
///         new() { Name = "camp-3" }, new() { Tags = ["Crimeware"], SecurityLabels = ["No such label"] });
/// }
/// catch (CreationException&lt;Campaign> e)
/// {
///     Console.WriteLine($"{e.Created.Value.Id} was created.");
///     foreach (var part in e.Outcomes) Console.WriteLine($"{part.Part} {part.Name}: {part.Error?.Message ?? "added"}");
/// }
/// </code>
/// </example>
public sealed class CreationException<T> : PartsException
{
    /// <summary>Initializes a new instance of the <see cref="CreationException{T}"/> class.</summary>
    /// <param name="created">The response with the object that was created.</param>
    /// <param name="innerException">The exception of the first part that was not added.</param>
    /// <param name="outcomes">What happened to each part.</param>
    public CreationException(Response<T> created, Exception innerException, IReadOnlyList<PartOutcome> outcomes)
        : base(PartChange.Creation, innerException, outcomes)
    {
        ArgumentNullException.ThrowIfNull(created);
        Created = created;
    }

    /// <summary>Gets the response with the object that was created.</summary>
    public Response<T> Created { get; }
}
