using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ThreatConnect.Json;

namespace ThreatConnect;

/// <summary>
/// Reads and writes the models as JSON, without reflection: those of responses as leniently as the client reads responses, and those of
/// requests with all their checks. Arrays and lists of models are read and written too.
/// </summary>
/// <remarks>
/// A <see cref="JsonSerializerContext"/> of a program can contain models, and can be combined with this one by
/// <see cref="JsonTypeInfoResolver.Combine(IJsonTypeInfoResolver[])"/>. The members of a model always have the names of the platform,
/// whatever the options say.
/// </remarks>
/// <example>
/// <code>
/// Adversary adversary = await org.Groups.Adversaries[416].GetAsync(Include.All);
/// string json = ThreatConnectJson.Serialize(adversary);
/// Adversary again = ThreatConnectJson.Deserialize&lt;Adversary>(json);
/// Console.WriteLine($"{again}: {json.Length > 0}");
/// </code>
/// </example>
public sealed class ThreatConnectJson : JsonSerializerContext, IJsonTypeInfoResolver
{
    /// <summary>
    /// Initializes a new instance of the <see cref="ThreatConnectJson"/> class with options of the program, such as indentation.
    /// <see cref="Default"/> is enough for most.
    /// </summary>
    /// <param name="options">The options. They cannot be changed any more, nor be those of another context.</param>
    public ThreatConnectJson(JsonSerializerOptions options)
        : base(options)
    {
    }

    /// <summary>Gets the context, whose options read and write the models.</summary>
    public static ThreatConnectJson Default { get; } = new(new JsonSerializerOptions
    {
        AllowTrailingCommas = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <inheritdoc/>
    protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

    /// <summary>Writes a model, or a list of models, as JSON.</summary>
    /// <typeparam name="T">The type of the model, or of the list; also an interface of it, such as <c>IGroup</c>.</typeparam>
    /// <param name="value">The model, or the list.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="ArgumentException">The type is not a model or a list of models, or a text has an unpaired surrogate.</exception>
    public static string Serialize<T>(T value) => JsonSerializer.Serialize(
        value,
        Default.GetTypeInfo(typeof(T)) ?? (value is null ? null : Default.GetTypeInfo(value.GetType())) ?? TypeInfo<T>());

    /// <summary>Reads a model, or a list of models, from JSON.</summary>
    /// <typeparam name="T">The type of the model, or of the list.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <returns>The model, or the list.</returns>
    /// <exception cref="ArgumentException">The type is not a model or a list of models.</exception>
    /// <exception cref="JsonException">
    /// The text is not JSON, or not such an object: a member that it must have is absent, or a value is not valid. The message says which.
    /// </exception>
    public static T Deserialize<T>(string json)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonSerializer.Deserialize(json, TypeInfo<T>()) ?? throw new JsonException("An object is expected, and not null.");
    }

    /// <summary>Gets what the methods of <see cref="JsonSerializer"/> need, for streams, pipes and nodes.</summary>
    /// <typeparam name="T">The type of a model, or of an array or list of models.</typeparam>
    /// <returns>The metadata of the type.</returns>
    /// <exception cref="ArgumentException">The type is not a model or a list of models.</exception>
    /// <example>
    /// <code>
    /// using System.Text.Json;
    ///
    /// using var file = new MemoryStream();
    /// IAsyncEnumerable&lt;Campaign> campaigns = org.Groups.Campaigns.ListAsync();
    /// await JsonSerializer.SerializeAsync(file, campaigns, ThreatConnectJson.TypeInfo&lt;IAsyncEnumerable&lt;Campaign>>());
    /// </code>
    /// </example>
    public static JsonTypeInfo<T> TypeInfo<T>() => Default.GetTypeInfo(typeof(T)) as JsonTypeInfo<T>
        ?? throw new ArgumentException(IsAnyModel(ItemOf(typeof(T)))
            ? $"{typeof(T)} does not say which model is meant. Name it, such as Campaign, or Group or Indicator for any "
                + "type; write objects of several types one by one."
            : $"{typeof(T)} is not a model of this package, or an array or list of such models. "
                + "Write a JsonSerializerContext for it, and combine that with ThreatConnectJson.Default.");

    /// <inheritdoc/>
    public override JsonTypeInfo? GetTypeInfo(Type type) => Options.TryGetTypeInfo(type, out var info) ? info : null;

    JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        return (ModelReaders.Find(ItemOf(type)) as IModelTypes)?.CreateTypeInfo(type, options);
    }

    private static bool IsAnyModel(Type type) => type.IsInterface && type.Assembly == typeof(ThreatConnectJson).Assembly;

    private static Type ItemOf(Type type) =>
        type.IsArray ? type.GetElementType()! : type.GenericTypeArguments is [var argument] ? argument : type;
}
