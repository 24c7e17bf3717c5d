using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ThreatConnect.Analyzers.Reading;

// The variables in the body of a walk that come from its items.
internal sealed class ItemFlow
{
    private readonly HashSet<ISymbol> _variables = new(SymbolEqualityComparer.Default);

    private ItemFlow(IEnumerable<ISymbol> items) => _variables.UnionWith(items);

    public static ItemFlow Trace(IOperation body, IEnumerable<ISymbol> items)
    {
        var flow = new ItemFlow(items);
        foreach (var operation in body.DescendantsAndSelf())
        {
            flow.Add(operation);
        }

        return flow;
    }

    // Whether a value is made from an item.
    public bool Reaches(IOperation? value) => value?.DescendantsAndSelf().Any(IsVariable) == true;

    private void Add(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Initializer.Value: { } value } variable when Reaches(value):
                _variables.Add(variable.Symbol);
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when Reaches(assignment.Value):
                _variables.Add(target.Local);
                break;
            case IForEachLoopOperation loop when Reaches(loop.Collection):
                _variables.UnionWith(loop.Locals);
                break;
            case IInvocationOperation call when Reaches(call.Instance) || call.Arguments.Any(IsItem):
                _variables.UnionWith(ListWalk.Lambdas(call).SelectMany(static lambda => lambda.Symbol.Parameters));
                break;
            default:
                break;
        }

        bool IsItem(IArgumentOperation argument) => argument.Value is not IDelegateCreationOperation && Reaches(argument.Value);
    }

    private bool IsVariable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => _variables.Contains(local.Local),
        IParameterReferenceOperation parameter => _variables.Contains(parameter.Parameter),
        _ => false,
    };
}
