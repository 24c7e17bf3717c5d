namespace ThreatConnect.Quickstart.Output;

internal static class ExitCode
{
    public const int Success = 0;

    public const int Failure = 1;

    public const int WrongUsage = 2;
}

// The command line or the environment asks for something that the program does not do.
internal sealed class UsageException(string message) : Exception(message);
