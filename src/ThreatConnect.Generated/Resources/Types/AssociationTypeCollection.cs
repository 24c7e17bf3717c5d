using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>The ways in which the instance lets objects be associated, by their names.</summary>
public class AssociationTypeCollection : ReadOnlyAssociations<AssociationTypeDefinition, string>
{
    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected AssociationTypeCollection()
    {
    }

    internal AssociationTypeCollection(RawTypesClient raw)
        : base(new(raw.ListAssociationTypesAsync, raw.GetAssociationTypeAsync), ItemReader<AssociationTypeDefinition>.OfModel, "associationType")
    {
    }
}
