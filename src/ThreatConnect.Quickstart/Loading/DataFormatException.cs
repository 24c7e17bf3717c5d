namespace ThreatConnect.Quickstart.Loading;

// A data file is missing, or a line of it is not what the format says.
internal sealed class DataFormatException(string message, Exception? innerException = null) : Exception(message, innerException);
