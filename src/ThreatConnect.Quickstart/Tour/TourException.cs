namespace ThreatConnect.Quickstart.Tour;

// An example did not go as the tour tells it.
internal sealed class TourException(string message, Exception? innerException = null) : Exception(message, innerException);
