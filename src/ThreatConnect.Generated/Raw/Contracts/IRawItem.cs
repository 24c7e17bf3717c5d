namespace ThreatConnect.Raw;

// One group, indicator, task or victim, with what each of them has.
internal interface IRawItem : IRawObject, IRawTags, IRawSecurityLabels, IRawAttributes, IRawGroups, IRawIndicatorPivot, IRawTasks, IRawVictimPivot;
