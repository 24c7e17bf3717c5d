using System.Diagnostics;
using ThreatConnect.Diagnostics;

namespace ThreatConnect;

// Counts what became of the items of batches.
internal static class BatchMeter
{
    public static void Count(BatchAction action, BatchOutcome outcome)
    {
        // What is about a job as a whole is about no item.
        if (outcome.Item is not null)
        {
            Instruments.BatchItems.Add(1, new TagList { { "threatconnect.batch.action", Name(action) }, { "threatconnect.batch.outcome", Name(outcome.State) } });
        }
    }

    private static string Name(BatchAction action) => action == BatchAction.Delete ? "delete" : "create";

    private static string Name(BatchOutcomeState state) => state switch
    {
        BatchOutcomeState.Succeeded => "succeeded",
        BatchOutcomeState.Failed => "failed",
        BatchOutcomeState.Unprocessed => "unprocessed",
        _ => "undetermined",
    };
}
