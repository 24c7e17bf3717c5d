namespace ThreatConnect.Values;

// A registry key. The platform accepts only long hive names.
internal sealed class RegistryKeyNameForm : NormalForm
{
    public static readonly RegistryKeyNameForm Instance = new();

    private static readonly string[] s_hives =
    [
        "HKEY_CLASSES_ROOT", "HKEY_CURRENT_CONFIG", "HKEY_CURRENT_USER", "HKEY_CURRENT_USER_LOCAL_SETTINGS", "HKEY_LOCAL_MACHINE",
        "HKEY_PERFORMANCE_DATA", "HKEY_PERFORMANCE_NLSTEXT", "HKEY_PERFORMANCE_TEXT", "HKEY_USERS",
    ];

    private static readonly Dictionary<string, string> s_longNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["HKCR"] = "HKEY_CLASSES_ROOT",
        ["HKCC"] = "HKEY_CURRENT_CONFIG",
        ["HKCU"] = "HKEY_CURRENT_USER",
        ["HKLM"] = "HKEY_LOCAL_MACHINE",
        ["HKU"] = "HKEY_USERS",
    };

    private protected override string? TryWrite(string value, out string reason)
    {
        var end = value.IndexOf('\\', StringComparison.Ordinal);
        var hive = end < 0 ? value : value[..end];
        reason = $"a registry key starts with a hive: {string.Join(", ", s_hives)}; such as HKEY_LOCAL_MACHINE\\Software\\Example";
        var name = s_longNames.GetValueOrDefault(hive)
            ?? s_hives.FirstOrDefault(known => known.Equals(hive, StringComparison.OrdinalIgnoreCase));
        return name is null ? null : name + value[hive.Length..];
    }
}
