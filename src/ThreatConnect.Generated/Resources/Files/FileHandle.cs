using ThreatConnect.Protocol;

namespace ThreatConnect;

public partial class FileHandle
{
    /// <summary>Where the file was seen.</summary>
    public virtual FileOccurrences Occurrences => new(new RawFileClient(Context.Transport, Summary, Context.OwnerName));

    /// <summary>The indicators on which the file acts in one way, such as the mutexes that it makes.</summary>
    /// <param name="action">What it does; instances may know more than are known here.</param>
    /// <returns>The links.</returns>
    /// <exception cref="ArgumentException">The action is missing.</exception>
    public virtual FileActions Actions(FileAction action)
    {
        ArgumentException.ThrowIfNullOrEmpty(action.ToString(), nameof(action));
        return new FileActions(new RawFileActionClient(Context.Transport, Summary, action.ToString(), Context.OwnerName));
    }
}
