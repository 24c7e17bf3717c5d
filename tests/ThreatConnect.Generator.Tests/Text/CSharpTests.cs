using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Tests.Text;

public sealed class CSharpTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("\"quoted\" \\ back\\slash {brace}")]
    [InlineData("line\r\nfeed\t\0\u0085\u2028\u2029")]
    [InlineData("é😀\uFFFE")]
    public void A_literal_means_the_text_that_it_was_made_from(string text)
    {
        var literal = CSharp.Literal(text);

        literal.Should().NotContainAny("\n", "\r", "\u2028");
        var expression = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(literal);
        expression.ContainsDiagnostics.Should().BeFalse();
        expression.Token.Value.Should().Be(text);
    }

    [Theory]
    [InlineData("two\n  lines\r\n", "two lines")]
    [InlineData("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d")]
    [InlineData("nul\0, bell\a, separator\u2028end", "nul , bell , separator end")]
    public void A_doc_comment_is_one_line_of_XML(string text, string doc) => CSharp.Doc(text).Should().Be(doc);
}
