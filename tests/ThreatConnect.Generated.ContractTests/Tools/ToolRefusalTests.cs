namespace ThreatConnect.ContractTests.Tools;

/// <summary>What no metric, playbook or label can be is refused before anything is sent.</summary>
public sealed class ToolRefusalTests(PlatformServer server) : ContractTest(server)
{
    [Fact]
    public void An_id_below_one_is_no_metric_and_no_playbook()
    {
        FluentActions.Invoking(() => Client.CustomMetrics[0L]).Should().Throw<ArgumentOutOfRangeException>().WithMessage("id is at least 1.*");
        FluentActions.Invoking(() => Client.Playbooks[-1L]).Should().Throw<ArgumentOutOfRangeException>().WithMessage("id is at least 1.*");
    }

    [Fact]
    public void An_empty_label_holds_nothing_back() =>
        FluentActions.Invoking(() => new Publication { SecurityLabelList = ["TLP:RED", ""] }).Should().Throw<ArgumentException>().WithMessage("A text in Publication.SecurityLabelList must not be empty.*");
}
