namespace ThreatConnect.EndToEndTests.CustomTypes;

// The files that this project is built with, against the instance. With UPDATE_GOLDEN=1 they are fetched anew.
public sealed class TypeFilesOfProjectTests(TypeFileInstance instance) : IClassFixture<TypeFileInstance>
{
    [Fact]
    public async Task The_files_of_this_project_are_those_of_the_instance()
    {
        var project = Repository.PathOf("tests", "ThreatConnect.Generated.EndToEndTests");
        var folder = GoldenFile.IsUpdated ? project : Path.Combine(Path.GetTempPath(), $"types-{Guid.NewGuid():N}");
        // The files have the usual forms.
        instance.Simulator.ResponseForms = Testing.ResponseForms.Usual;
        try
        {
            await instance.Client.Types.SaveAsync(folder);

            foreach (var name in (string[])["indicator-types", "attribute-types", "association-types"])
            {
                var file = name + ".threatconnect.json";
                (await File.ReadAllTextAsync(Path.Combine(project, file))).Should().Be(await File.ReadAllTextAsync(Path.Combine(folder, file)));
            }
        }
        finally
        {
            if (folder != project)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }
}
