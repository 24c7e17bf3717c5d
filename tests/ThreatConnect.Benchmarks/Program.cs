using System.Globalization;
using ThreatConnect.Benchmarks;

switch (args)
{
    case ["edit"]:
        EditCost.Run();
        break;
    case ["pages", "memory"]:
        await MemoryComparison.RunAsync();
        break;
    case ["pages"]:
        await LoopbackComparison.RunAsync();
        break;
    case ["pages", "serve", var shape, var count]:
        await PageServer.RunAsync(shape == "rich", int.Parse(count, CultureInfo.InvariantCulture));
        break;
    case ["pages", "walk", var name, var port]:
        await LoopbackComparison.WalkAsync(name, port);
        break;
    default:
        Console.Error.WriteLine("edit: what an edit costs the compiler; pages: how fast pages are read; pages memory: without a server.");
        return 1;
}

return 0;
