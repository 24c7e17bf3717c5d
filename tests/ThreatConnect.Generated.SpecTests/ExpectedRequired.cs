namespace ThreatConnect.SpecTests;

/// <summary>
/// What is required, once more, written from the vendor's documentation and not from the document. An answer requires what is
/// never absent or null: its id, and its name or the one member that is its key. A request requires what the platform demands.
/// </summary>
internal static class ExpectedRequired
{
    /// <summary>By schema; an answer that is not here requires "id, name", what creates one "name", and what updates one nothing.</summary>
    private static readonly Dictionary<string, string> s_exceptions = new()
    {
        // Of users, of metrics and of the keys of a type nothing is known to be there always.
        ["User"] = "", ["OwnerMetric"] = "", ["IndicatorTypeKeys"] = "",

        // What has no id is known by its name.
        ["Tag"] = "name", ["SecurityLabel"] = "name",
        ["IndicatorTypeDefinition"] = "name", ["AssociationTypeDefinition"] = "name", ["AttributeTypeDefinition"] = "name",
        ["TaskUser"] = "userName",

        // Of an attribute the id alone is known to be there always.
        ["AttributeEntity"] = "id", ["AttributeCreate"] = "type, value", ["AttributeUpdate"] = "value",

        // Assets have one key member in a request; what an answer has of it differs from list to list.
        ["VictimAsset"] = "id", ["AdversaryAsset"] = "id",
        ["AdversaryHandleAsset"] = "id", ["AdversaryHandleAssetCreate"] = "handle", ["AdversaryHandleAssetUpdate"] = "handle",
        ["AdversaryPhoneNumberAsset"] = "id", ["AdversaryPhoneNumberAssetCreate"] = "phoneNumber", ["AdversaryPhoneNumberAssetUpdate"] = "phoneNumber",
        ["AdversaryUrlAsset"] = "id", ["AdversaryUrlAssetCreate"] = "url", ["AdversaryUrlAssetUpdate"] = "url",
        ["VictimEmailAddressAsset"] = "id", ["VictimEmailAddressAssetCreate"] = "address", ["VictimEmailAddressAssetUpdate"] = "address",
        ["VictimNetworkAccountAsset"] = "id", ["VictimNetworkAccountAssetCreate"] = "account", ["VictimNetworkAccountAssetUpdate"] = "account",
        ["VictimPhoneAsset"] = "id", ["VictimPhoneAssetCreate"] = "phoneType", ["VictimPhoneAssetUpdate"] = "phoneType",
        ["VictimSocialNetworkAsset"] = "id", ["VictimSocialNetworkAssetCreate"] = "account", ["VictimSocialNetworkAssetUpdate"] = "account",
        ["VictimWebSiteAsset"] = "id", ["VictimWebSiteAssetCreate"] = "webSite", ["VictimWebSiteAssetUpdate"] = "webSite",

        // These groups need more than a name.
        ["DocumentCreate"] = "fileName, name", ["ReportCreate"] = "fileName, name", ["EmailCreate"] = "body, header, name, subject",
        ["SignatureCreate"] = "fileName, fileText, fileType, name", ["SignatureUpdate"] = "fileName, fileType, name", ["VictimUpdate"] = "name",

        // Indicators have no name: they are their value.
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

        // What was deleted or observed has no id any more, or not yet; what resolved is known by its address alone.
        ["DeletedIndicator"] = "summary", ["ObservedIndicator"] = "summary", ["ResolvedAddress"] = "ip",

        // Counters and reports are about something, and have no id of their own.
        ["IndicatorObserver"] = "", ["FalsePositive"] = "", ["Observation"] = "", ["ObservationCount"] = "", ["DnsResolution"] = "", ["BulkStatus"] = "",
        ["ObservationCreate"] = "count",

        // An occurrence needs one of its members, whichever.
        ["FileOccurrence"] = "id", ["FileOccurrenceCreate"] = "",

        // Metrics, notifications and playbooks; of playbooks only the id is documented.
        ["CustomMetricConfigCreate"] = "dataType, interval, name", ["CustomMetricValue"] = "", ["CustomMetricTotal"] = "",
        ["NotificationCreate"] = "message, notificationType, priority", ["Playbook"] = "id", ["PlaybookTrigger"] = "", ["Publication"] = "",

        // The owner of a job is required too, and comes from the scope; a job that was done at once has no id.
        ["BatchJobConfig"] = "action, attributeWriteType, haltOnError", ["BatchStatus"] = "", ["BatchError"] = "", ["BatchResult"] = "",
    };

    /// <summary>The schemas of which something else is said than what holds for all.</summary>
    public static IEnumerable<string> Exceptions => s_exceptions.Keys;

    public static string Of(string schema, string role) => s_exceptions.GetValueOrDefault(schema) ?? (role, schema.EndsWith("Update", StringComparison.Ordinal)) switch
    {
        ("answer", _) => "id, name",
        (_, true) => "",
        _ => "name",
    };
}
