using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ThreatConnect.Testing.Batch;

// The rows 303 to 308 of evidence.md §8.18.
internal sealed class BatchEndpoints(BatchJobs jobs)
{
    private const string Path = "v2/batch";

    public void Map(Router router)
    {
        Map(router, "POST", Path, CreateAsync);
        Map(router, "POST", $"{Path}/createAndUpload", CreateAndUploadAsync);
        Map(router, "POST", $"{Path}/{{batchId}}", UploadAsync);
        Map(router, "GET", $"{Path}/{{batchId}}", GetStatusAsync);
        Map(router, "GET", $"{Path}/{{batchId}}/errors", GetErrorsAsync);
        Map(router, "GET", $"{Path}/{{batchId}}/results", GetResultsAsync);
    }

    private static void Map(Router router, string method, string template, Func<RequestContext, Task> handler) =>
        router.Map(method, template, async context =>
        {
            try
            {
                if (!context.Simulation.Options.IsBatchEnabled)
                {
                    throw BatchRefusal.Disabled();
                }

                await handler(context).ConfigureAwait(false);
            }
            catch (BatchRefusalException refusal)
            {
                await refusal.WriteAsync(context.HttpContext).ConfigureAwait(false);
            }
        });

    private async Task CreateAsync(RequestContext context)
    {
        var config = await BatchConfigReader.ReadAsync(context, context.HttpContext.Request.Body).ConfigureAwait(false);
        var job = jobs.Create(config);
        await Envelope.WriteDataAsync(context, StatusCodes.Status201Created, writer => writer.WriteNumber("batchId", job.Id)).ConfigureAwait(false);
    }

    private async Task UploadAsync(RequestContext context)
    {
        var job = Find(context);
        if (StateOf(context, job) is not BatchState.Created and var state)
        {
            throw BatchRefusal.AlreadyUploaded(state);
        }

        var bytes = await BatchUpload.ReadAsync(context).ConfigureAwait(false);
        await QueueAsync(context, job, bytes).ConfigureAwait(false);
    }

    private async Task CreateAndUploadAsync(RequestContext context)
    {
        if (!context.Simulation.Options.IsBatchCreateAndUploadEnabled)
        {
            throw ApiError.NotFound();
        }

        var form = await BatchForm.ReadAsync(context).ConfigureAwait(false);
        var config = await BatchConfigReader.ReadAsync(context, new MemoryStream(form.Config.ToArray())).ConfigureAwait(false);
        if (config.Action is BatchAction.Delete)
        {
            // evidence.md §9.7: for this action SDKs take two steps.
            throw BatchRefusal.Invalid("The action Delete is not supported");
        }

        var content = BatchContentReader.Read(form.Content, config.Version);
        if (content.Entries.Count > context.Simulation.Options.BatchInlineLimit)
        {
            await QueueAsync(context, jobs.Create(config), form.Content).ConfigureAwait(false);
            return;
        }

        // evidence.md §9.7: it is done before the answer, which names no job.
        var job = jobs.Create(config);
        jobs.Process(job, content, context.Aborted);
        await BatchStatusWriter.WriteAsync(context, StatusCodes.Status200OK, job, BatchState.Completed, showsId: false).ConfigureAwait(false);
    }

    private Task QueueAsync(RequestContext context, BatchJob job, ReadOnlyMemory<byte> bytes)
    {
        if (!job.TryQueue(context.Simulation.Now))
        {
            throw BatchRefusal.AlreadyUploaded(StateOf(context, job));
        }

        var stopping = context.HttpContext.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        jobs.Enqueue(job, bytes, stopping);
        return BatchStatusWriter.WriteAsync(context, StatusCodes.Status202Accepted, job, BatchState.Queued);
    }

    private Task GetStatusAsync(RequestContext context)
    {
        var job = Find(context);
        return BatchStatusWriter.WriteAsync(context, StatusCodes.Status200OK, job, StateOf(context, job));
    }

    private Task GetErrorsAsync(RequestContext context)
    {
        var problems = Completed(context).Outcome.Problems;
        return problems.Count == 0 ? throw ApiError.NotFound() : BatchErrorWriter.WriteAsync(context, problems);
    }

    private Task GetResultsAsync(RequestContext context)
    {
        var filter = BatchResultFilter.Read(context.Query);
        var problems = Completed(context).Outcome.Problems.Where(filter.Matches).ToArray();
        return problems.Length == 0 ? throw ApiError.NotFound() : BatchResultWriter.WriteAsync(context, problems);
    }

    private BatchJob Find(RequestContext context) => jobs.Find(context.Id("batchId")) ?? throw ApiError.NotFound();

    private BatchJob Completed(RequestContext context)
    {
        var job = Find(context);
        var state = StateOf(context, job);
        return state is BatchState.Completed ? job : throw BatchRefusal.StillIn(state);
    }

    private static BatchState StateOf(RequestContext context, BatchJob job) =>
        job.StateAt(context.Simulation.Now, context.Simulation.Options.BatchDuration);
}
