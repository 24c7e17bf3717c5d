using ThreatConnect.Json;

namespace ThreatConnect.Tests.Json;

public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("a,b\r\nc,d\r\n", "a|b", "c|d")]
    [InlineData("a,b\nc,d", "a|b", "c|d")]
    [InlineData("a,\n,\n", "a|", "|")]
    [InlineData("a,", "a|")]
    [InlineData("\r\na\r\n\r\nb\r\n\n", "a", "b")]
    [InlineData("\"a,b\",\"say \"\"x\"\"\"\r\n", "a,b|say \"x\"")]
    [InlineData("\"two\r\nlines\",\"\"\r\n", "two\r\nlines|")]
    [InlineData("\"ends in \r\"\r\n\"ends in \r\"\nx", "ends in \r", "ends in \r", "x")]
    [InlineData("a\"b\",c\"\r\n", "a\"b\"|c\"")]
    [InlineData("a\rb,c\r\n", "a\rb|c")]
    [InlineData("\"a\"", "a")]
    [InlineData("")]
    public async Task Rows_are_read_whatever_the_size_of_the_parts(string text, params string[] rows)
    {
        (await ReadAsync(new StringReader(text))).Should().Equal(rows);
        (await ReadAsync(new OneByOne(text))).Should().Equal(rows);
    }

    [Fact]
    public async Task A_quoted_field_without_an_end_is_an_error()
    {
        var reading = () => ReadAsync(new StringReader("a,b\n\"c,d\n"));

        await reading.Should().ThrowAsync<FormatException>().WithMessage("The report ends in the middle of a quoted field.");
    }

    [Fact]
    public async Task A_row_without_an_end_is_an_error_before_it_fills_memory()
    {
        var reading = () => ReadAsync(new StringReader(new string('x', 17 * 1024 * 1024)));

        await reading.Should().ThrowAsync<FormatException>().WithMessage("A row has more than 16 million characters.");
    }

    private static async Task<List<string>> ReadAsync(TextReader text)
    {
        var reader = new CsvReader(text);
        var rows = new List<string>();
        while (await reader.ReadAsync(CancellationToken.None))
        {
            rows.Add(string.Join('|', reader.Fields));
        }

        return rows;
    }

    // Returns one character at a time.
    private sealed class OneByOne(string text) : StringReader(text)
    {
        public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..1], cancellationToken);
    }
}
