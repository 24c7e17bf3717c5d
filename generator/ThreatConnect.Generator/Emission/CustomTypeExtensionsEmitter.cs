using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes the members by which the custom types attach to the types of the library: a block for each type that is extended.
internal static class CustomTypeExtensionsEmitter
{
    public static void Write(CodeWriter code, EquatableArray<CustomTypeModel> types)
    {
        code.Open($"""
            /// <summary>Provides extension members for the indicator types of the instance.</summary>
            public static class {CustomTypesEmitter.Extensions}
            """);
        WriteBlock(code, types, "IndicatorType", WriteType);
        WriteBlock(code, types, "Indicators indicators", WriteCollection);
        WriteBlock(code, types, "IndicatorQueries queries", WriteList);
        WriteBlock(code, types, "ReadOnlyIndicatorAssociations associations", WriteReadOnlyAssociations);
        WriteBlock(code, types, "IndicatorAssociations associations", WriteAssociations);
        WriteBlock(code, types, "FileActions actions", WriteFileActions);
        WriteDetector(code, [.. types.Where(type => type.Patterns.Count > 0)]);
        code.Close();
    }

    // Only where a type has a pattern, which few responses contain.
    private static void WriteDetector(CodeWriter code, IReadOnlyList<CustomTypeModel> types)
    {
        if (types.Count == 0)
        {
            return;
        }

        var rows = types.SelectMany(
            type => type.Patterns,
            (type, pattern) => $"    ({type.Names.Stem}Create.ResourceType, {CSharp.Literal(pattern)}),\n");
        code.Member("private static IndicatorDetector? s_detector;");
        code.Open("extension(IndicatorDetector)");
        code.Member($$"""
            /// <summary>Gets the detector of the types of the package and of those of the instance that have a pattern.</summary>
            public static IndicatorDetector OfInstance => s_detector ??= IndicatorDetector.OfResourceTypes(
            [
            {{string.Concat(rows)}}]);
            """);
        code.Close();
    }

    private static void WriteBlock(
        CodeWriter code, EquatableArray<CustomTypeModel> types, string receiver, Func<CustomTypeModel, string> writeMember)
    {
        code.Open($"extension({receiver})");
        foreach (var type in types)
        {
            code.Member(writeMember(type));
        }

        code.Close();
    }

    private static string WriteType(CustomTypeModel type) => $"""
        /// <summary>Gets the indicator type <c>{CSharp.Doc(type.Names.Name)}</c>.</summary>
        public static IndicatorType {type.Names.Model} => new({CSharp.Literal(type.Names.Name)});
        """;

    private static string WriteCollection(CustomTypeModel type)
    {
        var (@class, arguments) = CustomTypesEmitter.CollectionOf(type);
        return $"""
            /// <summary>Gets the {CSharp.Doc(type.Names.Plural)}.</summary>
            public {@class} {type.Names.Property} => new({arguments});
            """;
    }

    private static string WriteList(CustomTypeModel type)
    {
        var (model, stem) = (type.Names.Model, type.Names.Stem);
        return $"""
            /// <summary>Gets the {CSharp.Doc(type.Names.Plural)}.</summary>
            public ResourceList<{model}, {stem}Filter> {type.Names.Property} => new(queries, {stem}Create.ResourceType, new());
            """;
    }

    private static string WriteReadOnlyAssociations(CustomTypeModel type) => $"""
        /// <summary>Gets the associated {CSharp.Doc(type.Names.Plural)}.</summary>
        public ReadOnlyAssociations<{Arguments(type)}> {type.Names.Property} => associations.{OfResourceType(type)};
        """;

    private static string WriteAssociations(CustomTypeModel type) => $"""
        /// <summary>Gets the associated {CSharp.Doc(type.Names.Plural)}.</summary>
        public Associations<{Arguments(type)}> {type.Names.Property} => associations.{OfResourceType(type)};
        """;

    private static string WriteFileActions(CustomTypeModel type) => $"""
        /// <summary>Gets the {CSharp.Doc(type.Names.Plural)} on which the file acts.</summary>
        public FileActionIndicators<{Arguments(type)}> {type.Names.Property} => actions.{OfResourceType(type)};
        """;

    private static string Arguments(CustomTypeModel type) => $"{type.Names.Model}, {type.Names.Stem}Value";

    private static string OfResourceType(CustomTypeModel type) =>
        $"OfResourceType<{Arguments(type)}>({type.Names.Stem}Create.ResourceType)";
}
