using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;
using ThreatConnect.Resources.Parts;

namespace ThreatConnect;

/// <summary>
/// Represents the tags of one object. They are identified by their names of 1 to 128 characters. A tag that does not exist is created when
/// it is added. A tag that matches a normalization rule of the instance is converted, so read the tags after you add them.
/// </summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/tags/tags.html"/>
public class AttachedTags : Associations<Tag, string>
{
    /// <summary>Initializes a new instance of the <see cref="AttachedTags"/> class for mocking.</summary>
    protected AttachedTags()
        : this(Mocking.Item)
    {
    }

    internal AttachedTags(IRawTags raw)
        : base(
            new(raw.ListTagsAsync, raw.GetTagAsync, raw.AddTagAsync, raw.DeleteTagAsync) { Part = ObjectPart.Tag, Check = PartCheck.Tag },
            ModelReader<Tag>.Instance,
            "tag")
    {
    }
}
