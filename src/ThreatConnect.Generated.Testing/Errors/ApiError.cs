namespace ThreatConnect.Testing.Errors;

// The platform's errors, in the wording of evidence.md §1.6 and with the status codes of §1.5 and §10.
internal static class ApiError
{
    public static ApiErrorException NotProperlyFormed() => BadRequest("The request was not properly formed");

    public static ApiErrorException NotFound() => new(StatusCodes.Status404NotFound, "The requested resource was not found");

    // evidence.md §1.5: 403 when the owner does not exist or is not accessible.
    public static ApiErrorException OwnerNotFound() => new(StatusCodes.Status403Forbidden, "The requested owner was not found");

    public static ApiErrorException DifferentOwners() => BadRequest("The owners of the requested objects were different");

    public static ApiErrorException Paging(int maximum) => BadRequest(
        $"The resultStart and resultLimit query parameters must be integers and the maximum value for resultLimit is {maximum}");

    public static ApiErrorException InvalidField(string field, string entity) =>
        BadRequest($"The {field} for this {entity} is invalid");

    public static ApiErrorException InvalidDate(string field) =>
        BadRequest($"Please enter the {field} in number of milliseconds since January 1, 1970, 00:00:00 GMT");

    public static ApiErrorException Length(string field, string entity, int maximum) =>
        BadRequest($"The {field} for this {entity} is invalid, please enter a {field} between 1-{maximum} characters in length");

    public static ApiErrorException Values(string field, string entity, IEnumerable<string> values) =>
        BadRequest($"The {field} for this {entity} is invalid, please enter one of the following values: {string.Join(", ", values)}");

    public static ApiErrorException Duplicate(string field, string entity) =>
        BadRequest($"The {field} for this {entity} is invalid, a {entity} with this {field} already exists");

    public static ApiErrorException InvalidValue(string typeName) => BadRequest($"Please enter a valid {typeName}");

    // evidence.md §10 lists it under 400, with the other errors of attributes.
    public static ApiErrorException AttributeTypeNotFound() => BadRequest("The requested attribute type was not found");

    public static ApiErrorException AttributeWithoutValue() => BadRequest("This attribute requires a value");

    // evidence.md §1.6: the message of the attribute type.
    public static ApiErrorException AttributeValue(string message) => BadRequest(message);

    public static ApiErrorException InvalidAssociation() => BadRequest("Invalid association");

    public static ApiErrorException InvalidAssociation(string one, string other) =>
        BadRequest($"Invalid association, a {one} cannot be associated with a {other}");

    // evidence.md §8.2: an upload replaces a file only on request. The wording is that of §1.6.
    public static ApiErrorException FileExists() =>
        new(StatusCodes.Status401Unauthorized, "The requested file was not uploaded - access was denied");

    // evidence.md §1.5 lists the exclusion list under 403 first.
    public static ApiErrorException Excluded() =>
        new(StatusCodes.Status403Forbidden, "This indicator is contained on a system-wide exclusion list");

    public static ApiErrorException UnknownFilter(string name) => BadRequest($"The filter {name} is invalid");

    public static ApiErrorException FilterOperator(string name, char symbol) =>
        BadRequest($"The operator {symbol} for the filter {name} is invalid");

    public static ApiErrorException FilterValue(string name) => BadRequest($"The value for the filter {name} is invalid");

    private static ApiErrorException BadRequest(string message) => new(StatusCodes.Status400BadRequest, message);
}
