namespace ThreatConnect.Json;

// A model that responses contain. The build writes how each is read.
internal interface IModel<TSelf> : IJsonModel
    where TSelf : IModel<TSelf>
{
    // Reads an object.
    static abstract TSelf Read(ref JsonScanner json);
}
