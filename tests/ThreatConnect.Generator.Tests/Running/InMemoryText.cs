using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ThreatConnect.Generator.Tests.Running;

// An additional file that is not on disk; without a text it is one that cannot be read.
internal sealed class InMemoryText(string path, string? text, Encoding? encoding = null) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) =>
        text is null ? null : SourceText.From(text, encoding ?? Encoding.UTF8);
}
