namespace ThreatConnect;

// What a header can carry; the error never shows the text, which is a secret.
internal static class HeaderText
{
    public static void Validate(string text, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, parameter);
        if (text.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            throw new ArgumentException("It holds a space, a line break or another character that no header carries.", parameter);
        }
    }
}
