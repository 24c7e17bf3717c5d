using ThreatConnect.Generator.Tests.Running;

namespace ThreatConnect.Generator.Tests;

public sealed class IncrementalityTests
{
    private static readonly GeneratorInput s_before =
        GeneratorInput.Instance.With(GeneratorInput.DocumentPath, TestData.Document);

    private static readonly RunReasons s_nothingRan = new()
    {
        Text = "Unchanged x4",
        ParsedFile = "Cached x4",
        Specification = "Cached",
        CommonFilter = "Cached x4",
        KnownTypes = "Cached",
        GroupType = "Cached x2",
        IndicatorType = "Cached x4",
        Assets = "Cached x2",
        Namespace = "Unchanged",
        CustomTypes = "Cached",
        AttributeTypes = "Cached",
        AssociationTypes = "Cached x2",
        WrittenFiles = "",
    };

    private static readonly RunReasons s_readAgain =
        s_nothingRan with { Text = "Modified, Unchanged x3", ParsedFile = "Unchanged, Cached x3" };

    private static readonly RunReasons s_modelChanged = s_readAgain with
    {
        ParsedFile = "Modified, Cached x3",
        Specification = "Modified",
        CommonFilter = "Unchanged x4",
        KnownTypes = "Unchanged",
        GroupType = "Unchanged x2",
        IndicatorType = "Unchanged x4",
        Assets = "Unchanged x2",
        CustomTypes = "Unchanged",
        AttributeTypes = "Unchanged",
        AssociationTypes = "Unchanged x2",
    };

    [Fact]
    public void An_edit_of_other_code_and_files_of_the_same_text_make_nothing_run() =>
        RunReasons.Of(s_before, s_before).Should().Be(s_nothingRan);

    [Fact]
    public void A_description_that_the_tables_do_not_hold_is_read_and_nothing_else() =>
        ReasonsOfEdit("One type of each shape.", "Described\\nat greater length.").Should().Be(s_readAgain);

    [Fact]
    public void New_lines_before_the_tables_are_read_and_nothing_else() =>
        ReasonsOfEdit("\"paths\": {},", "\"paths\": {},\n\n\n").Should().Be(s_readAgain);

    [Fact]
    public void A_filter_of_one_type_writes_the_file_of_that_type() =>
        ReasonsOfEdit("\"yyyy-MM-ddT00:00\"", "\"yyyy-MM-dd\"").Should().Be(s_modelChanged with
        {
            GroupType = "Modified, Unchanged",
            WrittenFiles = "Groups.Campaign.g.cs",
        });

    [Fact]
    public void A_filter_that_all_types_have_writes_the_common_file() =>
        ReasonsOfEdit("The threat rating, 0 to 5.", "The rating.").Should().Be(s_modelChanged with
        {
            CommonFilter = "Modified, Unchanged x3",
            WrittenFiles = "IndicatorFilter.g.cs",
        });

    [Fact]
    public void A_new_type_writes_its_file_and_the_table_of_known_types() =>
        ReasonsOfEdit("\"x-tc-indicators\"", "\"x-tc-indicators\"", AddIncident).Should().Be(s_modelChanged with
        {
            KnownTypes = "Modified",
            GroupType = "New, Unchanged x2",
            WrittenFiles = "Groups.Incident.g.cs, KnownTypes.g.cs",
        });

    [Fact]
    public void A_type_of_another_name_writes_its_file_and_the_table_of_known_types() =>
        ReasonsOfEdit("\"name\": \"Registry Key\"", "\"name\": \"Registry Entry\"").Should().Be(s_modelChanged with
        {
            KnownTypes = "Modified",
            IndicatorType = "Modified, Unchanged x3",
            WrittenFiles = "Indicators.RegistryKey.g.cs, KnownTypes.g.cs",
        });

    [Fact]
    public void A_type_of_another_model_has_another_file()
    {
        var renamed = TestData.Document.Replace("\"Campaign", "\"Operation", StringComparison.Ordinal);

        RunReasons.Of(s_before, s_before.With(GeneratorInput.DocumentPath, renamed)).WrittenFiles
            .Should().Be("Groups.Campaign.g.cs, Groups.Operation.g.cs, KnownTypes.g.cs");
    }

    [Fact]
    public void The_types_of_an_instance_leave_the_library_alone()
    {
        var edited = TestData.InstanceTypes.Replace("\"Doll Name\"", "\"Name Of Doll\"", StringComparison.Ordinal);

        RunReasons.Of(s_before, s_before.With(GeneratorInput.TypesPath, edited)).Should().Be(s_modelChanged with
        {
            CustomTypes = "Modified",
            WrittenFiles = "Custom.IndicatorTypes.g.cs",
        });
    }

    [Fact]
    public void One_attribute_type_more_writes_the_file_of_attribute_types_alone() =>
        ReasonsOfInstanceEdit(
            GeneratorInput.AttributesPath,
            TestData.AttributeTypes,
            "\"attributeType\": [",
            "\"attributeType\": [\n{ \"name\": \"Title\" },",
            "7",
            "8").Should().Be(s_modelChanged with
            {
                AttributeTypes = "Modified",
                WrittenFiles = "Custom.AttributeTypes.g.cs",
            });

    [Fact]
    public void A_member_of_an_attribute_type_that_says_nothing_here_is_read_and_nothing_else() =>
        ReasonsOfInstanceEdit(GeneratorInput.AttributesPath, TestData.AttributeTypes, "\"id\": 1", "\"id\": 2").Should().Be(s_readAgain);

    [Fact]
    public void An_association_writes_the_file_of_associations_alone() =>
        ReasonsOfInstanceEdit(
            GeneratorInput.AssociationsPath,
            TestData.AssociationTypes,
            "\"badgeOfHost\"",
            "\"badgesOfHost\"").Should().Be(s_modelChanged with
            {
                AssociationTypes = "Modified, Unchanged",
                WrittenFiles = "Custom.AssociationTypes.g.cs",
            });

    [Fact]
    public void What_a_file_does_writes_the_file_of_that_alone() =>
        ReasonsOfInstanceEdit(
            GeneratorInput.AssociationsPath, TestData.AssociationTypes, "\"encrypt\"", "\"decrypt\"").Should().Be(s_modelChanged with
            {
                AssociationTypes = "Modified, Unchanged",
                WrittenFiles = "Custom.FileActionTypes.g.cs",
            });

    [Fact]
    public void Another_namespace_writes_the_files_of_the_instance_alone() =>
        RunReasons.Of(s_before, s_before with { Namespace = "Acme.Intelligence" }).Should().Be(s_nothingRan with
        {
            Namespace = "Modified",
            WrittenFiles = "Custom.AssociationTypes.g.cs, Custom.AttributeTypes.g.cs, Custom.FileActionTypes.g.cs, "
                + "Custom.IndicatorTypes.g.cs",
        });

    [Fact]
    public void The_same_namespace_in_other_words_writes_nothing() =>
        RunReasons.Of(s_before, s_before with { Namespace = " ThreatConnect.Custom " }).Should().Be(s_nothingRan);

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
        return RunReasons.Of(s_before, s_before.With(GeneratorInput.DocumentPath, further?.Invoke(edited) ?? edited));
    }

    private static RunReasons ReasonsOfInstanceEdit(string path, string text, params string[] edits)
    {
        var edited = text;
        for (var i = 0; i < edits.Length; i += 2)
        {
            edited.Should().Contain(edits[i]);
            edited = edited.Replace(edits[i], edits[i + 1], StringComparison.Ordinal);
        }

        return RunReasons.Of(s_before, s_before.With(path, edited));
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
