using ThreatConnect.Reading;

namespace ThreatConnect;

/// <summary>One group, by its type and id; whether it exists is asked only when something is done with it.</summary>
public abstract class GroupHandle
{
    private protected GroupHandle()
    {
        Context = null!;
        Branch = string.Empty;
    }

    private protected GroupHandle(ApiContext context, string branch, long id)
    {
        Context = context;
        Branch = branch;
        Id = id;
    }

    /// <summary>The id of the group.</summary>
    public virtual GroupId Id { get; }

    /// <summary>The tags on the group.</summary>
    public virtual TagLinks Tags => new GroupTagLinks(Context, Branch, Id.Value);

    internal ApiContext Context { get; }

    internal string Branch { get; }

    /// <summary>Deletes the group.</summary>
    /// <param name="cancellationToken">Ends the waiting; the group may have been deleted all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ThreatConnectException">It was not deleted.</exception>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        AnswerReader.ReadSuccess(await Context.Groups.DeleteGroupAsync(Branch, Id.Value, Context.OwnerName, cancellationToken).ConfigureAwait(false));
}
