using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ThreatConnect.Testing.Batch;

namespace ThreatConnect.Testing.Endpoints.Batch;

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
                    throw BatchRequestException.Disabled();
                }

                await handler(context).ConfigureAwait(false);
            }
            catch (BatchRequestException error)
            {
                await error.WriteAsync(context.HttpContext).ConfigureAwait(false);
            }
        });

    private async Task CreateAsync(RequestContext context)
    {
        var config = await BatchRequests.ReadConfigAsync(context, context.HttpContext.Request.Body).ConfigureAwait(false);
        var job = jobs.Create(config);
        await Envelope.WriteDataAsync(context, StatusCodes.Status201Created, writer => writer.WriteNumber("batchId", job.Id))
            .ConfigureAwait(false);
    }

    private async Task UploadAsync(RequestContext context)
    {
        var job = Find(context);
        if (StateOf(context, job) is not BatchState.Created and var state)
        {
            throw BatchRequestException.AlreadyUploaded(state);
        }

        var bytes = await BatchRequests.ReadContentAsync(context).ConfigureAwait(false);
        await QueueAsync(context, job, bytes).ConfigureAwait(false);
    }

    private async Task CreateAndUploadAsync(RequestContext context)
    {
        if (!context.Simulation.Options.IsBatchCreateAndUploadEnabled)
        {
            throw ApiError.NotFound();
        }

        var (configBytes, bytes) = await BatchRequests.ReadFormAsync(context).ConfigureAwait(false);
        var config = await BatchRequests.ReadConfigAsync(context, new MemoryStream(configBytes.ToArray())).ConfigureAwait(false);
        if (config.Action is BatchAction.Delete)
        {
            // evidence.md §9.7: for this action SDKs take two steps.
            throw BatchRequestException.Invalid("The action Delete is not supported");
        }

        var content = BatchContentReader.Read(bytes, config.Version);
        if (content.Entries.Count > context.Simulation.Options.BatchInlineLimit)
        {
            await QueueAsync(context, jobs.Create(config), bytes).ConfigureAwait(false);
            return;
        }

        // evidence.md §9.7: the job is completed before the response, which has no id.
        var job = jobs.Create(config);
        jobs.Process(job, content, context.Aborted);
        await BatchResponses.WriteStatusAsync(context, StatusCodes.Status200OK, job, BatchState.Completed, showsId: false)
            .ConfigureAwait(false);
    }

    private Task QueueAsync(RequestContext context, BatchJob job, ReadOnlyMemory<byte> bytes)
    {
        if (!job.TryQueue(context.Simulation.Now))
        {
            throw BatchRequestException.AlreadyUploaded(StateOf(context, job));
        }

        var stopping = context.HttpContext.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        jobs.Enqueue(job, bytes, stopping);
        return BatchResponses.WriteStatusAsync(context, StatusCodes.Status202Accepted, job, BatchState.Queued);
    }

    private Task GetStatusAsync(RequestContext context)
    {
        var job = Find(context);
        return BatchResponses.WriteStatusAsync(context, StatusCodes.Status200OK, job, StateOf(context, job));
    }

    private Task GetErrorsAsync(RequestContext context)
    {
        var errors = FindCompleted(context).Outcome.Errors;
        return errors.Count == 0 ? throw ApiError.NotFound() : BatchResponses.WriteErrorFileAsync(context, errors);
    }

    private Task GetResultsAsync(RequestContext context)
    {
        var filter = BatchResultFilter.Read(context.Query);
        var errors = FindCompleted(context).Outcome.Errors.Where(filter.Matches).ToArray();
        return errors.Length == 0 ? throw ApiError.NotFound() : BatchResponses.WriteResultsAsync(context, errors);
    }

    private BatchJob Find(RequestContext context) =>
        jobs.Find(context.Id("batchId")) ?? throw ApiError.NotFound();

    private BatchJob FindCompleted(RequestContext context)
    {
        var job = Find(context);
        var state = StateOf(context, job);
        return state is BatchState.Completed ? job : throw BatchRequestException.StillIn(state);
    }

    private static BatchState StateOf(RequestContext context, BatchJob job) =>
        job.StateAt(context.Simulation.Now, context.Simulation.Options.BatchDuration);
}
