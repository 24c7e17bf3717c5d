using ThreatConnect.Raw;
using ThreatConnect.Reading;

namespace ThreatConnect;

/// <summary>The ways in which the instance lets objects be associated, by their names.</summary>
public class AssociationTypeListing : Linked<AssociationTypeDefinition, string>
{
    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected AssociationTypeListing()
    {
    }

    internal AssociationTypeListing(RawTypesClient raw)
        : base(new(raw.ListAssociationTypesAsync, raw.GetAssociationTypeAsync), ItemReader<AssociationTypeDefinition>.OfModel, "associationType")
    {
    }
}
