namespace ThreatConnect;

public partial class Group : IGroup
{
    GroupType IGroup.Type => Type ?? default;
}
