using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>Makes external ids of groups for batches.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/batch_api/batch_api.html">Batch API</seealso>
public static class Xid
{
    /// <summary>
    /// Makes the xid of the group that some texts identify, such as the name of a feed and the number of a report in it. The same texts
    /// give the same xid in every program, and other texts, or the same texts divided in another way, give another one.
    /// </summary>
    /// <param name="parts">The texts, in their order. Case matters.</param>
    /// <returns>
    /// The xid: the SHA-256 hash, in lower case, of the UTF-8 bytes of all parts, each after the number of its bytes and a colon.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The list of parts is empty, or a part is <see langword="null"/> or cannot be encoded.
    /// </exception>
    /// <example>
    /// <code>
    /// var report = new BatchGroup(new ThreatCreate { Name = "Threat 17" }) { Xid = Xid.From("my feed", "threat", "17") };
    /// </code>
    /// </example>
    public static string From(params ReadOnlySpan<string> parts)
    {
        if (parts.IsEmpty)
        {
            throw new ArgumentException("An xid is made of at least one text.", nameof(parts));
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            ArgumentNullException.ThrowIfNull(part, nameof(parts));
            var bytes = Encoding.UTF8.GetBytes(WellFormed.Check(part));
            hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{bytes.Length}:")));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
