namespace ThreatConnect.Testing.Batch;

// The refusals of evidence.md §9, in the wording of the documents where they show it.
internal static class BatchRefusal
{
    public static BatchRefusalException Disabled() => new(
        StatusCodes.Status503ServiceUnavailable,
        "Batch job api is not available.  Ensure that batchJobEnabled is true and document storage is enabled and configured;",
        isPlainText: true);

    public static BatchRefusalException NoPermission() => new(
        StatusCodes.Status401Unauthorized,
        "Unable to perform the requested operation due to the following error(s): "
        + "You do not have permission to create Indicators; Groups; Attributes; Tags; Security Labels;",
        isPlainText: true);

    public static BatchRefusalException TooLarge(long limit) =>
        Invalid(string.Create(CultureInfo.InvariantCulture, $"File size greater than allowable limit of {limit}"));

    public static BatchRefusalException StillIn(BatchState state) => Invalid($"Batch still in {state} state");

    public static BatchRefusalException AlreadyUploaded(BatchState state) => Invalid($"Batch already in {state} state");

    public static BatchRefusalException Invalid(string description) => new(StatusCodes.Status400BadRequest, description);
}
