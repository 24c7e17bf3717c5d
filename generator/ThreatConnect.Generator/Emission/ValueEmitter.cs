using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes the struct of the value that addresses an indicator.
internal static class ValueEmitter
{
    public const string OneIsInvalid = "A value is not valid; the message says which one and why.";

    private const string IsInvalid = "The value is not valid; the message says why.";

    public static void Write(CodeWriter code, ValueModel value, TypeNames names)
    {
        code.Open($"""
            /// <summary>Represents the value of {CSharp.Doc(Wording.WithArticle(names.Singular))}, as the platform writes it.</summary>
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
    public static string Parameters(EquatableArray<KeyModel> keys) => string.Join(", ", keys.Select(key => $"string {key.Parameter}"));

    // The keys as arguments, in the order of the parameters.
    public static string Arguments(EquatableArray<KeyModel> keys) => string.Join(", ", keys.Select(key => key.Parameter));

    // The documentation of the parameters, each line with its end.
    public static string ParameterDocs(EquatableArray<KeyModel> keys) => string.Concat(keys.Select(key =>
        $"/// <param name=\"{key.Parameter.TrimStart('@')}\">{CSharp.Doc(key.Summary)}</param>\n"));

    private static void WriteAnyKey(CodeWriter code, ValueModel value)
    {
        var forms = string.Join(", ", value.Keys.Select(key => $"NormalForm.{key.NormalForm}"));
        var keys = string.Join("; or ", value.Keys.Select((key, index) => index == 0 ? Phrase(key) : Wording.LowerFirst(Phrase(key))));
        code.Member($"""
            /// <summary>Initializes a new instance of the <see cref="{value.Name}"/> structure from any one of its values.</summary>
            /// <param name="value">{CSharp.Doc(keys)}.</param>
            /// <exception cref="global::System.ArgumentException">{IsInvalid}</exception>
            public {value.Name}(string value) => Value = NormalForm.AnyOf(value, nameof(value), {forms});
            """);
        code.Member("""
            /// <summary>Gets the value, in any of its forms.</summary>
            public string Value { get; }
            """);
        foreach (var key in value.Keys)
        {
            var phrase = CSharp.Doc(Wording.LowerFirst(Phrase(key)));
            code.Member($"""
                /// <summary>Gets {phrase}; <see langword="null"/> if the value has another form.</summary>
                [ValueForm("{key.NormalForm}")]
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
            /// <summary>Initializes a new instance of the <see cref="{value.Name}"/> structure and normalizes the value.</summary>
            {ParameterDocs(value.Keys)}/// <exception cref="global::System.ArgumentException">{IsInvalid}</exception>
            public {value.Name}({Parameters(value.Keys)}) => {Assignment(key)};
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
            /// <summary>Initializes a new instance of the <see cref="{{value.Name}}"/> structure and normalizes the values.</summary>
            {{ParameterDocs(value.Keys)}}/// <exception cref="global::System.ArgumentException">{{OneIsInvalid}}</exception>
            public {{value.Name}}({{Parameters(value.Keys)}})
            {{{string.Concat(assignments)}}
                IndicatorSummary.Join({{Members(value)}});
            }
            """);
        foreach (var key in value.Keys)
        {
            WriteProperty(code, key);
        }

        WriteToString(code, $"IndicatorSummary.Join({Members(value)})");
    }

    private static string Members(ValueModel value) => string.Join(", ", value.Keys.Select(key => key.Member));

    private static void WriteProperty(CodeWriter code, KeyModel key) => code.Member($$"""
        /// <summary>{{Sentences.Gets(key.Summary)}}</summary>
        [ValueForm("{{key.NormalForm}}")]
        public string {{key.Member}} { get; }
        """);

    // The conversion of a text, for a type that has one value.
    public static void WriteConversion(CodeWriter code, string type, string parameter) => code.Member($"""
        /// <summary>Converts a text to <see cref="{type}"/>.</summary>
        /// <param name="{parameter.TrimStart('@')}">The text.</param>
        /// <exception cref="global::System.ArgumentException">{IsInvalid}</exception>
        public static implicit operator {type}(string {parameter}) => new({parameter});
        """);

    private static void WriteDotNetType(CodeWriter code, string type, KeyModel key)
    {
        if (DotNetTypes.Of(key.NormalForm) is not { } dotNet)
        {
            return;
        }

        code.Member($$"""
            /// <summary>Initializes a new instance of the <see cref="{{type}}"/> structure from <see cref="{{dotNet.Type}}"/>.</summary>
            /// <param name="value">The value.</param>
            /// <exception cref="global::System.ArgumentException">The platform does not accept the value; the message says why.</exception>
            public {{type}}({{dotNet.Type}} value)
                : this({{dotNet.Text}})
            {
            }

            /// <summary>Converts <see cref="{{dotNet.Type}}"/> to <see cref="{{type}}"/>.</summary>
            /// <param name="value">The value.</param>
            /// <exception cref="global::System.ArgumentException">The platform does not accept the value; the message says why.</exception>
            public static implicit operator {{type}}({{dotNet.Type}} value) => new(value);
            """);
    }

    private static void WriteReference(CodeWriter code, string type, string stem) => code.Member($"""
        /// <summary>Converts the value to a reference to its indicator in a batch.</summary>
        /// <param name="value">The value.</param>
        public static implicit operator BatchIndicatorReference({type} value) => new({stem}Collection.ResourceType, value.ToString());

        /// <summary>Converts the value to a value of any indicator type.</summary>
        /// <param name="value">The value.</param>
        public static implicit operator IndicatorValue({type} value) => new({stem}Collection.ResourceType, value.ToString());

        /// <summary>Converts the value to a value that a filter of indicators of all types compares with.</summary>
        /// <param name="value">The value.</param>
        public static implicit operator FilterValue({type} value) => value.ToString();
        """);

    private static void WriteTryParse(CodeWriter code, string type, string test) => code.Member($$"""
        /// <summary>Tries to parse a text as <see cref="{{type}}"/>.</summary>
        /// <param name="text">The text.</param>
        /// <param name="value">The value if the text is valid; otherwise, the default value.</param>
        /// <returns><see langword="true"/> if the text is valid; otherwise, <see langword="false"/>.</returns>
        public static bool TryParse(string? text, out {{type}} value)
        {
            var isValue = {{test}};
            value = isValue ? new(normal) : default;
            return isValue;
        }
        """);

    private static void WriteToString(CodeWriter code, string expression) => code.Member($"""
        /// <summary>Returns the value as the platform writes it.</summary>
        /// <returns>The value.</returns>
        public override string ToString() => {expression};
        """);

    private static string Assignment(KeyModel key) =>
        $"{key.Member} = NormalForm.{key.NormalForm}.Normalize({key.Parameter}, nameof({key.Parameter}))";

    private static string Phrase(KeyModel key) => key.Summary.TrimEnd('.');
}
