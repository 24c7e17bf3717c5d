using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>
/// The tags on one object, by their names of 1 to 128 characters. A tag that is new is created as it is put on; one that matches
/// a normalization rule of the instance is converted, so read back what you wrote.
/// </summary>
public class AttachedTags : Associations<Tag, string>
{
    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected AttachedTags()
    {
    }

    internal AttachedTags(IRawTags raw)
        : base(new(raw.ListTagsAsync, raw.GetTagAsync, raw.AddTagAsync, raw.DeleteTagAsync), ItemReader<Tag>.OfModel, "tag")
    {
    }
}
