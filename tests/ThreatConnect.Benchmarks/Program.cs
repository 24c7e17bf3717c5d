using System.Globalization;
using ThreatConnect.Benchmarks;

switch (args)
{
    case ["all"]:
        await LoopbackComparison.RunAsync();
        await MemoryComparison.RunAsync();
        await BulkComparison.RunAsync();
        await SingleComparison.RunAsync();
        await BatchComparison.RunAsync();
        await StartComparison.RunAsync();
        await WaitingComparison.RunAsync();
        break;
    case ["edit"]:
        EditCost.Run();
        break;
    case ["pages"]:
        await LoopbackComparison.RunAsync();
        break;
    case ["pages", "memory"]:
        await MemoryComparison.RunAsync();
        break;
    case ["bulk"]:
        await BulkComparison.RunAsync();
        break;
    case ["single"]:
        await SingleComparison.RunAsync();
        break;
    case ["batch"]:
        await BatchComparison.RunAsync();
        break;
    case ["start"]:
        await StartComparison.RunAsync();
        break;
    case ["waiting"]:
        await WaitingComparison.RunAsync();
        break;

    // What the ones above start.
    case ["pages", "serve", var shape, var count]:
        await PageServer.RunAsync(shape == "rich", Number(count));
        break;
    case ["pages", "walk", var walk, var port]:
        await LoopbackComparison.WalkAsync(walk, port);
        break;
    case ["bulk", "serve"]:
        await BulkComparison.ServeAsync();
        break;
    case ["bulk", var way, var port]:
        await BulkComparison.ReadAsync(way, port);
        break;
    case ["single", var shape, var way]:
        SingleComparison.Read(shape, way);
        break;
    case ["batch", var way]:
        await BatchComparison.WriteAsync(way);
        break;
    case ["start", "serve"]:
        await StartComparison.ServeAsync();
        break;
    case ["start", var way, var port]:
        await StartComparison.ReadAsync(way, port);
        break;
    case ["waiting", "serve", var count, var delay]:
        await WaitingComparison.ServeAsync(Number(count), Number(delay));
        break;
    default:
        Console.Error.WriteLine("""
            edit          what an edit costs the compiler
            all           everything that follows, one after the other
            pages         how fast lists are read, over loopback
            pages memory  the same without a server
            bulk          how fast a bulk report is read
            single        how fast one object is read
            batch         how fast the items of batches are written
            start         how long the first object of a program takes
            waiting       how much of the waiting for a slow server overlaps
            """);
        return 1;
}

return 0;

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
