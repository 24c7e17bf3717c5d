using ThreatConnect.SpecTests.Reading;
using YamlDotNet.RepresentationModel;

namespace ThreatConnect.SpecTests;

// A parameter states whether it is required; a property is required, or may be absent or null.
public sealed class RequiredTests
{
    private static readonly List<KeyValuePair<string, YamlMappingNode>> s_models = [.. SpecDocument.Models];

    [Fact]
    public void Each_schema_requires_the_members_that_are_never_absent() =>
        s_models.Select(model => $"{model.Key}: {string.Join(", ", SpecDocument.Required(model.Value).Order(StringComparer.Ordinal))}")
            .Should()
                .BeEquivalentTo(s_models.Select(model => $"{model.Key}: {ExpectedRequired.Of(model.Key, model.Value.Text("x-tc-role")!)}"));

    [Fact]
    public void Each_schema_with_an_exception_is_in_the_document() =>
        s_models.Select(model => model.Key).Should().Contain(ExpectedRequired.Exceptions);

    [Fact]
    public void Each_required_member_is_a_property_and_required_once() =>
        s_models.Should().AllSatisfy(model =>
            SpecDocument.Required(model.Value).Should().OnlyHaveUniqueItems(model.Key)
                .And.BeSubsetOf(SpecDocument.Properties(model.Value).Select(property => property.Key), model.Key));

    // What is known to come as null: dates (evidence.md §7.0) and two members of playbooks (evidence.md §7.22).
    [Fact]
    public void What_is_known_to_come_as_null_is_nullable() =>
        Nodes(SpecDocument.Root).OfType<YamlMappingNode>().Where(node => node.Text("nullable") == "true").Should().BeEquivalentTo(new[]
        {
            SpecDocument.Schemas["WireDateTime"]["oneOf"][0],
            SpecDocument.Schemas["Playbook"]["properties"]["comment"],
            SpecDocument.Schemas["Playbook"]["properties"]["endpoint"],
        });

    [Fact]
    public void Each_parameter_states_whether_it_is_required_and_those_of_paths_are() =>
        SpecDocument.Root["components"].Members("parameters").Should().NotBeEmpty().And.AllSatisfy(parameter =>
            parameter.Value.Text("required").Should().Be(parameter.Value.Text("in") == "path" ? "true" : "false", parameter.Key));

    [Fact]
    public void Each_parameter_of_an_operation_is_one_of_those() =>
        SpecDocument.Root.Members("paths").SelectMany(path => path.Value.Members().Select(member => member.Value).Prepend(path.Value))
            .SelectMany(owner => owner.List("parameters"))
            .Should().NotBeEmpty().And.AllSatisfy(parameter => parameter.Text("$ref").Should().StartWith("#/components/parameters/"));

    [Fact]
    public void Each_parameter_of_a_path_is_declared_for_it()
    {
        foreach (var path in SpecDocument.Root.Members("paths"))
        {
            var inPath = path.Key.Split('/').Where(segment => segment.StartsWith('{')).Select(segment => segment.Trim('{', '}'));
            path.Value.List("parameters").Select(SpecDocument.Resolve).Where(parameter => parameter.Text("in") == "path")
                .Select(parameter => parameter.Text("name")).Should().BeEquivalentTo(inPath, path.Key);
        }
    }

    private static IEnumerable<YamlNode> Nodes(YamlNode node) => node switch
    {
        YamlMappingNode mapping => mapping.Children.Values.SelectMany(Nodes).Prepend(node),
        YamlSequenceNode sequence => sequence.SelectMany(Nodes),
        _ => [],
    };
}

// The required members once more, from evidence.md §5 to §9 and not from the document. A response requires what is never absent or null:
// the id, and the name or the one key member. A request requires what the platform requires.
internal static class ExpectedRequired
{
    // By schema. A response that is not here requires "id, name", a create request "name", and an update request nothing.
    private static readonly Dictionary<string, string> s_exceptions = new()
    {
        // No member of users, metrics and the keys of a type is known to be always present.
        ["User"] = "", ["OwnerMetric"] = "", ["IndicatorTypeKeys"] = "",

        // Objects without an id are identified by their name.
        ["Tag"] = "name", ["SecurityLabel"] = "name",
        ["IndicatorTypeDefinition"] = "name", ["AssociationTypeDefinition"] = "name", ["AttributeTypeDefinition"] = "name",
        ["TaskUser"] = "userName",

        // The id is the only member of an attribute that is known to be always present.
        ["AttributeEntity"] = "id", ["AttributeCreate"] = "type, value", ["AttributeUpdate"] = "value",

        // Assets have one key member in a request; in responses it differs from list to list.
        ["VictimAsset"] = "id", ["AdversaryAsset"] = "id",
        ["AdversaryHandleAsset"] = "id", ["AdversaryHandleAssetCreate"] = "handle", ["AdversaryHandleAssetUpdate"] = "handle",
        ["AdversaryPhoneNumberAsset"] = "id", ["AdversaryPhoneNumberAssetCreate"] = "phoneNumber",
        ["AdversaryPhoneNumberAssetUpdate"] = "phoneNumber",
        ["AdversaryUrlAsset"] = "id", ["AdversaryUrlAssetCreate"] = "url", ["AdversaryUrlAssetUpdate"] = "url",
        ["VictimEmailAddressAsset"] = "id", ["VictimEmailAddressAssetCreate"] = "address", ["VictimEmailAddressAssetUpdate"] = "address",
        ["VictimNetworkAccountAsset"] = "id", ["VictimNetworkAccountAssetCreate"] = "account",
        ["VictimNetworkAccountAssetUpdate"] = "account",
        ["VictimPhoneAsset"] = "id", ["VictimPhoneAssetCreate"] = "phoneType", ["VictimPhoneAssetUpdate"] = "phoneType",
        ["VictimSocialNetworkAsset"] = "id", ["VictimSocialNetworkAssetCreate"] = "account", ["VictimSocialNetworkAssetUpdate"] = "account",
        ["VictimWebSiteAsset"] = "id", ["VictimWebSiteAssetCreate"] = "webSite", ["VictimWebSiteAssetUpdate"] = "webSite",

        // These groups need more than a name.
        ["DocumentCreate"] = "fileName, name", ["ReportCreate"] = "fileName, name", ["EmailCreate"] = "body, header, name, subject",
        ["SignatureCreate"] = "fileName, fileText, fileType, name", ["SignatureUpdate"] = "fileName, fileType, name",
        ["VictimUpdate"] = "name",

        // Indicators have a value in place of a name.
        ["Indicator"] = "id, summary", ["CustomIndicator"] = "id", ["CustomIndicatorCreate"] = "",
        ["Address"] = "id, ip", ["AddressCreate"] = "ip",
        ["Asn"] = "AS Number, id", ["AsnCreate"] = "AS Number",
        ["Cidr"] = "Block, id", ["CidrCreate"] = "Block",
        ["EmailAddress"] = "address, id", ["EmailAddressCreate"] = "address",
        ["EmailSubject"] = "Subject, id", ["EmailSubjectCreate"] = "Subject",
        ["FileEntity"] = "id", ["FileCreate"] = "",
        ["Hashtag"] = "Hashtag, id", ["HashtagCreate"] = "Hashtag",
        ["HostEntity"] = "hostName, id", ["HostCreate"] = "hostName",
        ["MutexEntity"] = "Mutex, id", ["MutexCreate"] = "Mutex",
        ["RegistryKey"] = "Key Name, id", ["RegistryKeyCreate"] = "Key Name, Value Name, Value Type",
        ["Url"] = "id, text", ["UrlCreate"] = "text",
        ["UserAgent"] = "User Agent String, id", ["UserAgentCreate"] = "User Agent String",

        // Deleted and observed indicators have no id; a resolved address is identified by the address.
        ["DeletedIndicator"] = "summary", ["ObservedIndicator"] = "summary", ["ResolvedAddress"] = "ip",

        // Counters and reports have no id.
        ["IndicatorObserver"] = "", ["FalsePositive"] = "", ["Observation"] = "", ["ObservationCount"] = "", ["DnsResolution"] = "",
        ["BulkStatus"] = "",
        ["ObservationCreate"] = "count",

        // An occurrence needs any one of its members.
        ["FileOccurrence"] = "id", ["FileOccurrenceCreate"] = "",

        // Metrics, notifications and playbooks; only the id of a playbook is documented.
        ["CustomMetricConfigCreate"] = "dataType, interval, name", ["CustomMetricValue"] = "", ["CustomMetricTotal"] = "",
        ["NotificationCreate"] = "message, notificationType, priority", ["Playbook"] = "id", ["PlaybookTrigger"] = "", ["Publication"] = "",

        // The owner of a job is required too, and comes from the scope; a job that was completed at once has no id.
        ["BatchJobConfig"] = "action, attributeWriteType, haltOnError", ["BatchStatus"] = "", ["BatchError"] = "", ["BatchResult"] = "",
    };

    // The schemas with an exception.
    public static IEnumerable<string> Exceptions => s_exceptions.Keys;

    public static string Of(string schema, string role) => s_exceptions.GetValueOrDefault(schema) ?? role switch
    {
        "response" => "id, name",
        _ when schema.EndsWith("Update", StringComparison.Ordinal) => "",
        _ => "name",
    };
}
