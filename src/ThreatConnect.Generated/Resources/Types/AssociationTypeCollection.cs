using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the association types of the instance. They are identified by their names.</summary>
public class AssociationTypeCollection : ReadOnlyAssociations<AssociationTypeDefinition, string>
{
    /// <summary>Initializes a new instance of the <see cref="AssociationTypeCollection"/> class for mocking.</summary>
    protected AssociationTypeCollection()
        : this(Mocking.Context.Types)
    {
    }

    internal AssociationTypeCollection(RawTypesClient raw)
        : base(
            new(raw.ListAssociationTypesAsync, raw.GetAssociationTypeAsync) { Check = AssociationRequests.CheckName },
            ModelReader<AssociationTypeDefinition>.Instance,
            "associationType")
    {
    }
}
