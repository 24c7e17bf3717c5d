using System.Collections;

namespace ThreatConnect.FaultTests.Running;

// Finds secrets in everything that an exception shows, also in other spellings.
internal static class SecretFinder
{
    // secrets: keys and tokens, and the values of Authorization headers.
    public static string? Find(Exception failure, IEnumerable<string> secrets)
    {
        var spellings = secrets.Select(Secret).Where(secret => secret.Length > 0).Distinct().SelectMany(Spellings).Distinct().ToArray();
        return Texts(failure, 0).FirstOrDefault(text => Array.Exists(spellings, spelling => text.Text.Contains(spelling, StringComparison.OrdinalIgnoreCase))).Place;
    }

    // The token, or the signature behind the access id.
    private static string Secret(string credential)
    {
        var value = credential[(credential.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        return credential.StartsWith("TC ", StringComparison.Ordinal) ? value[(value.IndexOf(':', StringComparison.Ordinal) + 1)..] : value;
    }

    private static IEnumerable<string> Spellings(string secret) =>
    [
        secret,
        Uri.EscapeDataString(secret),
        WebUtility.UrlEncode(secret),
        WebUtility.HtmlEncode(secret),
        string.Concat(secret.Select(character => $"\\u{(int)character:x4}")),
        secret.Replace("/", "\\/", StringComparison.Ordinal),
        secret.Replace("=", "\\u003d", StringComparison.Ordinal).Replace("&", "\\u0026", StringComparison.Ordinal),
    ];

    private static IEnumerable<(string Place, string Text)> Texts(Exception failure, int depth)
    {
        var name = failure.GetType().Name;
        yield return ($"the text of {name}", failure.ToString());
        foreach (var property in failure.GetType().GetProperties().Where(property => property.PropertyType == typeof(string)))
        {
            yield return ($"{name}.{property.Name}", (string?)property.GetValue(failure) ?? "");
        }

        foreach (DictionaryEntry entry in failure.Data)
        {
            yield return ($"{name}.Data", $"{entry.Key} {entry.Value}");
        }

        if (failure.InnerException is { } inner && depth < 10)
        {
            foreach (var text in Texts(inner, depth + 1))
            {
                yield return text;
            }
        }
    }
}
