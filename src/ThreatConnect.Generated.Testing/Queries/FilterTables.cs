namespace ThreatConnect.Testing.Queries;

// The filters of each collection: the tables of evidence.md §4.2 to §4.5.
internal static class FilterTables
{
    // Older documents have "=" for dateAdded, so it is accepted.
    private static readonly FilterTable<Group> s_anyGroup = new(
    [
        Filter.Text<Group>("name", "=^", group => group.Name),
        Filter.Date<Group>("dateAdded", "<>=", group => group.DateAdded),
    ]);

    private static readonly FilterTable<Indicator> s_anyIndicator = new(
    [
        Filter.Flag<Indicator>("active", "=", indicator => indicator.IsActive),
        new("summary", "=^", SummaryMatches),
        Filter.Date<Indicator>("dateAdded", "<>", indicator => indicator.DateAdded),
        Filter.Decimal<Indicator>("rating", "<>", indicator => indicator.Rating),
        Filter.Integer<Indicator>("confidence", "=<>", indicator => indicator.Confidence),
        Filter.Integer<Indicator>("threatAssessScore", "=<>", indicator => indicator.ThreatAssessScore),
        Filter.Decimal<Indicator>("threatAssessRating", "<>", indicator => indicator.ThreatAssessRating),
        Filter.Decimal<Indicator>("threatAssessConfidence", "<>", indicator => indicator.ThreatAssessConfidence),
        Filter.Integer<Indicator>("falsePositive", "=<>", indicator => indicator.FalsePositiveCount),
    ]);

    // evidence.md §4.3. The platform sets these values by enrichment, so they are unset here.
    private static readonly FilterDefinition<Indicator>[] s_ofAddresses =
    [
        Filter.Text<Indicator>("city", "=", _ => null),
        Filter.Text<Indicator>("countryCode", "=", _ => null),
        Filter.Text<Indicator>("countryName", "=", _ => null),
        Filter.Text<Indicator>("organization", "=", _ => null),
        Filter.Text<Indicator>("state", "=", _ => null),
        Filter.Text<Indicator>("timezone", "=", _ => null),
        Filter.Integer<Indicator>("asn", "=", _ => null),
    ];

    private static readonly FilterDefinition<Group>[] s_ofDocuments = [Filter.Text<Group>("fileType", "=", FileTypeOf)];

    private static readonly Dictionary<ItemType, FilterTable<Group>> s_groupTables = GroupTypes.All.ToDictionary(
        ItemType (type) => type,
        type => s_anyGroup.With([.. type.Name == "Document" ? s_ofDocuments : [], .. FieldFilters<Group>(type)]));

    private static readonly Dictionary<ItemType, FilterTable<Indicator>> s_indicatorTables = IndicatorTypes.All.ToDictionary(
        ItemType (type) => type,
        type => s_anyIndicator.With([.. type.Name == "Address" ? s_ofAddresses : [], .. FieldFilters<Indicator>(type)]));

    public static FilterTable<Tag> Tags { get; } = new(
    [
        Filter.Text<Tag>("name", "=^", tag => tag.Name),
        Filter.Integer<Tag>("weight", "=<>", tag => tag.Weight),
    ]);

    public static FilterTable<Victim> Victims { get; } = new([Filter.Text<Victim>("name", "=^", victim => victim.Name)]);

    public static FilterTable<SecurityLabel> SecurityLabels { get; } = new(
    [
        Filter.Text<SecurityLabel>("name", "=^", label => label.Name),
    ]);

    public static FilterTable<AttributeType> AttributeTypes { get; } = new(
    [
        Filter.Text<AttributeType>("owner", "=", _ => Catalog.AttributeTypes.Owner),
        // All attribute types belong to the system.
        Filter.Flag<AttributeType>("system", "=", _ => true),
        Filter.Flag<AttributeType>("allowMarkdown", "=", type => type.AllowMarkdown),
        Filter.Integer<AttributeType>("maxLength", "=<>", type => type.MaximumSize),
        new("type", "=", (_, value) => type => type.IsFor(value)),
    ]);

    public static FilterTable<Group> For(GroupType? type) => type is null ? s_anyGroup : s_groupTables[type];

    // Custom types that are added by the options have only the filters of all indicators.
    public static FilterTable<Indicator> For(IndicatorType? type) =>
        type is null ? s_anyIndicator : s_indicatorTables.GetValueOrDefault(type, s_anyIndicator);

    // evidence.md §4.4: some filters of tasks depend on the clock.
    public static FilterTable<WorkflowTask> Tasks(DateTimeOffset now) => new(
    [
        Filter.Text<WorkflowTask>("name", "=^", task => task.Name),
        Filter.Date<WorkflowTask>("dateAdded", "<>", task => task.DateAdded),
        Filter.Text<WorkflowTask>("status", "=!", task => task.Status),
        new("assignee", "=", (_, value) => task => task.Assignees.Any(user => user.UserName == value)),
        new("escalatee", "=", (_, value) => task => task.Escalatees.Any(user => user.UserName == value)),
        Filter.Flag<WorkflowTask>("overdue", "=", task => task.IsOverdue(now)),
        Filter.Flag<WorkflowTask>("escalated", "=", task => task.IsEscalated(now)),
        Filter.Flag<WorkflowTask>("reminded", "=", task => task.IsReminded(now)),
        .. FieldFilters<WorkflowTask>(PlainTypes.Task),
    ]);

    private static IEnumerable<FilterDefinition<T>> FieldFilters<T>(ItemType type)
        where T : Item =>
        type.Fields
            .Where(field => field.FilterOperators.Length > 0)
            .Select(field => Filter.Field<T>(field, type.FieldIndex(field.Name)));

    // evidence.md §4.2: values like PDF. The API cannot set it, so it is the extension of the file name here.
    private static string? FileTypeOf(Group group) =>
        group.Field("fileName") is string name && Path.GetExtension(name) is ['.', .. var extension]
            ? extension.ToUpperInvariant()
            : null;

    // evidence.md §4.3: the summary of a file is any of its hashes, or all of them combined (§6.1).
    private static Func<Indicator, bool> SummaryMatches(char symbol, string value) => indicator =>
    {
        var wanted = indicator.Type.Fold(value);
        return Matches(indicator.CombinedSummary) || (indicator.Type.AnyKeyNames && indicator.Keys.Any(Matches));

        bool Matches(string? text) => text is not null && (symbol == '^'
            ? indicator.Type.Fold(text).StartsWith(wanted, StringComparison.Ordinal)
            : indicator.Type.Fold(text) == wanted);
    };
}
