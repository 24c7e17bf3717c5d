using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ThreatConnect.Analyzers.Reading;

// Finds the calls in a walk that take an item out of the list that the walk reads.
internal sealed class ListChange(ListWalk walk, Library library)
{
    // What the call does to the list, or null where it leaves the list alone.
    public string? Of(IInvocationOperation call)
    {
        if (!library.Declares(call.TargetMethod) || call.Instance is not { } receiver)
        {
            return null;
        }

        return call.TargetMethod.Name switch
        {
            "DeleteAsync" or "DeleteIfExistsAsync" when walk.Items.Reaches(receiver) && IsAboutItem(receiver.Type) => "deletes an item of",
            "RemoveAsync" when RemovesAssociation(call, receiver) || RemovesWhatIsListedBy(call, receiver) => "removes an item from",
            "RemoveFromAsync" when walk.Items.Reaches(call.Arguments[0].Value) && IsListedBy(receiver.Type, NameOf(receiver)) =>
                "removes an item from",
            "UpdateAsync" when walk.Items.Reaches(receiver) && IsAboutItem(receiver.Type) && FilteredField(call) is { } field =>
                $"changes {field}, which is a condition of",
            _ => null,
        };
    }

    // Whether a handle is one of an item: of its type, or of all groups or indicators where one of both is of no certain type.
    private bool IsAboutItem(ITypeSymbol? handle)
    {
        var model = handle.WithBases()
            .SelectMany(static type => type.GetMembers("GetAsync"))
            .OfType<IMethodSymbol>()
            .Select(static method => (method.ReturnType as INamedTypeSymbol)?.TypeArguments.FirstOrDefault() as INamedTypeSymbol)
            .Select(static response => response?.TypeArguments.FirstOrDefault())
            .FirstOrDefault();
        return model is null
            || SymbolEqualityComparer.Default.Equals(model, walk.Item)
            || (IsMixed(model) || IsMixed(walk.Item)) && KindOf(model) == KindOf(walk.Item);

        bool IsMixed(ITypeSymbol type) => library.NameOf(type) is "Group" or "Indicator" or "CustomIndicator";
    }

    // All indicators have a rating, and all groups an external id.
    private static string KindOf(ITypeSymbol model) => !model.GetMembers("Rating").IsEmpty ? "Indicator"
        : !model.GetMembers("Xid").IsEmpty ? "Group"
        : model.Name;

    // An association of the object whose associations the walk reads.
    private bool RemovesAssociation(IInvocationOperation call, IOperation receiver) =>
        walk.Items.Reaches(call.Arguments[0].Value)
        && !walk.Items.Reaches(receiver)
        && walk.List?.Instance?.Type is { } lists
        && lists.WithBases().Any(type => library.NameOf(type.OriginalDefinition)?.Contains("Associations") == true);

    // The tag or the label by which the items are listed.
    private bool RemovesWhatIsListedBy(IInvocationOperation call, IOperation receiver) =>
        walk.Items.Reaches(receiver)
        && library.NameOf(receiver.Type) switch
        {
            "AttachedTags" => IsListedBy("TagHandle", call.Arguments[0].Value),
            "AttachedSecurityLabels" => IsListedBy("SecurityLabelHandle", call.Arguments[0].Value),
            _ => false,
        };

    private bool IsListedBy(ITypeSymbol? handle, IOperation? name) => library.NameOf(handle) is { } type && IsListedBy(type, name);

    private bool IsListedBy(string handle, IOperation? name)
    {
        for (var source = walk.List?.Instance; source is not null; source = Instance(source))
        {
            if (library.NameOf(source.Type) == handle)
            {
                return Text(NameOf(source)) is not { } listed
                    || TextsIn(name).Any(removed => removed is null || string.Equals(listed, removed, StringComparison.OrdinalIgnoreCase));
            }
        }

        return false;
    }

    // The name in org.Tags["name"], also by way of a variable.
    private static IOperation? NameOf(IOperation handle) =>
        Resolved(handle) is IPropertyReferenceOperation { Arguments.Length: 1 } indexed ? indexed.Arguments[0].Value : null;

    // The names in an argument, which is one or a list: null for those that are not known.
    private static string?[] TextsIn(IOperation? argument) => argument switch
    {
        null => [null],
        { Type.SpecialType: SpecialType.System_String } => [Text(argument)],
        ILiteralOperation { Type.SpecialType: SpecialType.System_Int32 } => [],
        { ChildOperations.Count: 0 } => [null],
        _ => [.. argument.ChildOperations.SelectMany(static child => TextsIn(child))],
    };

    private static string? Text(IOperation? name) => name is null ? null : Constants.Text(name);

    private static IOperation? Instance(IOperation source) => Resolved(source) switch
    {
        IPropertyReferenceOperation property => property.Instance,
        IInvocationOperation call => call.Instance,
        _ => null,
    };

    private static IOperation? Resolved(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local when ListWalk.Initial(local) is { } initial => Resolved(initial),
        IConversionOperation conversion => Resolved(conversion.Operand),
        _ => operation,
    };

    // A field of the list's filter that the update sets, too.
    private string? FilteredField(IInvocationOperation call)
    {
        var filtered = walk.List?.Arguments
            .Where(argument => library.NameOf(argument.Parameter?.Type.OriginalDefinition) is null)
            .SelectMany(static argument => argument.Value.Descendants())
            .OfType<IPropertyReferenceOperation>()
            .Where(static field => field.Instance is IParameterReferenceOperation)
            .Select(static field => field.Property.Name);
        var set = call.Arguments[0].Value.DescendantsAndSelf()
            .OfType<IObjectCreationOperation>()
            .SelectMany(static creation => creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
            .OfType<ISimpleAssignmentOperation>()
            .Select(static assignment => (assignment.Target as IPropertyReferenceOperation)?.Property.Name)
            .OfType<string>();
        return filtered is null ? null : set.Intersect(filtered).FirstOrDefault();
    }
}
