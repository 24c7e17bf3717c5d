using System.Reflection;
using System.Xml.Linq;

namespace ThreatConnect.Tests.Conventions;

/// <summary>What a user reads in the editor, from the file that the build writes for it.</summary>
public sealed class DocumentationTests
{
    private static readonly Dictionary<string, XElement> s_written = XDocument.Load(Path.ChangeExtension(Surface.Library.Location, ".xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    [Fact]
    public void Every_public_type_and_member_is_documented()
    {
        var members = Surface.Types.SelectMany(type => Surface.MembersOf(type).Prepend(type)).ToList();

        members.Should().HaveCountGreaterThan(2_500);
        members.Where(member => !IsDocumented(member)).Select(DocumentationId.Of).Should().BeEmpty();
    }

    [Fact]
    public void Every_parameter_is_documented() =>
        Surface.Types.SelectMany(Surface.MembersOf).OfType<MethodBase>()
            .Where(method => s_written.TryGetValue(DocumentationId.Of(method), out var text) && text.Element("inheritdoc") is null)
            .SelectMany(method => method.GetParameters(), (method, parameter) => (Method: DocumentationId.Of(method), parameter.Name))
            .Where(parameter => !s_written[parameter.Method].Elements("param").Any(text => text.Attribute("name")?.Value == parameter.Name && text.Value.Trim().Length > 0))
            .Should().BeEmpty();

    [Fact]
    public void Every_documented_name_is_one_of_a_member() =>
        Surface.Types.Select(DocumentationId.Of).Should().BeSubsetOf(s_written.Keys, "otherwise the names were compared with those of another build");

    private static bool IsDocumented(MemberInfo member)
    {
        if (s_written.TryGetValue(DocumentationId.Of(member), out var text))
        {
            return text.Element("inheritdoc") is not null || text.Element("summary") is { } summary && summary.Value.Trim().Length > 0;
        }

        // Nobody wrote these: a constructor without parameters that comes by itself, and what a record makes of its parameters, which its type documents.
        return member switch
        {
            ConstructorInfo constructor => constructor.GetParameters().All(parameter => IsParameterOf(constructor.DeclaringType!, parameter.Name!)),
            PropertyInfo property => IsParameterOf(property.DeclaringType!, property.Name),
            _ => false,
        };
    }

    private static bool IsParameterOf(Type type, string name) =>
        s_written.TryGetValue(DocumentationId.Of(type), out var text) && text.Elements("param").Any(parameter => parameter.Attribute("name")?.Value == name && parameter.Value.Trim().Length > 0);
}
