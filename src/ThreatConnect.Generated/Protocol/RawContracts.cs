namespace ThreatConnect.Protocol;

// The contract that each generated client implements. The compiler checks it against the operations of the document.
internal sealed partial class RawGroupClient : IRawAssociable;

internal sealed partial class RawIndicatorClient : IRawAssociable;

internal sealed partial class RawTaskClient : IRawAssociable;

internal sealed partial class RawVictimClient : IRawItem, IRawAssets;

internal sealed partial class RawAdversaryClient : IRawAssets;

// Unlike those of a security label, the lists of a tag can be filtered. Read through the common contract, they are not.
internal sealed partial class RawTagClient : IRawAttachable
{
    Task<RawResponse> IRawGroups.ListGroupsAsync(PageQuery page, CancellationToken cancellationToken) =>
        ListGroupsAsync(page, filter: null, includes: null, cancellationToken);

    Task<RawResponse> IRawGroups.ListGroupsByTypeAsync(string groupType, PageQuery page, CancellationToken cancellationToken) =>
        ListGroupsByTypeAsync(groupType, page, filter: null, includes: null, cancellationToken);

    Task<RawResponse> IRawIndicatorReads.ListIndicatorsAsync(PageQuery page, CancellationToken cancellationToken) =>
        ListIndicatorsAsync(page, filter: null, includes: null, cancellationToken);

    Task<RawResponse> IRawIndicatorReads.ListIndicatorsByTypeAsync(
        string indicatorType, PageQuery page, CancellationToken cancellationToken) =>
        ListIndicatorsByTypeAsync(indicatorType, page, filter: null, includes: null, cancellationToken);

    Task<RawResponse> IRawVictimReads.ListVictimsAsync(PageQuery page, CancellationToken cancellationToken) =>
        ListVictimsAsync(page, filter: null, cancellationToken);
}


internal sealed partial class RawSecurityLabelClient : IRawAttachable;

// One group, indicator, task or victim.
internal interface IRawItem
    : IRawObject, IRawTags, IRawSecurityLabels, IRawAttributes, IRawGroups, IRawIndicatorReads, IRawTasks, IRawVictimReads;

// One object that can be associated with indicators and victims.
internal interface IRawAssociable : IRawItem, IRawIndicators, IRawVictims, IRawVictimAssets;

// One object that can be read, updated and deleted.
internal interface IRawObject
{
    Task<RawResponse> GetAsync(IEnumerable<string>? includes, CancellationToken cancellationToken);

    Task<RawResponse> UpdateAsync(RawBody body, CancellationToken cancellationToken);

    Task<RawResponse> DeleteAsync(CancellationToken cancellationToken);
}

// The tags on one object.
internal interface IRawTags
{
    Task<RawResponse> ListTagsAsync(PageQuery page, CancellationToken cancellationToken);

    Task<RawResponse> GetTagAsync(string tagName, CancellationToken cancellationToken);

    Task<RawResponse> AddTagAsync(string tagName, CancellationToken cancellationToken);

    Task<RawResponse> DeleteTagAsync(string tagName, CancellationToken cancellationToken);
}

// The security labels on one object.
internal interface IRawSecurityLabels
{
    Task<RawResponse> ListSecurityLabelsAsync(PageQuery page, CancellationToken cancellationToken);

    Task<RawResponse> GetSecurityLabelAsync(string securityLabel, CancellationToken cancellationToken);

    Task<RawResponse> AddSecurityLabelAsync(string securityLabel, CancellationToken cancellationToken);

    Task<RawResponse> DeleteSecurityLabelAsync(string securityLabel, CancellationToken cancellationToken);
}

// The attributes of one object, and the security labels of each.
internal interface IRawAttributes
{
    Task<RawResponse> ListAttributesAsync(PageQuery page, IEnumerable<string>? includes, CancellationToken cancellationToken);

    Task<RawResponse> AddAttributeAsync(RawBody body, CancellationToken cancellationToken);

    Task<RawResponse> GetAttributeAsync(long attributeId, IEnumerable<string>? includes, CancellationToken cancellationToken);

    Task<RawResponse> UpdateAttributeAsync(long attributeId, RawBody body, CancellationToken cancellationToken);

    Task<RawResponse> DeleteAttributeAsync(long attributeId, CancellationToken cancellationToken);

    Task<RawResponse> ListAttributeSecurityLabelsAsync(long attributeId, PageQuery page, CancellationToken cancellationToken);

    Task<RawResponse> GetAttributeSecurityLabelAsync(long attributeId, string securityLabel, CancellationToken cancellationToken);

    Task<RawResponse> AddAttributeSecurityLabelAsync(long attributeId, string securityLabel, CancellationToken cancellationToken);

    Task<RawResponse> DeleteAttributeSecurityLabelAsync(long attributeId, string securityLabel, CancellationToken cancellationToken);
}

// The assets of one adversary or victim.
internal interface IRawAssets
{
    Task<RawResponse> ListAssetsAsync(PageQuery page, CancellationToken cancellationToken);

    Task<RawResponse> ListAssetsByTypeAsync(string assetType, PageQuery page, CancellationToken cancellationToken);

    Task<RawResponse> CreateAssetAsync(string assetType, RawBody body, CancellationToken cancellationToken);

    Task<RawResponse> GetAssetAsync(string assetType, long assetId, CancellationToken cancellationToken);

    Task<RawResponse> UpdateAssetAsync(string assetType, long assetId, RawBody body, CancellationToken cancellationToken);

    Task<RawResponse> DeleteAssetAsync(string assetType, long assetId, CancellationToken cancellationToken);
}

// One tag or security label, and the objects that it is attached to.
internal interface IRawAttachable : IRawGroups, IRawIndicators, IRawTaskReads, IRawVictimReads
{
    Task<RawResponse> GetAsync(CancellationToken cancellationToken);

    Task<RawResponse> UpdateAsync(RawBody body, CancellationToken cancellationToken);

    Task<RawResponse> DeleteAsync(CancellationToken cancellationToken);

    Task<RawResponse> ListVictimAssetsAsync(PageQuery page, CancellationToken cancellationToken);
}

// The groups that are associated with one object.
internal interface IRawGroups
{
    Task<RawResponse> ListGroupsAsync(PageQuery page, CancellationToken cancellationToken);

    Task<RawResponse> ListGroupsByTypeAsync(string groupType, PageQuery page, CancellationToken cancellationToken);

    Task<RawResponse> GetGroupAsync(string groupType, long groupId, CancellationToken cancellationToken);

    Task<RawResponse> AddGroupAsync(string groupType, long groupId, CancellationToken cancellationToken);

    Task<RawResponse> DeleteGroupAsync(string groupType, long groupId, CancellationToken cancellationToken);
}

// The indicators that are associated with one object, without changing the associations.
internal interface IRawIndicatorReads
{
    Task<RawResponse> ListIndicatorsAsync(PageQuery page, CancellationToken cancellationToken);

    Task<RawResponse> ListIndicatorsByTypeAsync(string indicatorType, PageQuery page, CancellationToken cancellationToken);

    Task<RawResponse> GetIndicatorAsync(string indicatorType, string indicator, CancellationToken cancellationToken);
}

// The indicators that are associated with one object.
internal interface IRawIndicators : IRawIndicatorReads
{
    Task<RawResponse> AddIndicatorAsync(string indicatorType, string indicator, CancellationToken cancellationToken);

    Task<RawResponse> DeleteIndicatorAsync(string indicatorType, string indicator, CancellationToken cancellationToken);
}

// The tasks that are associated with one object, without changing the associations.
internal interface IRawTaskReads
{
    Task<RawResponse> ListTasksAsync(PageQuery page, CancellationToken cancellationToken);

    Task<RawResponse> GetTaskAsync(long taskId, CancellationToken cancellationToken);
}

// The tasks that are associated with one object.
internal interface IRawTasks : IRawTaskReads
{
    Task<RawResponse> AddTaskAsync(long taskId, CancellationToken cancellationToken);

    Task<RawResponse> DeleteTaskAsync(long taskId, CancellationToken cancellationToken);
}

// The victims that are associated with one object, without changing the associations.
internal interface IRawVictimReads
{
    Task<RawResponse> ListVictimsAsync(PageQuery page, CancellationToken cancellationToken);

    Task<RawResponse> GetVictimAsync(long victimId, CancellationToken cancellationToken);
}

// The victims that are associated with one object.
internal interface IRawVictims : IRawVictimReads
{
    Task<RawResponse> AddVictimAsync(long victimId, CancellationToken cancellationToken);

    Task<RawResponse> DeleteVictimAsync(long victimId, CancellationToken cancellationToken);
}

// The victim assets that are associated with one object.
internal interface IRawVictimAssets
{
    Task<RawResponse> ListVictimAssetsAsync(PageQuery page, CancellationToken cancellationToken);

    Task<RawResponse> ListVictimAssetsByTypeAsync(string victimAssetType, PageQuery page, CancellationToken cancellationToken);

    Task<RawResponse> GetVictimAssetAsync(string victimAssetType, long assetId, CancellationToken cancellationToken);

    Task<RawResponse> AddVictimAssetAsync(string victimAssetType, long assetId, CancellationToken cancellationToken);

    Task<RawResponse> DeleteVictimAssetAsync(string victimAssetType, long assetId, CancellationToken cancellationToken);
}
