namespace ThreatConnect.Raw;

/// <summary>One group, indicator, task or victim, with what each of them has.</summary>
internal interface IRawItem : IRawObject, IRawTags, IRawSecurityLabels, IRawAttributes, IRawGroups, IRawIndicatorPivot, IRawTasks, IRawVictimPivot;
