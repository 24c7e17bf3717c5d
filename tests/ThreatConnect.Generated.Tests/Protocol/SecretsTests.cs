using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect.Tests.Protocol;

// Texts of a server never bring a credential into an error, however it is written.
public sealed class SecretsTests
{
    private const string Signature = "5wvOcOL6anXv57JAq9OT7yUBxuFcC+J31jz/qh84YQBY=";

    public static TheoryData<Func<string, string>> Forms =>
    [
        text => text,
        Uri.EscapeDataString,
        text => Uri.EscapeDataString(text).Replace("%2B", "%2b", StringComparison.Ordinal),
        text => Uri.EscapeDataString(Uri.EscapeDataString(text)),
        WebUtility.HtmlEncode,
        text => text.Replace("+", "&#43;", StringComparison.Ordinal).Replace("/", "&#x2F;", StringComparison.Ordinal),
        text => JsonSerializer.Serialize(text).Trim('"'),
        text => text.Replace("/", "\\/", StringComparison.Ordinal),
        text => JavaScriptEncoder.Default.Encode(JavaScriptEncoder.Default.Encode(text)),
        text => Uri.EscapeDataString(JavaScriptEncoder.Default.Encode(text)),
        text => string.Concat(Encoding.UTF8.GetBytes(text).Select(one => $"%{one:X2}")),
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_secret_is_found_in_every_form(Func<string, string> form)
    {
        var secrets = new Secrets();
        secrets.AddHeader($"TC 12345678901234567890:{Signature}");

        secrets.Redact($"before {form(Signature)} after", 1_000).Should().Be("before *** after");
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_secret_that_is_not_ascii_is_found_in_every_form(Func<string, string> form)
    {
        var secrets = new Secrets(static () => ["Größe\u20ac🐻&1"]);

        secrets.Redact($"before {form("Größe\u20ac🐻&1")} after", 1_000).Should().Be("before *** after");
    }

    [Fact]
    public void A_short_password_is_found_as_a_word_of_its_own()
    {
        var secrets = new Secrets(static () => ["pass", "", "hush!"]);

        secrets.Redact("me:pass@proxy, pass%20me, \"pass\", the password, bypass, hush!", 1_000)
            .Should().Be("me:***@proxy, ***%20me, \"***\", the password, bypass, ***");
    }

    [Fact]
    public void The_secrets_of_all_attempts_are_known()
    {
        var secrets = new Secrets(() => ["proxy password"]);
        secrets.AddHeader("TC-Token first-token");
        secrets.AddHeader("TC-Token second-token");

        secrets.Redact("first-token, second-token, proxy password", 1_000).Should().Be("***, ***, ***");
    }

    [Fact]
    public void A_text_that_is_cut_shows_no_part_of_a_secret()
    {
        var secrets = new Secrets();
        secrets.Add(Signature);
        for (var length = 10; length < 60; length++)
        {
            var shown = secrets.Redact(string.Concat(Enumerable.Repeat(Signature, 20)), length);

            shown.Length.Should().BeLessThanOrEqualTo(length);
            shown.Should().NotContain(Signature[..6]);
        }
    }

    // A text is cut before it is shortened by what is redacted in it, so that its end may be shown.
    [Theory]
    [MemberData(nameof(Forms))]
    public void A_text_that_is_cut_within_an_escaped_secret_shows_no_more_than_its_first_characters(Func<string, string> form)
    {
        foreach (var secret in new[] { Signature, "Größe\u20ac🐻&1/Größe\u20ac🐻" })
        {
            var secrets = new Secrets(() => [secret]);
            var text = string.Concat(Enumerable.Repeat(form(secret), 40));
            for (var length = 40; length < 40 + form(secret).Length; length++)
            {
                secrets.Redact(text, length).Should().StartWith("***").And.NotContain(form(secret[..6]));
            }
        }
    }

    [Fact]
    public void The_beginning_of_a_secret_is_redacted_only_where_a_text_is_cut()
    {
        var secrets = new Secrets();
        secrets.Add(Signature);
        var text = $"{Signature} 100% of {Signature[..20]}";

        secrets.Redact(text, 1_000).Should().Be($"*** 100% of {Signature[..20]}");
        secrets.Redact(text, 18).Should().Be("*** 100% of ***");
    }

    [Fact]
    public void Other_texts_are_unchanged_up_to_the_length()
    {
        var secrets = new Secrets();
        secrets.Add(Signature);

        secrets.Redact("100% of \\u0041 & &#38; %41 %C3%28 %f \\", 100).Should().Be("100% of \\u0041 & &#38; %41 %C3%28 %f \\");
        secrets.Redact("🐻🐻🐻", 4).Should().Be("🐻…");
    }

    [Fact]
    public void An_inner_exception_with_a_secret_is_replaced_and_another_is_kept()
    {
        var secrets = new Secrets();
        secrets.Add(Signature);
        var harmless = new IOException("The connection was lost.");

        secrets.AsInner(harmless).Should().BeSameAs(harmless);
        secrets.AsInner(new HttpRequestException(HttpRequestError.InvalidResponse, "x", new IOException($"Invalid header: {Signature}")))!.ToString().Should().NotContain(Signature);
        secrets.AsInner(new HttpRequestException(HttpRequestError.ProxyTunnelError, "The proxy tunnel request to proxy 'http://me:hush@proxy:3128/' failed with status code '407'."))
            .Should().BeOfType<HttpRequestException>().Which.Message.Should().Be("The proxy tunnel request to proxy 'http://***@proxy:3128/' failed with status code '407'.");
    }

    [Fact]
    public void A_key_is_not_serialized_and_not_shown()
    {
        var key = new HmacKey("12345678901234567890", "hush hush");

        JsonSerializer.Serialize(key).Should().NotContain("hush").And.Contain("12345678901234567890");
        typeof(HmacKey).GetProperty("SecretKey")!.GetCustomAttributes(typeof(System.Diagnostics.DebuggerBrowsableAttribute), inherit: false).Should().ContainSingle();
    }
}
