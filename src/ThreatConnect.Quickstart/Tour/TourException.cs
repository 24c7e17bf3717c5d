namespace ThreatConnect.Quickstart.Tour;

/// <summary>An example did not go as the tour tells it.</summary>
internal sealed class TourException(string message, Exception? innerException = null) : Exception(message, innerException);
