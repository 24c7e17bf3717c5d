using System.Net;
using System.Text;

namespace ThreatConnect.Http;

// The password of the proxy, as requests and responses of the proxy may show it.
internal static class ProxySecrets
{
    public static IEnumerable<string> Of(IWebProxy proxy, Uri server)
    {
        if (proxy.GetProxy(server) is not { } address)
        {
            return [];
        }

        string[] own = address.UserInfo.Split(':', 2) is [var user, var password]
            ? [password, .. Of(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password))]
            : [];
        return proxy.Credentials?.GetCredential(address, "Basic") is { } credential
            ? [.. own, .. Of(credential.UserName, credential.Password)]
            : own;
    }

    // The second form is that of the Proxy-Authorization header.
    private static string[] Of(string user, string password) =>
        [password, Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"))];
}
