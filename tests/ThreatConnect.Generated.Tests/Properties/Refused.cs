namespace ThreatConnect.Tests.Properties;

/// <summary>Tells a refusal of a value from everything else that can go wrong.</summary>
internal static class Refused
{
    /// <summary>What was made; null when the value was refused.</summary>
    public static T? OrResult<T>(Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether a call was refused before anything was sent.</summary>
    public static async Task<bool> IsAsync(Func<Task> call)
    {
        try
        {
            await call();
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
