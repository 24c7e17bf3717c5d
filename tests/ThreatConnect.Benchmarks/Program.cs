using BenchmarkDotNet.Running;
using ThreatConnect.Benchmarks;

if (args is ["edit"])
{
    EditCost.Run();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(ReadPage).Assembly).Run(args);
}
