namespace ThreatConnect.Quickstart.Tests;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("Unknown option \"--bogus\".", "--bogus")]
    [InlineData("Unknown option \"folder\".", "folder")]
    [InlineData("--data needs a value.", "--data")]
    [InlineData("--data needs a value.", "--data", "--serve", "127.0.0.1:0")]
    [InlineData("There is no folder \"no such folder\".", "--data", "no such folder")]
    [InlineData("--serve needs a value.", "--serve")]
    [InlineData("Only this machine is served: --serve takes 127.0.0.1:PORT or localhost:PORT, not \"0.0.0.0:8080\".", "--serve", "0.0.0.0:8080")]
    [InlineData("Only this machine is served: --serve takes 127.0.0.1:PORT or localhost:PORT, not \"example.com:80\".", "--serve", "example.com:80")]
    [InlineData("Only this machine is served: --serve takes 127.0.0.1:PORT or localhost:PORT, not \"[::1]:80\".", "--serve", "[::1]:80")]
    [InlineData("--serve needs a port from 0 to 65535, as in 127.0.0.1:8080, not \"127.0.0.1\".", "--serve", "127.0.0.1")]
    [InlineData("--serve needs a port from 0 to 65535, as in 127.0.0.1:8080, not \"localhost:65536\".", "--serve", "localhost:65536")]
    [InlineData("--serve needs a port from 0 to 65535, as in 127.0.0.1:8080, not \"127.0.0.1:+1\".", "--serve", "127.0.0.1:+1")]
    [InlineData("--write needs a value.", "--conformance", "--write")]
    [InlineData("--write goes with --conformance alone.", "--write", "My Organization")]
    [InlineData("--conformance goes with --write alone.", "--conformance", "--data", ".")]
    [InlineData("--conformance needs an instance: THREATCONNECT_URL is missing.", "--conformance")]
    [InlineData("--batch goes with --data alone.", "--batch")]
    [InlineData("--batch goes with --data alone.", "--batch", "--data", ".", "--serve", "127.0.0.1:0")]
    public async Task A_wrong_command_line_is_told_and_ends_with_2(string message, params string[] arguments)
    {
        var run = await Run.OfAsync(arguments);

        run.ExitCode.Should().Be(2);
        run.Errors.Should().Be($"{message} Use --help for what there is.\n");
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task Help_names_every_option()
    {
        var run = await Run.OfAsync("--help");

        run.ExitCode.Should().Be(0);
        run.Output.Should().ContainAll("--data FOLDER", "--batch", "--serve 127.0.0.1:PORT", "--conformance", "--write OWNER", "--help");
    }

    [Fact]
    public void Localhost_is_this_machine_too()
    {
        Options.Parse(["--serve", "localhost:8080"]).Port.Should().Be(8080);
        Options.Parse(["--serve", "127.0.0.1:0"]).Port.Should().Be(0);
    }
}
