namespace ThreatConnect.ContractTests;

public sealed class SignerTests
{
    [Theory]
    [InlineData("/api/v2/owners", "GET", "PZ8NSvB+yNq9jMRyauVmRG0uAlGBo5D0h1VGc30rpLo=")]
    [InlineData("/api/v2/indicators/urls/http%3A%2F%2Fexample.com%2F?owner=Common%20Community", "DELETE", "5wvOcOL6anXv57JAq9OT7yUBxuFcCJ31jzbqh84YQBY=")]
    public void The_signer_of_the_tests_signs_the_documented_examples(string target, string method, string expected) =>
        Signer.Sign("0123456789abcdef", target, method, "1513703787").Should().Be(expected);
}
