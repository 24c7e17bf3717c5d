namespace ThreatConnect;

// What a client made without a connection, for a test, answers to a call that the test did not prepare.
internal static class Fake
{
    public static InvalidOperationException Unprepared() => new("A fake has no connection: override what the test calls.");
}
