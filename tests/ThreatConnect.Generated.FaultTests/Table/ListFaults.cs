using System.Text.RegularExpressions;
using ThreatConnect.FaultTests.Server;

namespace ThreatConnect.FaultTests.Table;

// Pages that contradict the list, by the rule of docs/lists.md. A call that asks for one page has nothing to compare it with.
internal static partial class ListFaults
{
    public static FaultGroup Group { get; } = new(
        "A page of a list",
        "The page contradicts the rest of the list, whose rule is in [lists.md](lists.md).",
        [
            Page("A page without items", NoItems, once: "right 2", always: "none 2"),
            Page("A success without data in a list", _ => """{"status":"Success"}""", once: "right 2", always: "none 2"),
            Page("A page that is shorter than asked for", Shorter, once: "right", always: "right"),
            Page("A page that has the list twice", ListTwice, once: "none", always: "none"),
            new("A page that is the first one again", Repeated, new Expectations { Kinds.All }.With(Kinds.Pages, "none", "none"))
            {
                IsCarriedOut = true,
            },
            Total("A total that is smaller than the page", "1", once: "right", always: "right"),
            Total("A total of zero beside items", "0", once: "right", always: "right"),
            Total("A total below zero", "-1", once: "right", always: "right"),
            Total("A total that is not a number", "\"many\"", once: "right", always: "right"),
            Total("A total as a text", "\"5\"", once: "right", always: "right"),
            Total("A total that is larger than the list", "9", once: "right 2", always: "none 2"),
            Total("A total that is that of the page", "2", once: "unseen", always: "unseen"),
            new("A first page without items and a total", Wire.RightBody(NoItems), new Expectations { Kinds.All }.With(Kinds.FirstPage, "right 2", "none 2"))
            {
                IsCarriedOut = true,
            },
        ]);

    private static Fault Page(string name, Func<string, string> change, string once, string always) =>
        new(name, Wire.RightBody(change), new Expectations { Kinds.All }.With(Kinds.Pages, once, always)) { IsCarriedOut = true };

    private static Fault Total(string name, string total, string once, string always) => new(
        name,
        Wire.RightBody(text => Count().Replace(text, $"\"resultCount\":{total}")),
        new Expectations { Kinds.All }.With(Kinds.FirstPage, once, always))
    {
        IsCarriedOut = true,
    };

    // A server that ignores resultStart has the total on every page.
    private static Transmission Repeated(FaultContext context) => Transmission.Of(context.Platform(context.Request with
    {
        Target = context.Request.Target.Replace("resultStart=2", "resultStart=0", StringComparison.Ordinal),
    }));

    private static string NoItems(string text) => Items().Replace(text, "[]");

    private static string Shorter(string text) => Items().Replace(text, match => match.Value.Split("},{")[0].TrimEnd('}', ']') + "}]");

    private static string ListTwice(string text) => List().Replace(text, "$0,$0");

    [GeneratedRegex("\"resultCount\":[0-9]+")]
    private static partial Regex Count();

    [GeneratedRegex(@"\[\{.*\}\]")]
    private static partial Regex Items();

    [GeneratedRegex("\"[a-z]+\":\\[\\{.*\\}\\]")]
    private static partial Regex List();
}
