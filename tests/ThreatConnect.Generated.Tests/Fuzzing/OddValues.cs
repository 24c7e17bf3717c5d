using System.Text;

namespace ThreatConnect.Tests.Fuzzing;

/// <summary>Values that stand where nobody expects them.</summary>
internal static class OddValues
{
    public static IReadOnlyList<byte[]> All { get; } =
    [
        .. new[]
        {
            "null", "true", "false", "0", "-1", "1", "[]", "{}", "[[]]", "[null]", "[{}]", "[1,\"x\",null,{},[]]", "{\"id\":1}", "{\"name\":null}", "\"\"", "\" \"", "\"x\"",
            "2147483647", "2147483648", "-2147483649", "9223372036854775807", "9223372036854775808", "1e400", "-1e400", "1e-400", "1E+2", "0.1", "3.0", "79228162514264337593543950336",
            "123456789012345678901234567890123456789012345678901234567890", "-0", "\"NaN\"", "\"Infinity\"", "\"-Infinity\"", "\"1e400\"", "\"12\"", "\"0x10\"", "\"1,5\"", "\"٣\"", "\"１２３\"",
            "\"true\"", "\"False\"", "\"Success\"", "\"Failure\"", "\"2017-07-13T17:50:17\"", "\"2017-7-13T00:00:00-04:00\"", "\"2016-07-13T17:50:25-05:00Z\"", "\"0001-01-01T00:00:00+14:00\"",
            "\"9999-12-31T23:59:59.9999999-14:00\"", "\"2017-02-30\"", "\"2017-07-13T17:50:17+99:99\"", "\"２０１７-０７-１３T17:50:17\"", "\"٢٠١٧-٠٧-١٣\"", "\"2017-07-13T17:50:17.99999999999999999999Z\"",
            "\"2017-07-13T17:50:17.٣Z\"", "1385406165000", "\"1385406165000\"", "253402300800000", "-62135596800001", "\"-62135596800001\"", "\"999999999999999999999\"",
            "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\"\\ud83d\\ude00\"", "\" : \"", "\" :  : \"", "\"a : b : c : d\"", "\"http://\"", "\"1.2.3.4\"", "\"::1\"", "\"HKLM\\\\x : y : REG_SZ\"",
            "{\"\":1}", "{\"\\ud800\":1}", "{\"\\u0069d\":1}", "{\"name\":\"a\",\"name\":\"b\"}",
        }.Select(Encoding.UTF8.GetBytes),
        [.. "\""u8, 0xFF, .. "\""u8],
        [.. "\"a"u8, 0xC3, .. "\""u8],
        [.. "\""u8, 0xED, 0xA0, 0x80, .. "\""u8],
        [.. "\""u8, 0xF8, 0x88, 0x80, 0x80, 0x80, .. "\""u8],
        [.. "{\""u8, 0xC0, 0x80, .. "\":1}"u8],
        Nested("[", "]", 63),
        Nested("[", "]", 500),
        Nested("{\"a\":", "}", 70, "1"),
        Nested("[", "]", 100_000),
        Encoding.UTF8.GetBytes($"\"{new string('x', 70_000)}\""),
        Encoding.UTF8.GetBytes($"{new string('9', 5_000)}"),
        Encoding.UTF8.GetBytes($"1e{new string('9', 50)}"),
    ];

    /// <summary>Bytes that are no text, or not the text that they seem to be.</summary>
    public static IReadOnlyList<byte[]> Fragments { get; } =
    [
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF], [0x00], [0x80], "\\u"u8.ToArray(), "\\ud800"u8.ToArray(), "\\"u8.ToArray(),
        "\""u8.ToArray(), "{"u8.ToArray(), "}"u8.ToArray(), "["u8.ToArray(), "]"u8.ToArray(), ","u8.ToArray(), ":"u8.ToArray(), "//x\n"u8.ToArray(), "/*x*/"u8.ToArray(), "\u2028"u8.ToArray(),
    ];

    private static byte[] Nested(string open, string close, int depth, string core = "") =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, depth)) + core + string.Concat(Enumerable.Repeat(close, depth)));
}
