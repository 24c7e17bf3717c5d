namespace ThreatConnect.Testing.Batch;

// What is wrong with an item, where the code does not follow from its kind.
internal sealed class BatchItemException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
