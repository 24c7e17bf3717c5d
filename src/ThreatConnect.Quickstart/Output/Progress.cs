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

internal static class PlainProgress
{
    private const int Steps = 5;

    public static async Task RunAsync(string title, int total, Func<Action, Task> work, Action<string> write)
    {
        var done = 0;
        var gate = new Lock();
        await work(() =>
        {
            // Counting and writing together, so that the lines come in order.
            lock (gate)
            {
                done++;
                if (done * Steps / total != (done - 1) * Steps / total)
                {
                    write($"  {title}: {done} of {total}");
                }
            }
        });
    }
}
