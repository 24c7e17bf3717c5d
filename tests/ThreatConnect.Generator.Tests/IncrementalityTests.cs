using ThreatConnect.Generator.Tests.Running;

namespace ThreatConnect.Generator.Tests;

public sealed class IncrementalityTests
{
    private static readonly GeneratorInput Before =
        GeneratorInput.Document(TestData.Document).With(GeneratorInput.TypesPath, TestData.InstanceTypes);

    private static readonly RunReasons NothingRan = new()
    {
        Text = "Unchanged x2",
        ParsedFile = "Cached x2",
        Specification = "Cached",
        CommonFilter = "Cached x4",
        KnownTypes = "Cached",
        GroupType = "Cached x2",
        IndicatorType = "Cached x4",
        Assets = "Cached x2",
        CustomType = "Cached x2",
        WrittenFiles = "",
    };

    private static readonly RunReasons ReadAgain = NothingRan with { Text = "Modified, Unchanged", ParsedFile = "Unchanged, Cached" };

    private static readonly RunReasons ModelChanged = ReadAgain with
    {
        ParsedFile = "Modified, Cached",
        Specification = "Modified",
        CommonFilter = "Unchanged x4",
        KnownTypes = "Unchanged",
        GroupType = "Unchanged x2",
        IndicatorType = "Unchanged x4",
        Assets = "Unchanged x2",
        CustomType = "Unchanged x2",
    };

    [Fact]
    public void An_edit_of_other_code_and_files_of_the_same_text_make_nothing_run() =>
        RunReasons.Of(Before, Before).Should().Be(NothingRan);

    [Fact]
    public void A_description_that_the_tables_do_not_hold_is_read_and_nothing_else() =>
        ReasonsOfEdit("One type of each shape.", "Described\\nat greater length.").Should().Be(ReadAgain);

    [Fact]
    public void New_lines_before_the_tables_are_read_and_nothing_else() =>
        ReasonsOfEdit("\"paths\": {},", "\"paths\": {},\n\n\n").Should().Be(ReadAgain);

    [Fact]
    public void A_filter_of_one_type_writes_the_file_of_that_type() =>
        ReasonsOfEdit("\"yyyy-MM-ddT00:00\"", "\"yyyy-MM-dd\"").Should().Be(ModelChanged with
        {
            GroupType = "Modified, Unchanged",
            WrittenFiles = "Groups.Campaign.g.cs",
        });

    [Fact]
    public void A_filter_that_all_types_have_writes_the_common_file() =>
        ReasonsOfEdit("The threat rating, 0 to 5.", "The rating.").Should().Be(ModelChanged with
        {
            CommonFilter = "Modified, Unchanged x3",
            WrittenFiles = "IndicatorFilter.g.cs",
        });

    [Fact]
    public void A_new_type_writes_its_file_and_the_table_of_known_types() =>
        ReasonsOfEdit("\"x-tc-indicators\"", "\"x-tc-indicators\"", AddIncident).Should().Be(ModelChanged with
        {
            KnownTypes = "Modified",
            GroupType = "New, Unchanged x2",
            WrittenFiles = "Groups.Incident.g.cs, KnownTypes.g.cs",
        });

    [Fact]
    public void A_type_of_another_name_writes_its_file_and_the_table_of_known_types() =>
        ReasonsOfEdit("\"name\": \"Registry Key\"", "\"name\": \"Registry Entry\"").Should().Be(ModelChanged with
        {
            KnownTypes = "Modified",
            IndicatorType = "Modified, Unchanged x3",
            WrittenFiles = "Indicators.RegistryKey.g.cs, KnownTypes.g.cs",
        });

    [Fact]
    public void A_type_of_another_model_has_another_file()
    {
        var renamed = TestData.Document.Replace("\"Campaign", "\"Operation", StringComparison.Ordinal);

        RunReasons.Of(Before, Before.With(GeneratorInput.DocumentPath, renamed)).WrittenFiles
            .Should().Be("Groups.Campaign.g.cs, Groups.Operation.g.cs, KnownTypes.g.cs");
    }

    [Fact]
    public void The_types_of_an_instance_leave_the_library_alone()
    {
        var edited = TestData.InstanceTypes.Replace("\"Doll Name\"", "\"Name Of Doll\"", StringComparison.Ordinal);

        RunReasons.Of(Before, Before.With(GeneratorInput.TypesPath, edited)).Should().Be(ModelChanged with
        {
            CustomType = "Modified, Unchanged",
            WrittenFiles = "Custom.VoodooDoll.g.cs",
        });
    }

    [Fact]
    public void A_fault_elsewhere_in_the_document_writes_no_file_of_a_type_that_is_in_order() =>
        ReasonsOfEdit("\"weight\",\n          \"kind\": \"integer\"", "\"weight\",\n          \"kind\": \"whole\"").WrittenFiles
            .Should().Be("TagFilter.g.cs");

    [Fact]
    public void Without_a_file_of_ours_nothing_is_written() =>
        GeneratorRunner.RunWithoutFiles("appsettings.json", "threatconnect.json", "types.threatconnect.json.bak").Should().BeEmpty();

    private static RunReasons ReasonsOfEdit(string old, string @new, Func<string, string>? further = null)
    {
        TestData.Document.Should().Contain(old);
        var edited = TestData.Document.Replace(old, @new, StringComparison.Ordinal);
        return RunReasons.Of(Before, Before.With(GeneratorInput.DocumentPath, further?.Invoke(edited) ?? edited));
    }

    private static string AddIncident(string document) => document
        .Replace("\"Tag\": {", "\"Incident\": {}, \"IncidentCreate\": {}, \"IncidentUpdate\": {}, \"Tag\": {", StringComparison.Ordinal)
        .Replace(
            "\n      }\n    ]\n  },\n  \"x-tc-indicators\"",
            """

                  },
                  {
                    "name": "Incident", "branch": "incidents", "entity": "incident", "model": "Incident",
                    "create": "IncidentCreate", "update": "IncidentUpdate", "id": "IncidentId", "summary": "Incidents."
                  }
                ]
              },
              "x-tc-indicators"
            """,
            StringComparison.Ordinal);
}
