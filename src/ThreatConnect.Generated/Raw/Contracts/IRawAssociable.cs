namespace ThreatConnect.Raw;

/// <summary>One item that v2 lets be associated with indicators and victims.</summary>
internal interface IRawAssociable : IRawItem, IRawIndicators, IRawVictims, IRawVictimAssets;
