namespace ThreatConnect.Raw;

// Which family each generated client belongs to. The compiler holds it against the operations of the document.
internal sealed partial class RawGroupClient : IRawLinkable;

internal sealed partial class RawIndicatorClient : IRawLinkable;

internal sealed partial class RawTaskClient : IRawLinkable;

internal sealed partial class RawVictimClient : IRawItem, IRawAssets;

internal sealed partial class RawAdversaryClient : IRawAssets;

internal sealed partial class RawTagClient : IRawMark;

internal sealed partial class RawSecurityLabelClient : IRawMark;
