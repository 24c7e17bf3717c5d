namespace ThreatConnect.Raw;

// One item that v2 lets be associated with indicators and victims.
internal interface IRawAssociable : IRawItem, IRawIndicators, IRawVictims, IRawVictimAssets;
