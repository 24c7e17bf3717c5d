using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>Provides the fields by which indicators can be filtered whose type is not known before run time.</summary>
/// <typeparam name="T">The type of the items to filter.</typeparam>
public class IndicatorFilter<T> : IndicatorFilter<T, FilterValue>;

// The same for indicators of one type, whose values have the normal form of the type.
internal sealed class RuntimeIndicatorFilter<T>(SummaryFormat format) : IndicatorFilter<T>
{
    public override ValueField<T, FilterValue> Summary => base.Summary.WithNormalForm(format.AddressOf);
}
