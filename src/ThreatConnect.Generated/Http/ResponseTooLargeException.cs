using System.Globalization;

namespace ThreatConnect.Http;

// An answer that is larger than what can be held at once. It would be no smaller the next time.
internal sealed class ResponseTooLargeException(int largest)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"the answer has more than {largest:N0} bytes, which is the most that can be held at once; ask for less of it, such as smaller pages (PageSize)"));
