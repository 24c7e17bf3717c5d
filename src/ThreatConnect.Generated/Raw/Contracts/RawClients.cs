namespace ThreatConnect.Raw;

// Which contract each generated client implements. The compiler holds it against the operations of the document.
internal sealed partial class RawGroupClient : IRawAssociable;

internal sealed partial class RawIndicatorClient : IRawAssociable;

internal sealed partial class RawTaskClient : IRawAssociable;

internal sealed partial class RawVictimClient : IRawItem, IRawAssets;

internal sealed partial class RawAdversaryClient : IRawAssets;

internal sealed partial class RawTagClient : IRawAttachable;

internal sealed partial class RawSecurityLabelClient : IRawAttachable;
