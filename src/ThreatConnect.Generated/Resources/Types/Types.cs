namespace ThreatConnect;

/// <summary>The types that the instance knows. They belong to no owner.</summary>
public class Types
{
    private readonly ApiContext? _context;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected Types()
    {
    }

    internal Types(ApiContext context) => _context = context;

    /// <summary>The indicator types: those of the platform, and those that the instance defines.</summary>
    public virtual IndicatorTypeCollection Indicators => new(Context.Types);

    /// <summary>The association types: group types, named associations between indicators, and what files do.</summary>
    public virtual AssociationTypeCollection Associations => new(Context.Types);

    /// <summary>The attribute types.</summary>
    public virtual AttributeTypeCollection Attributes => new(Context.Types);

    /// <summary>
    /// Saves what the instance knows as <c>indicator-types.threatconnect.json</c>, <c>attribute-types.threatconnect.json</c> and
    /// <c>association-types.threatconnect.json</c>. In the folder of a project they give it typed clients of the instance's own types at its next build.
    /// A file that would become what it is stays untouched, and no file is touched before all is fetched.
    /// </summary>
    /// <param name="folder">The folder, which is made where there is none.</param>
    /// <param name="options">How the lists are walked.</param>
    /// <param name="cancellationToken">Ends the waiting; files that are replaced already stay.</param>
    /// <returns>The paths of the files that changed.</returns>
    /// <exception cref="ArgumentException">The folder is empty, or the lists are not to be walked to their ends.</exception>
    /// <exception cref="ThreatConnectException">A list could not be read.</exception>
    /// <exception cref="IOException">A file could not be written.</exception>
    public virtual async Task<IReadOnlyList<string>> SaveAsync(string folder, ListOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (options?.MaxItems is not null)
        {
            throw new ArgumentException("Files of types hold all of them; leave MaxItems out.", nameof(options));
        }

        var files = TypeFiles.Of(Context.Types, options, cancellationToken);
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

    private ApiContext Context => _context ?? throw Fake.Unprepared();
}
