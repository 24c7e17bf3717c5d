using ThreatConnect.Resources.Parts;

namespace ThreatConnect;

/// <summary>
/// The exception that is thrown when a call adds several parts to an object, such as tags, or removes them, and is canceled before all were
/// added or removed.
/// </summary>
public class PartsCanceledException : OperationCanceledException
{
    /// <summary>Initializes a new instance of the <see cref="PartsCanceledException"/> class.</summary>
    /// <param name="innerException">The exception of the first part that was canceled.</param>
    /// <param name="outcomes">What is known of each part.</param>
    /// <param name="cancellationToken">The token that was canceled.</param>
    public PartsCanceledException(Exception innerException, IReadOnlyList<PartOutcome> outcomes, CancellationToken cancellationToken)
        : this(PartChange.Addition, innerException, outcomes, cancellationToken)
    {
    }

    internal PartsCanceledException(
        PartChange change, Exception innerException, IReadOnlyList<PartOutcome> outcomes, CancellationToken cancellationToken)
        : base(PartsException.Explain(change, innerException, outcomes), innerException, cancellationToken) => Outcomes = outcomes;

    /// <summary>
    /// Gets what is known of each part, in the order in which the parts were given. A part that was canceled may have been added or removed
    /// all the same.
    /// </summary>
    public IReadOnlyList<PartOutcome> Outcomes { get; }
}

/// <summary>
/// The exception that is thrown when an object was created, and the call is canceled before all its parts were added. Nothing is taken
/// back: the object exists.
/// </summary>
/// <typeparam name="T">The type of the object.</typeparam>
public sealed class CreationCanceledException<T> : PartsCanceledException
{
    /// <summary>Initializes a new instance of the <see cref="CreationCanceledException{T}"/> class.</summary>
    /// <param name="created">The response with the object that was created.</param>
    /// <param name="innerException">The exception of the first part that was canceled.</param>
    /// <param name="outcomes">What is known of each part.</param>
    /// <param name="cancellationToken">The token that was canceled.</param>
    public CreationCanceledException(
        Response<T> created, Exception innerException, IReadOnlyList<PartOutcome> outcomes, CancellationToken cancellationToken)
        : base(PartChange.Creation, innerException, outcomes, cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(created);
        Created = created;
    }

    /// <summary>Gets the response with the object that was created.</summary>
    public Response<T> Created { get; }
}
