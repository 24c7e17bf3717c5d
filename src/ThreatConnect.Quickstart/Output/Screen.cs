using Spectre.Console;

namespace ThreatConnect.Quickstart.Output;

// What the program writes on: colours in a terminal; where the output goes to a file or a pipe, plain lines that are never wrapped or cut.
internal sealed class Screen
{
    private const int PlainWidth = 120;
    private readonly IAnsiConsole _console;
    private readonly TextWriter _errors;

    private Screen(IAnsiConsole console, TextWriter errors, bool isPlain)
    {
        _console = console;
        _errors = errors;
        IsPlain = isPlain;
    }

    public bool IsPlain { get; }

    public static Screen OfTerminal() => Console.IsOutputRedirected
        ? Plain(Console.Out, Console.Error)
        : new Screen(AnsiConsole.Console, Console.Error, isPlain: false);

    public static Screen Plain(TextWriter writer, TextWriter errors)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = PlainWidth;
        console.Profile.Capabilities.Unicode = false;
        return new Screen(console, errors, isPlain: true);
    }

    // In colours whatever the output is, for a test.
    public static Screen Coloured(TextWriter writer) => new(
        AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.TrueColor,
            Out = new AnsiConsoleOutput(writer)
        }),
        writer,
        isPlain: false);

    public void Section(string title)
    {
        Line();
        _console.Write(new Rule(
            Markup.Escape(title))
        {
            Justification = Justify.Left,
            Style = "deepskyblue1",
            Border = IsPlain ? BoxBorder.Ascii : BoxBorder.Heavy
        });
    }

    public void Heading(string title)
    {
        Line();
        Write(title, "bold");
    }

    public void Code(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            WriteMarkup($"    {line}", $"    {CSharpColours.Apply(line)}");
        }
    }

    public void Request(string verb, string target, int? status)
    {
        var colour = status is >= 200 and < 300 ? "green" : "yellow";
        WriteMarkup($"  > {verb} {target}  {status}", $"  [grey]>[/] [blue]{verb}[/] {Markup.Escape(target)}  [{colour}]{status}[/]");
    }

    // Rows in columns that are as wide as they need to be.
    public void Rows(IReadOnlyList<IReadOnlyList<string>> rows, string indent = "  < ")
    {
        foreach (var line in Columns.Align(rows))
        {
            WriteMarkup(indent + line, $"[grey]{indent}[/]{Markup.Escape(line)}");
        }
    }

    public void Table(string title, IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        Heading(title);
        if (IsPlain)
        {
            Rows([headers, .. rows], "  ");
            return;
        }

        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns([.. headers.Select(Markup.Escape)]);
        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        _console.Write(table);
    }

    public void Line(string text = "") => Write(text, "default");

    public void Success(string text) => Write(text, "bold green");

    public void Warning(string text) => Write(text, "bold red");

    // Why the program ends, where scripts look for it.
    public void Error(string text) => _errors.WriteLine(text);

    public Task ProgressAsync(string title, int total, Func<Action, Task> work) => IsPlain
        ? PlainProgress.RunAsync(title, total, work, Line)
        : BarProgress.RunAsync(_console, title, total, work);

    private void Write(string text, string style) => WriteMarkup(text, $"[{style}]{Markup.Escape(text)}[/]");

    private void WriteMarkup(string plain, string markup)
    {
        if (IsPlain)
        {
            _console.Profile.Out.Writer.WriteLine(plain.TrimEnd());
        }
        else
        {
            _console.MarkupLine(markup);
        }
    }
}

// Pads cells, so that the rows of a plain text stand in columns.
internal static class Columns
{
    public static IEnumerable<string> Align(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var count = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        var widths = Enumerable.Range(0, count).Select(column => rows.Max(row => column < row.Count ? row[column].Length : 0)).ToArray();
        return rows.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
    }
}
