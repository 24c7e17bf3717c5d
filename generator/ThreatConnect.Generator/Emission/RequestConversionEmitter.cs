using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes the methods by which the object of a response becomes a request.
internal static class RequestConversionEmitter
{
    private const string IsMissing = "The object lacks a value that the request must have; the message says which.";

    public static EmittedFile Emit(RequestConversionModel conversion)
    {
        var code = new CodeWriter(Namespaces.Library, "System.Linq", Namespaces.Values);
        code.Open($"public partial class {conversion.Model}");
        foreach (var request in conversion.Requests)
        {
            Write(code, conversion.Model, request);
        }

        code.Close();
        return new EmittedFile($"Requests.{conversion.Model}.g.cs", code.ToString());
    }

    private static void Write(CodeWriter code, string model, RequestModel request)
    {
        var given = request.Members.Where(member => member.Parameter is not null).ToList();
        var summary = request.Verb == "Create"
            ? "Returns a request that creates an object with the same values, without its id, owner, tags, attributes and security labels."
            : "Returns a request that sets the values that can be changed to those of the object.";
        var docs = given.Select(member => $"/// <param name=\"{member.Parameter}\">The value, which responses do not contain.</param>\n");
        var exception = request.Members.Any(member => member.MayBeMissing)
            ? $"/// <exception cref=\"global::System.InvalidOperationException\">{IsMissing}</exception>\n"
            : "";
        var parameters = string.Join(", ", given.Select(member => $"string {member.Parameter}"));
        var values = request.Members.Select(member => $"    {member.Name} = {ValueOf(model, "", member)},\n");
        code.Member($$"""
            /// <summary>{{summary}}</summary>
            {{string.Concat(docs)}}/// <returns>The request.</returns>
            {{exception}}public {{request.Name}} To{{request.Verb}}({{parameters}}) => new()
            {
            {{string.Concat(values)}}};
            """);
    }

    private static string ValueOf(string model, string source, RequestMemberModel member)
    {
        if (member.Parameter is not null)
        {
            return member.Parameter;
        }

        var value = source + member.Name;
        if (member.Item is not null)
        {
            var place = $"{model}.{member.Name}";
            var items = string.Join(", ", member.ItemMembers.Select(part => $"{part.Name} = {ValueOf(place, "item.", part)}"));
            return $"{value}.Count == 0 ? null : [.. {value}.Select(static item => new {member.Item} {{ {items} }})]";
        }

        return member.MayBeMissing ? $"{value} ?? throw Check.Missing({CSharp.Literal($"{model}.{member.Name}")})" : value;
    }
}
