using ThreatConnect.Values;

namespace ThreatConnect.Resources;

// An indicator type whose values have a form that no other text has.
internal sealed class DetectableType(string name, params NormalForm[] forms)
{
    // Returns null if the text is not a value of the type.
    public IndicatorValue? Detect(string text)
    {
        foreach (var form in forms)
        {
            if (form.IsRecognizable(text))
            {
                return new IndicatorValue(new IndicatorType(name), text);
            }
        }

        return null;
    }
}
