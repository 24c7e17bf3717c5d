using ThreatConnect.Quickstart.Tour;

namespace ThreatConnect.Quickstart.Tests;

public sealed class CodeTextTests
{
    [Fact]
    public void An_expression_loses_the_head_of_its_lambda() =>
        CodeText.LinesOf("async () => await tc.WhoAmIAsync()").Should().Equal("await tc.WhoAmIAsync()");

    [Fact]
    public void A_chained_call_stays_deeper_than_its_beginning() =>
        CodeText.LinesOf("async () => await list\n                .First()\n                .Second()").Should().Equal("await list", "    .First()", "    .Second()");

    [Fact]
    public void An_initializer_keeps_its_shape() =>
        CodeText.LinesOf("async () => await Create(new()\r\n        {\r\n            Name = \"n\",\r\n        })").Should().Equal("await Create(new()", "{", "    Name = \"n\",", "})");

    [Fact]
    public void A_block_loses_its_braces_and_keeps_its_empty_lines() =>
        CodeText.LinesOf("async () =>\n        {\n            One();\n\n            if (x)\n                Two();\n        }").Should().Equal("One();", "", "if (x)", "    Two();");
}
