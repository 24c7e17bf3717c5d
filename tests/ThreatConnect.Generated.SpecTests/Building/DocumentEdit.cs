using YamlDotNet.RepresentationModel;

namespace ThreatConnect.SpecTests.Building;

/// <summary>The edits of the document that someone makes by hand who follows its readme.</summary>
internal static class DocumentEdit
{
    /// <summary>Adds a field to campaigns, and a type of group with a field and a filter of its own.</summary>
    public static void AddFieldAndType(string file)
    {
        var document = new YamlStream();
        document.Load(new StringReader(File.ReadAllText(file)));
        var root = (YamlMappingNode)document.Documents.Single().RootNode;

        Add(root["components"]["schemas"]["Campaign"]["allOf"][1]["properties"], "lastSeen: { type: string, format: date-time, description: When it was last seen. }");
        Add(root["components"]["schemas"], Schemas);
        AddItem(root["x-tc-groups"]["types"], Row);
        Add(Data(root, "GroupListByType"), "prophecy: { type: array, items: { $ref: '#/components/schemas/Prophecy' } }");
        Add(Data(root, "GroupOfType"), "prophecy: { $ref: '#/components/schemas/Prophecy' }");
        AddItem(Body(root, "GroupCreate"), "$ref: '#/components/schemas/ProphecyCreate'");
        AddItem(Body(root, "GroupUpdate"), "$ref: '#/components/schemas/ProphecyUpdate'");

        using var writer = new StreamWriter(file);
        document.Save(writer, assignAnchors: false);
    }

    private const string Row = """
        name: Prophecy
        branch: prophecies
        entity: prophecy
        model: Prophecy
        create: ProphecyCreate
        update: ProphecyUpdate
        id: ProphecyId
        summary: Prophecies, what is to come.
        filters:
          - { name: fulfilled, kind: boolean, operators: [equals], summary: Whether it came true. }
        """;

    private const string Schemas = """
        Prophecy:
          x-tc-role: answer
          x-tc-id: ProphecyId
          description: A prophecy.
          allOf:
            - $ref: '#/components/schemas/GroupMembers'
            - type: object
              required: [id, name]
              properties:
                id: { type: integer, format: int64, x-tc-id: ProphecyId, description: The id of the prophecy. }
                name: { type: string, description: The name. }
                fulfilled: { type: boolean, description: Whether it came true. }
        ProphecyCreate:
          type: object
          x-tc-role: request
          description: A prophecy to create.
          required: [name]
          properties:
            name: { type: string, minLength: 1, description: The name. }
        ProphecyUpdate:
          type: object
          x-tc-role: request
          description: What to change about a prophecy.
          minProperties: 1
          properties:
            name: { type: string, minLength: 1, description: The new name. }
            fulfilled: { type: boolean, description: Whether it came true. }
        """;

    private static YamlNode Data(YamlNode root, string response) =>
        Schema(root["components"]["responses"][response])["allOf"][1]["properties"]["data"]["properties"];

    private static YamlNode Body(YamlNode root, string body) => Schema(root["components"]["requestBodies"][body])["anyOf"];

    private static YamlNode Schema(YamlNode component) => component["content"]["application/json"]["schema"];

    private static void Add(YamlNode target, string members)
    {
        foreach (var member in Parse(members))
        {
            ((YamlMappingNode)target).Add(member.Key, member.Value);
        }
    }

    private static void AddItem(YamlNode target, string item) => ((YamlSequenceNode)target).Add(Parse(item));

    private static YamlMappingNode Parse(string text)
    {
        var part = new YamlStream();
        part.Load(new StringReader(text));
        return (YamlMappingNode)part.Documents.Single().RootNode;
    }
}
