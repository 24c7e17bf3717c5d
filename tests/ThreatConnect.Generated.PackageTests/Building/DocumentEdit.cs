using YamlDotNet.RepresentationModel;

namespace ThreatConnect.PackageTests.Building;

// The edits of the document that its readme describes.
internal static class DocumentEdit
{
    // Adds a field to campaigns, a group type with a field and a filter, and a type of adversary assets.
    public static void AddFieldAndTypes(string file)
    {
        var document = new YamlStream();
        document.Load(new StringReader(File.ReadAllText(file)));
        var root = (YamlMappingNode)document.Documents.Single().RootNode;

        Add(
            root["components"]["schemas"]["Campaign"]["allOf"][1]["properties"],
            "lastSeen: { type: string, format: date-time, description: The date and time when the campaign was last seen. }");
        Add(root["components"]["schemas"], Schemas);
        AddItem(root["x-tc-groups"]["types"], Row);
        Add(Data(root, "GroupListByType"), "prophecy: { type: array, items: { $ref: '#/components/schemas/Prophecy' } }");
        Add(Data(root, "GroupOfType"), "prophecy: { $ref: '#/components/schemas/Prophecy' }");
        AddItem(Body(root, "GroupCreate"), "$ref: '#/components/schemas/ProphecyCreate'");
        AddItem(Body(root, "GroupUpdate"), "$ref: '#/components/schemas/ProphecyUpdate'");
        AddAssets(root);

        using var writer = new StreamWriter(file);
        document.Save(writer, assignAnchors: false);
    }

    private static void AddAssets(YamlMappingNode root)
    {
        AddItem(root["x-tc-assets"][0]["types"], """
            name: Omen
            model: AdversaryOmenAsset
            key: omen
            summary: Omens, by which an adversary announces itself.
            """);
        Add(
            Data(root, "AdversaryAssetListByType"),
            "adversaryOmen: { type: array, items: { $ref: '#/components/schemas/AdversaryOmenAsset' } }");
        Add(Data(root, "AdversaryAssetOfType"), "adversaryOmen: { $ref: '#/components/schemas/AdversaryOmenAsset' }");
        AddItem(Body(root, "AdversaryAssetCreate"), "$ref: '#/components/schemas/AdversaryOmenAssetCreate'");
        AddItem(Body(root, "AdversaryAssetUpdate"), "$ref: '#/components/schemas/AdversaryOmenAssetUpdate'");
    }

    private const string Row = """
        name: Prophecy
        model: Prophecy
        summary: Prophecies, what is to come.
        filters:
          - { name: fulfilled, kind: boolean, operators: [equals], summary: Whether the prophecy came true. }
        """;

    private const string Schemas = """
        Prophecy:
          x-tc-role: response
          x-tc-id: ProphecyId
          description: A prophecy.
          allOf:
            - $ref: '#/components/schemas/GroupMembers'
            - type: object
              required: [id, name]
              properties:
                id: { type: integer, format: int64, x-tc-id: ProphecyId, description: The id of the prophecy. }
                name: { type: string, description: The name. }
                fulfilled: { type: boolean, description: Whether the prophecy came true. }
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
          description: The changes to a prophecy.
          minProperties: 1
          properties:
            name: { type: string, minLength: 1, description: The new name. }
            fulfilled: { type: boolean, description: Whether the prophecy came true. }
        AdversaryOmenAsset:
          type: object
          x-tc-role: response
          description: An omen of an adversary.
          required: [id]
          properties:
            id: { type: integer, format: int64, x-tc-id: AdversaryAssetId, description: The id of the asset. }
            omen: { type: string, description: The sign that is seen. }
        AdversaryOmenAssetCreate:
          type: object
          x-tc-role: request
          description: An omen to add to an adversary.
          required: [omen]
          properties:
            omen: { type: string, minLength: 1, description: The sign that is seen. }
        AdversaryOmenAssetUpdate:
          type: object
          x-tc-role: request
          description: The changes to an omen of an adversary.
          required: [omen]
          properties:
            omen: { type: string, minLength: 1, description: The sign that is seen. }
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
