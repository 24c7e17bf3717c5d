using System.Globalization;
using ThreatConnect.Tests.Http;

namespace ThreatConnect.Tests.Properties;

public sealed class FilterProperties
{
    private const string Operators = "=<>^!";

    [TextProperty]
    public async Task A_filter_parses_back_to_its_terms((AnyText Name, byte Operator, AnyText Value)[] parts, bool any)
    {
        var terms = parts.Select(part => Refused.OrResult(() => new Term<Campaign>(part.Name.Value, Operators[part.Operator % 5], part.Value.Value))).OfType<Term<Campaign>>().ToList();
        if (terms.Count == 0)
        {
            return;
        }

        using var capture = new StubHandler(_ => StubHandler.Json("""{"status":"Success","data":{}}"""));
        await using var client = TestClient.Over(capture);
        Filter<Campaign> filter = any ? new AnyOf<Campaign>(terms) : new AllOf<Campaign>(terms);

        if (await Refused.IsAsync(() => client.Groups.Campaigns.ListAsync(filter).ToListAsync()))
        {
            terms.Should().Contain(term => !Decoder.CanBeCarried(term.Name + "|" + term.Value));
            return;
        }

        var (parsed, matchesAny) = Parse(capture.OnlyRequest.Target);
        parsed.Should().Equal(terms.Select(term => (term.Name, term.Operator, term.Value)));
        matchesAny.Should().Be(any && terms.Count > 1);
    }

    [TextProperty]
    public void A_term_is_refused_only_where_the_grammar_has_no_way_to_write_it(AnyText name, AnyText value)
    {
        var canBeWritten = name.Value.Length > 0 && !name.Value.Any(character => Operators.Contains(character) || character == ',') && value.Value.Length > 0 && !value.Value.Contains(',', StringComparison.Ordinal);

        Refused.OrResult(() => new Term<Campaign>(name.Value, '=', value.Value)).Should().Match<Term<Campaign>?>(term => (term != null) == canBeWritten);
    }

    [TextProperty]
    public void Numbers_dates_and_truths_are_written_in_the_form_of_the_api(decimal rating, int confidence, DateTime date, bool active)
    {
        var filter = new AddressFilter();

        decimal.Parse((filter.Rating > rating).Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture).Should().Be(rating);
        int.Parse((filter.Confidence < confidence).Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture).Should().Be(confidence);
        DateOnly.ParseExact((filter.DateAdded > DateOnly.FromDateTime(date)).Value, "yyyy-MM-dd", CultureInfo.InvariantCulture).Should().Be(DateOnly.FromDateTime(date));
        (filter.Active == active).Value.Should().Be(active ? "true" : "false");
    }

    [TextProperty]
    public void A_binary_number_reads_back_to_the_same_without_an_exponent(double number)
    {
        var text = Refused.OrResult(() => new AddressFilter().Rating > number)?.Value;

        (text is null).Should().Be(!double.IsFinite(number));
        if (text is not null)
        {
            double.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture).Should().Be(number);
        }
    }

    // As the grammar of the API has it: a flat list, split at commas; the name ends at the first operator, and the value is all that follows.
    private static (List<(string Name, char Operator, string Value)> Terms, bool MatchesAny) Parse(string target)
    {
        var query = target[(target.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('&').Select(parameter => parameter.Split('=', 2)).ToList();
        var terms = query.Single(parameter => parameter[0] == "filters")[1].Split(',').Select(term => Decoder.DecodeOnce(term)!).Select(term =>
        {
            var end = term.TakeWhile(character => !Operators.Contains(character)).Count();
            return (term[..end], term[end], term[(end + 1)..]);
        });
        return (terms.ToList(), query.Any(parameter => parameter is ["orParams", "true"]));
    }
}
