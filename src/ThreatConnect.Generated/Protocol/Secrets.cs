using System.Text;
using ThreatConnect.Values;

namespace ThreatConnect.Protocol;

// The credentials that were sent with the attempts of one request. A server may repeat them in a text, and the text of an error must not.
//
// others: secrets that are not in a header of the request; they are looked for only when an error is made.
internal sealed class Secrets(Func<IEnumerable<string>>? others = null)
{
    // What is shown instead of a secret.
    public const string Mark = "***";

    // Enough for any sentence of a library.
    private const int LongestMessage = 1024;

    // A shorter one is looked for as a word of its own, or it would be found within others.
    private const int Shortest = 6;

    // An escaped text may be a part of another one, such as JSON in an HTML page.
    private const int DeepestEscape = 3;

    // The most characters of one character that is escaped that often.
    private const int LongestEscape = 24;

    private readonly HashSet<string> _secrets = new(StringComparer.Ordinal);

    // Adds a value of an Authorization header: a token, or an access id and a signature, of which the signature alone is a secret too.
    public void AddHeader(string? value)
    {
        if (value?.Split(' ', 2) is [_, var credential])
        {
            Add(credential);
            Add(credential[(credential.LastIndexOf(':') + 1)..]);
        }
    }

    public void Add(string? secret)
    {
        if (secret?.Length >= Shortest)
        {
            _secrets.Add(secret);
        }
    }

    // Returns at most so many characters of a text, without the secrets, also where they are escaped.
    public string Redact(string text, int length)
    {
        // Redaction shortens the text, so that more than the length is looked at.
        var looked = (int)Math.Min(text.Length, length * 4L);
        return Excerpt.Of(Redact(text[..looked], isCut: looked < text.Length), length);
    }

    // Returns a text as long as it is, without the secrets.
    public string Redact(string text) => Redact(text, isCut: false);

    // Returns the message of an exception, which may contain texts of a server and addresses.
    public string Redact(Exception exception) => Redact(Excerpt.WithoutUserInfo(exception.Message), LongestMessage);

    // Returns an exception as the inner one of another: itself, or one with its message if a message in it shows too much.
    public Exception? AsInner(Exception? exception)
    {
        for (var each = exception; each is not null; each = each.InnerException)
        {
            if (Redact(each) != each.Message)
            {
                return exception is HttpRequestException { HttpRequestError: var error }
                    ? new HttpRequestException(error, Redact(exception))
                    : new IOException(Redact(exception!));
            }
        }

        return exception;
    }

    private string Redact(string text, bool isCut)
    {
        _secrets.UnionWith(others?.Invoke().Where(static secret => secret.Length > 0) ?? []);
        if (!isCut && !text.AsSpan().ContainsAny(EscapedText.Marks) && !_secrets.Any(text.Contains))
        {
            // As nearly all of the thousands of texts of a batch.
            return text;
        }

        var isSecret = new bool[text.Length];
        foreach (var end in isCut ? EndsOf(text) : [text.Length])
        {
            Find(text[..end], isCut, isSecret);
        }

        return Replace(text, isSecret);
    }

    // Where a text that goes on may end: it may be cut within an escape, and the character before that is then the last one.
    private static IEnumerable<int> EndsOf(string text)
    {
        yield return text.Length;
        for (var at = text.Length - 1; at >= Math.Max(0, text.Length - LongestEscape); at--)
        {
            if (EscapedText.Marks.Contains(text[at]))
            {
                yield return at;
            }
        }
    }

    private void Find(string text, bool isCut, bool[] isSecret)
    {
        var level = EscapedText.Of(text);
        for (var depth = 0; depth <= DeepestEscape && level is not null; depth++)
        {
            foreach (var secret in _secrets)
            {
                Find(level, secret, isSecret);
                if (isCut)
                {
                    FindBeginning(level, secret, isSecret);
                }
            }

            level = level.Unescape();
        }
    }

    private static void Find(EscapedText level, string secret, bool[] isSecret)
    {
        for (var at = 0; (at = level.Text.IndexOf(secret, at, StringComparison.Ordinal)) >= 0; at += secret.Length)
        {
            if (secret.Length >= Shortest || IsWord(level.Text, at, secret.Length))
            {
                isSecret.AsSpan(level.Starts[at]..level.Starts[at + secret.Length]).Fill(true);
            }
        }
    }

    // The beginning of a secret at the end of a text that goes on.
    private static void FindBeginning(EscapedText level, string secret, bool[] isSecret)
    {
        for (var count = Math.Min(secret.Length - 1, level.Text.Length); count >= Shortest; count--)
        {
            if (level.Text.AsSpan().EndsWith(secret.AsSpan(0, count), StringComparison.Ordinal))
            {
                isSecret.AsSpan(level.Starts[^(count + 1)]..).Fill(true);
                return;
            }
        }
    }

    private static bool IsWord(string text, int start, int length) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1]))
        && (start + length == text.Length || !char.IsLetterOrDigit(text[start + length]));

    private static string Replace(string text, bool[] isSecret)
    {
        if (Array.IndexOf(isSecret, true) < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (!isSecret[index])
            {
                result.Append(text[index]);
            }
            else if (index == 0 || !isSecret[index - 1])
            {
                result.Append(Mark);
            }
        }

        return result.ToString();
    }
}
