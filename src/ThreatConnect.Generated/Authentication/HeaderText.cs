namespace ThreatConnect.Authentication;

// Validates header values. The error never contains the value, because it is a secret.
internal static class HeaderText
{
    public static void Validate(string text, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, parameter);
        if (text.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            throw new ArgumentException(
                "The value contains a space, a line break or another character that a header cannot carry.",
                parameter);
        }
    }
}
