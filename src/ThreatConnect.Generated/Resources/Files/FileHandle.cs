using ThreatConnect.Protocol;

namespace ThreatConnect;

public partial class FileHandle
{
    /// <summary>Gets the occurrences of the file.</summary>
    public virtual FileOccurrences Occurrences => new(new RawFileClient(Context.Transport, Summary, Context.OwnerName));

    /// <summary>
    /// Gets the indicators that a file action connects to the file, such as the mutexes that the file creates. No request is sent.
    /// </summary>
    /// <param name="action">The file action. An instance can define further ones.</param>
    /// <returns>The indicators of the file action.</returns>
    /// <exception cref="ArgumentException">The file action is empty.</exception>
    public virtual FileActions Actions(FileAction action)
    {
        ArgumentException.ThrowIfNullOrEmpty(action.ToString(), nameof(action));
        return new FileActions(new RawFileActionClient(Context.Transport, Summary, action.ToString(), Context.OwnerName));
    }
}
