using Spectre.Console;

namespace ThreatConnect.Quickstart.Output;

internal static class BarProgress
{
    public static Task RunAsync(IAnsiConsole console, string title, int total, Func<Action, Task> work) =>
        new Progress(console).StartAsync(context =>
        {
            var task = context.AddTask(Markup.Escape(title), maxValue: Math.Max(1, total));
            return work(() => task.Increment(1));
        });
}
