using System.Text.Json.Nodes;
using ThreatConnect.Quickstart.Conformance.Probing;

namespace ThreatConnect.Quickstart.Conformance.Crawling;

// The paths of the objects that responses have named, which other operations are about.
internal sealed class Discovery
{
    private const int MaximumFromList = 5;

    // The word of a list and the member that its items have in paths.
    private static readonly Dictionary<string, string> s_keys = new()
    {
        ["owners"] = "id",
        ["groups"] = "id",
        ["tasks"] = "id",
        ["victims"] = "id",
        ["victimAssets"] = "id",
        ["adversaryAssets"] = "id",
        ["attributes"] = "id",
        ["fileOccurrences"] = "id",
        ["customMetrics"] = "id",
        ["playbooks"] = "id",
        ["tags"] = "name",
        ["securityLabels"] = "name",
        ["associationTypes"] = "name",
        ["indicatorTypes"] = "name",
        ["attributeTypes"] = "name",
        ["assignees"] = "userName",
        ["escalatees"] = "userName",
    };

    private static readonly string[] s_included = ["attribute", "tag", "securityLabel"];

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<string> _paths = [];

    public KnownTypes Types { get; } = new();

    // In the order in which they were found.
    public IReadOnlyList<string> Paths => _paths;

    public void Add(string path)
    {
        if (_known.Add(path))
        {
            _paths.Add(path);
        }
    }

    // Adds a path and what it lies under.
    public void AddWithParents(string path)
    {
        var words = path.Split('/');
        for (var length = 4; length <= words.Length; length++)
        {
            Add(string.Join('/', words[..length]));
        }
    }

    // The paths that do not depend on any object.
    public void AddTypes()
    {
        foreach (var branch in Types.Branches("groups"))
        {
            Add($"/v2/groups/{branch}");
        }

        foreach (var branch in Types.Branches("indicators"))
        {
            Add($"/v2/indicators/{branch}");
        }
    }

    // Reads the paths of what a response names.
    public void Read(DocumentedOperation operation, Exchange exchange)
    {
        if (exchange.Probe.Method != "GET" || !exchange.IsSuccess)
        {
            return;
        }

        var path = exchange.Probe.Path;
        var items = exchange.Items().ToList();
        switch (operation.Id)
        {
            case "listIndicatorTypes":
                items.ForEach(Types.Add);
                break;
            case "getBulkStatus":
                AddBulk(exchange);
                return;
            case "getGroup" when items is [var group] && HasFile(group):
                Add($"{path}/download");
                return;
        }

        ReadList(operation, path, items);
    }

    private void ReadList(DocumentedOperation operation, string path, IReadOnlyList<JsonObject> items)
    {
        var words = operation.Path.Split('/');
        var isOfOneType = words[^1].EndsWith("Type}", StringComparison.Ordinal);
        var list = isOfOneType ? words[^2] : words[^1];
        if (!s_keys.ContainsKey(list) && list != "indicators")
        {
            return;
        }

        foreach (var item in items.OrderByDescending(Richness).Take(MaximumFromList))
        {
            var branch = isOfOneType
                ? path[(path.LastIndexOf('/') + 1)..]
                : KnownTypes.IsOfTypes(list) ? Types.BranchOf(list, $"{item["type"]}") : null;
            var key = list == "indicators" ? Types.ValueOf(branch, item) : $"{item[s_keys[list]]}";
            if (string.IsNullOrEmpty(key) || (branch is null && KnownTypes.IsOfTypes(list)))
            {
                continue;
            }

            AddItem(isOfOneType || branch is null ? path : $"{path}/{branch}", key, list == "indicators" ? branch : null);
        }
    }

    private void AddItem(string list, string key, string? indicatorBranch)
    {
        Add(list);
        var path = $"{list}/{Probe.Segment(key)}";
        Add(path);
        foreach (var below in indicatorBranch is null ? [] : KnownTypes.BranchesBelow(indicatorBranch))
        {
            Add($"{path}/{below}");
        }
    }

    // evidence.md §7.19: a report exists where it is enabled.
    private void AddBulk(Exchange exchange)
    {
        var status = exchange.Json?["bulkStatus"] ?? exchange.Data?["bulkStatus"];
        foreach (var format in new[] { "json", "csv" })
        {
            if ($"{status?[$"{format}Enabled"]}" == "true")
            {
                Add($"/v2/indicators/bulk/{format}");
            }
        }
    }

    // evidence.md §5.2, §13 #21: a document or a report has a size once it has content; a signature always has it.
    private static bool HasFile(JsonObject group) =>
        (long.TryParse($"{group["fileSize"]}", out var size) && size > 0) || group["fileType"] is not null;

    private static int Richness(JsonObject item) => s_included.Sum(name => (item[name] as JsonArray)?.Count ?? 0);
}
