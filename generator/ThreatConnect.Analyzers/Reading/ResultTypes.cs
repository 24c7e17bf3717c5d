using Microsoft.CodeAnalysis;

namespace ThreatConnect.Analyzers.Reading;

// The types of results that contain what a program wants: a task a response, a response an object, a page items.
internal static class ResultTypes
{
    // What the type contains, how it is called in a sentence, and the expression for its content; null for any other type.
    public static (ITypeSymbol Content, string Description, Func<string, string> Unwrap)? ContentOf(this Library library, ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } named)
        {
            return null;
        }

        var content = arguments[0];
        return (library.NameOf(named.OriginalDefinition), named.OriginalDefinition.ToDisplayString()) switch
        {
            ("Response`1", _) => (content, "a response", static text => $"{text}.Value"),
            ("Page`1", _) => (content, "a page", static text => $"{text}.Items"),
            (_, "System.Threading.Tasks.Task<TResult>") when library.Declares(content.OriginalDefinition) =>
                (content, "a task", static text => $"(await {text})"),
            _ => null,
        };
    }
}
