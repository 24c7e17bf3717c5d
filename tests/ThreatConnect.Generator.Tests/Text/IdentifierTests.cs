using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Tests.Text;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("Voodoo Doll", "VoodooDoll")]
    [InlineData("voodooDolls", "VoodooDolls")]
    [InlineData("voodoo-doll (old)", "VoodooDollOld")]
    [InlineData("AS Number", "ASNumber")]
    [InlineData("3D Model", "_3DModel")]
    [InlineData("TLS Fingerprint", "TlsFingerprint")]
    [InlineData("TLSFingerprint", "TlsFingerprint")]
    [InlineData("tlsFingerprints", "TlsFingerprints")]
    [InlineData("SHA256 Hash", "Sha256Hash")]
    [InlineData("IP Range", "IPRange")]
    [InlineData("URLs", "URLs")]
    [InlineData("名前", "名前")]
    [InlineData("***", "")]
    public void Words_become_one_name(string words, string name) => Identifier.FromWords(words).Should().Be(name);

    [Theory]
    [InlineData("KeyName", "keyName")]
    [InlineData("Event", "@event")]
    [InlineData("Ip", "ip")]
    [InlineData("_3D", "__3D")]
    [InlineData("名前", "_名前")]
    public void A_parameter_is_named_after_its_member_but_never_as_it(string member, string parameter) =>
        Identifier.ToParameter(member).Should().Be(parameter);

    [Theory]
    [InlineData("Name", true)]
    [InlineData("record", true)]
    [InlineData("class", false)]
    [InlineData("first-seen", false)]
    [InlineData("1st", false)]
    [InlineData("", false)]
    public void A_name_must_be_an_identifier_and_no_keyword(string name, bool isValid) => Identifier.IsValid(name).Should().Be(isValid);
}
