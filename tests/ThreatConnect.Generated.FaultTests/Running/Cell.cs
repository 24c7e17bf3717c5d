using ThreatConnect.FaultTests.Server;
using ThreatConnect.FaultTests.Table;

namespace ThreatConnect.FaultTests.Running;

// A fault that meets an operation, once or always.
internal sealed record Cell(Fault Fault, Operation Operation, bool IsAlways, Credentials Credentials)
{
    public Expectation Expected => Fault.Expected.Find(Operation.Kind, IsAlways)
        ?? throw new InvalidOperationException($"{Fault} cannot meet {Operation}.");

    // Every cell of a fault that can meet the operation. Signatures and tokens take turns.
    public static IReadOnlyList<Cell> Of(Fault fault)
    {
        var cells = new List<Cell>();
        foreach (var operation in Operations.All)
        {
            foreach (var isAlways in new[] { false, true })
            {
                if (fault.Expected.Find(operation.Kind, isAlways) is not null)
                {
                    var usesToken = !fault.NeedsSignature && cells.Count % 2 == 1;
                    cells.Add(new Cell(fault, operation, isAlways, usesToken ? Credentials.Token : Credentials.Signature));
                }
            }
        }

        return cells;
    }

    public override string ToString() =>
        $"{Fault} x {Operation} x {(IsAlways ? "always" : "once")} x {(Credentials.IsToken ? "token" : "signature")}";
}
