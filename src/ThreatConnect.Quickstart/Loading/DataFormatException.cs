namespace ThreatConnect.Quickstart.Loading;

/// <summary>A data file is missing, or a line of it is not what the format says.</summary>
internal sealed class DataFormatException(string message, Exception? innerException = null) : Exception(message, innerException);
