namespace ThreatConnect.Testing.Wire;

// evidence.md §5.2: malware is uploaded as a zip file with a password. A flag in its header says that it has one.
internal static class EncryptedZip
{
    private const int FlagsOffset = 6;

    public static bool Is(ReadOnlySpan<byte> content) =>
        content.Length > FlagsOffset && content.StartsWith("PK\x03\x04"u8) && (content[FlagsOffset] & 1) == 1;

    public static async Task<bool> IsAsync(FileContent content, CancellationToken cancellationToken)
    {
        var header = new byte[FlagsOffset + sizeof(ushort)];
        var stream = content.OpenRead();
        await using (stream.ConfigureAwait(false))
        {
            var length = await stream.ReadAtLeastAsync(header, header.Length, throwOnEndOfStream: false, cancellationToken)
                .ConfigureAwait(false);
            return Is(header.AsSpan(0, length));
        }
    }
}
