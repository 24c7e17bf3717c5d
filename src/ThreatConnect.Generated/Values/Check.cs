using System.ComponentModel;
using System.Numerics;
using System.Text;

namespace ThreatConnect.Values;

/// <summary>Provides methods that check the limits of the document when a member is set.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Check
{
    /// <summary>Checks that a number is within its limits, or is <see langword="null"/>.</summary>
    /// <param name="value">The number.</param>
    /// <param name="minimum">The smallest number that is allowed.</param>
    /// <param name="maximum">The largest number that is allowed.</param>
    /// <param name="member">The name of the member, for the message.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside its limits.</exception>
    public static T? Range<T>(T? value, T minimum, T maximum, string member)
        where T : struct, INumber<T> =>
        value is { } number ? Range(number, minimum, maximum, member) : null;

    /// <summary>Checks that a number is within its limits.</summary>
    /// <param name="value">The number.</param>
    /// <param name="minimum">The smallest number that is allowed.</param>
    /// <param name="maximum">The largest number that is allowed.</param>
    /// <param name="member">The name of the member, for the message.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside its limits.</exception>
    public static T Range<T>(T value, T minimum, T maximum, string member)
        where T : struct, INumber<T>
    {
        if (value < minimum || value > maximum)
        {
            throw new ArgumentOutOfRangeException(member, value, $"{member} must be from {minimum} to {maximum}.");
        }

        return value;
    }

    // The error of an object that lacks a value which the request made of it must have.
    internal static InvalidOperationException Missing(string member) =>
        new($"{member} is null, and the request cannot be sent without it: the response did not contain it. Create the request yourself.");

    // The same error about a parameter of the caller: a value is validated as one of its type, whose name the message has.
    internal static ArgumentException About(string parameter, ArgumentException error) =>
        new(error.Message.Replace($" (Parameter '{error.ParamName}')", string.Empty, StringComparison.Ordinal), parameter, error);

    // Checks that an id is at least 1, and returns it as paths contain it.
    internal static string Id(long id, string member) => id >= 1
        ? id.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : throw new ArgumentOutOfRangeException(member, id, $"{member} is at least 1.");

    /// <summary>Checks the length of a text, which may be <see langword="null"/>.</summary>
    /// <param name="value">The text.</param>
    /// <param name="minimum">The smallest number of characters.</param>
    /// <param name="maximum">The largest number of characters.</param>
    /// <param name="member">The name of the member, for the message.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The text is too short or too long.</exception>
    public static string? OptionalLength(string? value, int minimum, int maximum, string member) =>
        value is null ? null : Length(value, minimum, maximum, member);

    /// <summary>Checks the length of a text.</summary>
    /// <param name="value">The text.</param>
    /// <param name="minimum">The smallest number of characters.</param>
    /// <param name="maximum">The largest number of characters.</param>
    /// <param name="member">The name of the member, for the message.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The text is <see langword="null"/>, too short or too long.</exception>
    public static string Length(string value, int minimum, int maximum, string member)
    {
        ArgumentNullException.ThrowIfNull(value, member);
        if (value.Length < minimum)
        {
            throw new ArgumentException($"{member} must not be empty.", member);
        }

        if (value.Length > maximum)
        {
            throw new ArgumentException(Excerpt.ExplainTooLong(member, value, maximum), member);
        }

        return value;
    }

    /// <summary>Checks that no text in a list is empty. The list may be <see langword="null"/>.</summary>
    /// <param name="values">The texts.</param>
    /// <param name="member">The name of the member, for the message.</param>
    /// <returns>The texts.</returns>
    /// <exception cref="ArgumentException">A text is <see langword="null"/> or empty.</exception>
    public static IReadOnlyList<string>? OptionalTexts(IReadOnlyList<string>? values, string member) =>
        values?.Any(string.IsNullOrEmpty) == true
        ? throw new ArgumentException($"A text in {member} must not be empty.", member)
        : values;

    /// <summary>Checks that a text is not empty, and that its UTF-8 form is not too long.</summary>
    /// <param name="value">The text.</param>
    /// <param name="maximum">The largest number of bytes in UTF-8.</param>
    /// <param name="member">The name of the member, for the message.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The text is <see langword="null"/>, empty or too long.</exception>
    public static string Bytes(string value, int maximum, string member)
    {
        Length(value, 1, int.MaxValue, member);
        var bytes = Encoding.UTF8.GetByteCount(value);
        return bytes <= maximum
            ? value
            : throw new ArgumentException($"{member}: \"{Excerpt.Of(value)}\" has {bytes} bytes; at most {maximum} are allowed.", member);
    }

    /// <summary>
    /// Checks the length of a text, and that it is not one of the words that the platform reserves, in any case of letters.
    /// </summary>
    /// <param name="value">The text.</param>
    /// <param name="minimum">The smallest number of characters.</param>
    /// <param name="maximum">The largest number of characters.</param>
    /// <param name="member">The name of the member, for the message.</param>
    /// <param name="reserved">The reserved words.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The text is too short, too long or a reserved word.</exception>
    public static string NoneOf(string value, int minimum, int maximum, string member, params ReadOnlySpan<string> reserved)
    {
        Length(value, minimum, maximum, member);
        foreach (var word in reserved)
        {
            if (string.Equals(value, word, StringComparison.OrdinalIgnoreCase))
            {
                throw new ArgumentException($"{member}: \"{Excerpt.Of(value)}\" cannot be sent: the platform reserves {word}.", member);
            }
        }

        return value;
    }

    /// <summary>Checks that a value is not the default value, which has no text.</summary>
    /// <param name="value">The value.</param>
    /// <param name="member">The name of the member, for the message.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">The value is the default value.</exception>
    public static T Word<T>(T value, string member)
        where T : struct, IOpenValue<T> =>
        value.ToString().Length > 0 ? value : throw new ArgumentException($"{member} must not be empty.", member);

    /// <summary>Checks that a value is not the default value, which has no text. It may be <see langword="null"/>.</summary>
    /// <param name="value">The value.</param>
    /// <param name="member">The name of the member, for the message.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">The value is the default value.</exception>
    public static T? OptionalWord<T>(T? value, string member)
        where T : struct, IOpenValue<T> =>
        value is { } word ? Word(word, member) : null;

    /// <summary>Checks that at least one of several members of an object is set.</summary>
    /// <param name="type">The name of the type, for the message.</param>
    /// <param name="members">The names of the members, and whether each is set.</param>
    /// <exception cref="ArgumentException">No member is set.</exception>
    public static void AnyOf(string type, params ReadOnlySpan<(string Name, bool IsSet)> members)
    {
        var names = new List<string>(members.Length);
        foreach (var (name, isSet) in members)
        {
            if (isSet)
            {
                return;
            }

            names.Add(name);
        }

        throw new ArgumentException($"{type} needs at least one of {string.Join(", ", names)}.");
    }

    /// <summary>Checks that at least one member of an object is set.</summary>
    /// <param name="type">The name of the type, for the message.</param>
    /// <param name="isSet">A value for each member that indicates whether it is set.</param>
    /// <exception cref="ArgumentException">No member is set.</exception>
    public static void AnySet(string type, params ReadOnlySpan<bool> isSet)
    {
        if (!isSet.Contains(true))
        {
            throw new ArgumentException($"{type} is empty: set at least one member.");
        }
    }
}

/// <summary>Defines a check of a request body as a whole, before it is sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRequestBody
{
    /// <summary>Checks the conditions that concern several members, such as that at least one is set.</summary>
    /// <exception cref="ArgumentException">The body cannot be sent. The message says why.</exception>
    void Validate();
}
