namespace ThreatConnect.Soak.Work;

// Documents: created, uploaded, downloaded, deleted.
internal sealed class FileWork(Setting setting) : Caller(setting)
{
    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        var content = new byte[Random.Next(1, 1_000_000)];
        Random.NextBytes(content);
        Document created = await Client.Groups.Documents.CreateAsync(new() { Name = Name, FileName = "soak.bin" }, cancellationToken: cancellationToken);
        var document = Client.Groups.Documents[created.Id];
        using (var stream = new MemoryStream(content, writable: false))
        {
            await document.File.UploadAsync(stream, cancellationToken: cancellationToken);
        }

        var read = await document.File.ReadBytesAsync(cancellationToken);
        Expect(read.AsSpan().SequenceEqual(content), $"{read.Length} bytes came back of {content.Length}");
        await document.DeleteAsync(cancellationToken: cancellationToken);
        Done("files: uploaded, downloaded, deleted");
    }

    protected override async Task CleanUpAsync(bool isComplete)
    {
        var left = await Client.Groups.Documents.ListAsync(f => f.Name == Name).ToListAsync();
        Expect(left.Count <= (isComplete ? 0 : 1), $"is there {left.Count} times");
        foreach (var document in left)
        {
            await Client.Groups.Documents[document.Id].DeleteAsync();
        }
    }
}
