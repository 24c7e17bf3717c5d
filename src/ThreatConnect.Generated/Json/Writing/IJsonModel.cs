using System.Text.Json;

namespace ThreatConnect.Json;

// A model of the document. The build writes how each is written as JSON.
internal interface IJsonModel
{
    // Writes the members that have a value.
    // isBatch: whether they have the names that the content of batches has for them.
    void WriteMembers(Utf8JsonWriter json, bool isBatch);
}
