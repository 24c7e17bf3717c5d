using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ThreatConnect.Testing.Batch;

/// <summary>The rows 303 to 308 of evidence.md §8.18.</summary>
internal static class BatchEndpoints
{
    private const string Path = "v2/batch";

    public static void Map(Router router)
    {
        Map(router, "POST", Path, CreateAsync);
        Map(router, "POST", $"{Path}/createAndUpload", CreateAndUploadAsync);
        Map(router, "POST", $"{Path}/{{batchId}}", UploadAsync);
        Map(router, "GET", $"{Path}/{{batchId}}", GetStatusAsync);
        Map(router, "GET", $"{Path}/{{batchId}}/errors", GetErrorsAsync);
        Map(router, "GET", $"{Path}/{{batchId}}/results", GetResultsAsync);
    }

    private static void Map(Router router, string method, string template, Func<RequestContext, Task> handler) =>
        router.Map(method, template, async exchange =>
        {
            try
            {
                if (!exchange.Simulation.Options.IsBatchEnabled)
                {
                    throw BatchRefusal.Disabled();
                }

                await handler(exchange).ConfigureAwait(false);
            }
            catch (BatchRefusalException refusal)
            {
                await refusal.WriteAsync(exchange.Context).ConfigureAwait(false);
            }
        });

    private static async Task CreateAsync(RequestContext exchange)
    {
        var config = await BatchConfigReader.ReadAsync(exchange, exchange.Context.Request.Body).ConfigureAwait(false);
        var job = exchange.Simulation.BatchJobs.Create(config);
        await Envelope.WriteDataAsync(exchange, StatusCodes.Status201Created, writer => writer.WriteNumber("batchId", job.Id)).ConfigureAwait(false);
    }

    private static async Task UploadAsync(RequestContext exchange)
    {
        var job = Find(exchange);
        if (StateOf(exchange, job) is not BatchState.Created and var state)
        {
            throw BatchRefusal.AlreadyUploaded(state);
        }

        var bytes = await BatchUpload.ReadAsync(exchange).ConfigureAwait(false);
        await QueueAsync(exchange, job, bytes).ConfigureAwait(false);
    }

    private static async Task CreateAndUploadAsync(RequestContext exchange)
    {
        if (!exchange.Simulation.Options.HasBatchCreateAndUpload)
        {
            throw Refusal.NotFound();
        }

        var form = await BatchForm.ReadAsync(exchange).ConfigureAwait(false);
        var config = await BatchConfigReader.ReadAsync(exchange, new MemoryStream(form.Config.ToArray())).ConfigureAwait(false);
        if (config.Action is BatchAction.Delete)
        {
            // evidence.md §9.7: for this action SDKs take two steps.
            throw BatchRefusal.Invalid("The action Delete is not supported");
        }

        var jobs = exchange.Simulation.BatchJobs;
        var content = BatchContentReader.Read(form.Content, config.Version);
        if (content.Entries.Count > exchange.Simulation.Options.BatchInlineLimit)
        {
            await QueueAsync(exchange, jobs.Create(config), form.Content).ConfigureAwait(false);
            return;
        }

        // evidence.md §9.7: it is done before the answer, which names no job.
        var job = jobs.Create(config);
        jobs.Process(job, content, exchange.Aborted);
        await BatchStatusWriter.WriteAsync(exchange, StatusCodes.Status200OK, job, BatchState.Completed, showsId: false).ConfigureAwait(false);
    }

    private static Task QueueAsync(RequestContext exchange, BatchJob job, ReadOnlyMemory<byte> bytes)
    {
        if (!job.TryQueue(exchange.Simulation.Now))
        {
            throw BatchRefusal.AlreadyUploaded(StateOf(exchange, job));
        }

        var stopping = exchange.Context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        exchange.Simulation.BatchJobs.Enqueue(job, bytes, stopping);
        return BatchStatusWriter.WriteAsync(exchange, StatusCodes.Status202Accepted, job, BatchState.Queued);
    }

    private static Task GetStatusAsync(RequestContext exchange)
    {
        var job = Find(exchange);
        return BatchStatusWriter.WriteAsync(exchange, StatusCodes.Status200OK, job, StateOf(exchange, job));
    }

    private static Task GetErrorsAsync(RequestContext exchange)
    {
        var problems = Completed(exchange).Outcome.Problems;
        return problems.Count == 0 ? throw Refusal.NotFound() : BatchErrorWriter.WriteAsync(exchange, problems);
    }

    private static Task GetResultsAsync(RequestContext exchange)
    {
        var filter = BatchResultFilter.Read(exchange.Query);
        var problems = Completed(exchange).Outcome.Problems.Where(filter.Matches).ToArray();
        return problems.Length == 0 ? throw Refusal.NotFound() : BatchResultWriter.WriteAsync(exchange, problems);
    }

    private static BatchJob Find(RequestContext exchange) => exchange.Simulation.BatchJobs.Find(exchange.Id("batchId")) ?? throw Refusal.NotFound();

    private static BatchJob Completed(RequestContext exchange)
    {
        var job = Find(exchange);
        var state = StateOf(exchange, job);
        return state is BatchState.Completed ? job : throw BatchRefusal.StillIn(state);
    }

    private static BatchState StateOf(RequestContext exchange, BatchJob job) =>
        job.StateAt(exchange.Simulation.Now, exchange.Simulation.Options.BatchDuration);
}
