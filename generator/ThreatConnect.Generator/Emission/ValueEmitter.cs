using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes the struct that holds what an indicator is addressed by.
internal static class ValueEmitter
{
    public static void Write(CodeWriter code, ValueModel value, TypeNames names)
    {
        code.Open($"""
            /// <summary>What identifies one {CSharp.Doc(names.Singular)}, in the form in which the platform writes it.</summary>
            public readonly record struct {value.Name}
            """);
        if (value.AnyKey)
        {
            WriteAnyKey(code, value);
        }
        else if (value.Keys.Count == 1)
        {
            WriteOneKey(code, value, value.Keys[0]);
        }
        else
        {
            WriteAllKeys(code, value);
        }

        WriteReference(code, value.Name, names.Stem);
        code.Close();
    }

    // The keys as parameters of a constructor or an indexer.
    public static string Parameters(ValueModel value) => string.Join(", ", value.Keys.Select(key => $"string {key.Parameter}"));

    // The keys as arguments, in the order of Parameters.
    public static string Arguments(ValueModel value) => string.Join(", ", value.Keys.Select(key => key.Parameter));

    // The doc comment of Parameters, each line ended.
    public static string ParameterDocs(ValueModel value) => string.Concat(value.Keys.Select(key =>
        $"/// <param name=\"{key.Parameter.TrimStart('@')}\">{CSharp.Doc(key.Summary)}</param>\n"));

    private static void WriteAnyKey(CodeWriter code, ValueModel value)
    {
        var forms = string.Join(", ", value.Keys.Select(key => $"NormalForm.{key.NormalForm}"));
        code.Member($"""
            /// <summary>Takes any one of the values that address it; its form shows which one it is.</summary>
            /// <param name="value">{CSharp.Doc(string.Join(" Or: ", value.Keys.Select(key => key.Summary)))}</param>
            /// <exception cref="global::System.ArgumentException">It is none of them; the message says why.</exception>
            public {value.Name}(string value) => Value = NormalForm.AnyOf(value, nameof(value), {forms});
            """);
        code.Member("""
            /// <summary>The value, of whichever kind it is.</summary>
            public string Value { get; }
            """);
        foreach (var key in value.Keys)
        {
            code.Member($"""
                /// <summary>The value, if it is this: {CSharp.Doc(LowerFirst(key.Summary))}</summary>
                public string? {key.Member} => NormalForm.{key.NormalForm}.TryNormalize(Value, out _) ? Value : null;
                """);
        }

        WriteConversion(code, value.Name, "value");
        WriteTryParse(code, value.Name, $"NormalForm.TryAnyOf(text, out var normal, {forms})");
        WriteToString(code, "Value");
    }

    private static void WriteOneKey(CodeWriter code, ValueModel value, KeyModel key)
    {
        code.Member($"""
            /// <summary>Checks the value and brings it into the form in which the platform writes it.</summary>
            {ParameterDocs(value)}/// <exception cref="global::System.ArgumentException">It is no such value; the message says why.</exception>
            public {value.Name}({Parameters(value)}) => {Assignment(key)};
            """);
        WriteProperty(code, key);
        WriteConversion(code, value.Name, key.Parameter);
        WriteDotNetType(code, value.Name, key);
        WriteTryParse(code, value.Name, $"NormalForm.{key.NormalForm}.TryNormalize(text, out var normal)");
        WriteToString(code, key.Member);
    }

    private static void WriteAllKeys(CodeWriter code, ValueModel value)
    {
        var assignments = value.Keys.Select(key => $"\n    {Assignment(key)};");
        code.Member($$"""
            /// <summary>Checks the values that together address it and brings them into the form in which the platform writes them.</summary>
            {{ParameterDocs(value)}}/// <exception cref="global::System.ArgumentException">One of them is no such value; the message says which and why.</exception>
            public {{value.Name}}({{Parameters(value)}})
            {{{string.Concat(assignments)}}
            }
            """);
        foreach (var key in value.Keys)
        {
            WriteProperty(code, key);
        }

        WriteToString(code, $"IndicatorSummary.Join({string.Join(", ", value.Keys.Select(key => key.Member))})");
    }

    private static void WriteProperty(CodeWriter code, KeyModel key) => code.Member($$"""
        /// <summary>{{CSharp.Doc(key.Summary)}}</summary>
        {{Remarks(key)}}public string {{key.Member}} { get; }
        """);

    private static void WriteConversion(CodeWriter code, string type, string parameter) => code.Member($"""
        /// <summary>Makes the value from its text.</summary>
        /// <param name="{parameter.TrimStart('@')}">The text.</param>
        /// <exception cref="global::System.ArgumentException">It is no such value; the message says why.</exception>
        public static implicit operator {type}(string {parameter}) => new({parameter});
        """);

    private static void WriteDotNetType(CodeWriter code, string type, KeyModel key)
    {
        if (DotNetTypes.Of(key.NormalForm) is not { } dotNet)
        {
            return;
        }

        code.Member($$"""
            /// <summary>Takes the value of .NET's own type.</summary>
            /// <param name="value">The value.</param>
            /// <exception cref="global::System.ArgumentException">The platform has no such value; the message says why.</exception>
            public {{type}}({{dotNet.Type}} value)
                : this({{dotNet.Text}})
            {
            }

            /// <summary>Takes the value of .NET's own type.</summary>
            /// <param name="value">The value.</param>
            /// <exception cref="global::System.ArgumentException">The platform has no such value; the message says why.</exception>
            public static implicit operator {{type}}({{dotNet.Type}} value) => new(value);
            """);
    }

    private static void WriteReference(CodeWriter code, string type, string stem) => code.Member($"""
        /// <summary>Names the indicator of that value in a batch.</summary>
        /// <param name="value">The value.</param>
        public static implicit operator BatchIndicatorReference({type} value) => new({stem}Collection.ResourceType, value.ToString());
        """);

    private static void WriteTryParse(CodeWriter code, string type, string test) => code.Member($$"""
        /// <summary>Makes the value from its text, if it is one.</summary>
        /// <param name="text">The text.</param>
        /// <param name="value">The value; the default if it is none.</param>
        /// <returns>Whether it is one.</returns>
        public static bool TryParse(string? text, out {{type}} value)
        {
            var isValue = {{test}};
            value = isValue ? new(normal) : default;
            return isValue;
        }
        """);

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text.Substring(1);

    private static void WriteToString(CodeWriter code, string expression) => code.Member($"""
        /// <summary>The value as the platform writes it.</summary>
        public override string ToString() => {expression};
        """);

    private static string Assignment(KeyModel key) =>
        $"{key.Member} = NormalForm.{key.NormalForm}.Normalize({key.Parameter}, nameof({key.Parameter}))";

    private static string Remarks(KeyModel key) => key.Remarks.Length == 0 ? "" : $"/// <remarks>{CSharp.Doc(key.Remarks)}</remarks>\n";
}
