using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the types of the instance. They do not belong to an owner.</summary>
public class Types
{
    private readonly ApiContext _context;

    /// <summary>Initializes a new instance of the <see cref="Types"/> class for mocking.</summary>
    protected Types()
        : this(Mocking.Context)
    {
    }

    internal Types(ApiContext context) => _context = context;

    /// <summary>Gets the indicator types of the platform and of the instance.</summary>
    public virtual IndicatorTypeCollection Indicators => new(_context.Types);

    /// <summary>Gets the association types: group types, custom associations between indicators, and file actions.</summary>
    public virtual AssociationTypeCollection Associations => new(_context.Types);

    /// <summary>Gets the attribute types.</summary>
    public virtual AttributeTypeCollection Attributes => new(_context.Types);

    /// <summary>
    /// Saves the types of the instance to the files <c>indicator-types.threatconnect.json</c>, <c>attribute-types.threatconnect.json</c>
    /// and <c>association-types.threatconnect.json</c>. In the folder of a project, they add typed clients for the custom types of the
    /// instance to its next build. Files whose content does not change are not written. All lists are read before the first file is
    /// written.
    /// </summary>
    /// <param name="folder">The folder. It is created if it does not exist.</param>
    /// <param name="options">The page size; <see langword="null"/> for the default.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests. Files that are replaced already stay.</param>
    /// <returns>The paths of the files that were written.</returns>
    /// <exception cref="ArgumentException">The folder is empty, or the options limit the number of items.</exception>
    /// <exception cref="ThreatConnectException">A list could not be read.</exception>
    /// <exception cref="IOException">A file could not be written.</exception>
    /// <example>
    /// <code>
    /// foreach (string file in await tc.Types.SaveAsync("src/MyProject"))
    /// {
    ///     Console.WriteLine(file);
    /// }
    /// </code>
    /// </example>
    public virtual async Task<IReadOnlyList<string>> SaveAsync(
        string folder,
        ListOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (options?.MaxItems is not null)
        {
            throw new ArgumentException("Files of types contain all types; do not set MaxItems.", nameof(options));
        }

        var files = TypeFile.All(_context.Types, options, cancellationToken);
        var texts = new List<ReadOnlyMemory<byte>>();
        foreach (var file in files)
        {
            texts.Add(await file.FetchAsync().ConfigureAwait(false));
        }

        Directory.CreateDirectory(folder);
        var changed = new List<string>();
        foreach (var (file, text) in files.Zip(texts))
        {
            if (await file.ReplaceAsync(folder, text, cancellationToken).ConfigureAwait(false) is { } path)
            {
                changed.Add(path);
            }
        }

        return changed;
    }

}
