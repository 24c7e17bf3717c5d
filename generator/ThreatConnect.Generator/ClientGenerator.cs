using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Emission;
using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Parsing;

namespace ThreatConnect.Generator;

/// <summary>
/// Generates clients from the API document and from the types of a user's own instance. Its only input is the text of those files and the
/// name of a namespace, so it does not run while someone types C#.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var specification = context.AdditionalTextsProvider
            .Where(SourceFile.IsOurs)
            .Select(SourceFile.From).WithTrackingName(TrackingNames.Text)
            .Select((file, _) => FileParser.Parse(file)).WithTrackingName(TrackingNames.ParsedFile)
            .Collect()
            .Select((files, _) => SpecificationMerger.Merge(files)).WithTrackingName(TrackingNames.Specification);

        Emit(TrackingNames.CommonFilter, all => all.Document.CommonFilters, FilterEmitter.EmitCommon);
        Emit(TrackingNames.KnownTypes, all => all.Document.KnownTypes, KnownTypesEmitter.Emit);
        Emit(TrackingNames.GroupType, all => all.Document.Groups, GroupTypeEmitter.Emit);
        Emit(TrackingNames.IndicatorType, all => all.Document.Indicators, IndicatorTypeEmitter.Emit);
        Emit(TrackingNames.Assets, all => all.Document.Assets, AssetsEmitter.Emit);
        Emit(TrackingNames.RequestConversion, all => all.Document.Conversions, RequestConversionEmitter.Emit);
#pragma warning disable RS0030 // Only this property is read: the files of an instance cannot name the namespace of a user.
        var @namespace = context.AnalyzerConfigOptionsProvider.Select(ConsumerNamespace.From).WithTrackingName(TrackingNames.Namespace);
#pragma warning restore RS0030
        EmitForConsumer(TrackingNames.CustomTypes, all => all.CustomTypes, CustomTypesEmitter.Emit);
        EmitForConsumer(TrackingNames.AttributeTypes, all => all.AttributeTypes, AttributeTypesEmitter.Emit);
        EmitForConsumer(TrackingNames.AssociationTypes, all => all.AssociationTypes, AssociationTypesEmitter.Emit);

        context.RegisterSourceOutput(@namespace.SelectMany((one, _) => one.Errors), Report);
        context.RegisterSourceOutput(
            specification.SelectMany((all, _) => all.Diagnostics).WithTrackingName(TrackingNames.Diagnostic),
            Report);

        // Each model is a step of its own, so that an edit of one type writes only the file of that type.
        void Emit<T>(string step, Func<Specification, EquatableArray<T>> models, Func<T, EmittedFile> emit)
            where T : IEquatable<T> =>
            context.RegisterSourceOutput(
                specification.SelectMany((all, _) => models(all)).WithTrackingName(step),
                (output, model) => Add(output, emit(model)));

        void EmitForConsumer<T>(string step, Func<Specification, EquatableArray<T>> models, Func<T, string, EmittedFile> emit)
            where T : IEquatable<T> =>
            context.RegisterSourceOutput(
                specification.SelectMany((all, _) => models(all)).WithTrackingName(step).Combine(@namespace),
                (output, pair) => Add(output, emit(pair.Left, pair.Right.Name)));
    }

    private static void Report(SourceProductionContext output, DiagnosticInfo diagnostic) =>
        output.ReportDiagnostic(diagnostic.ToDiagnostic());

    private static void Add(SourceProductionContext output, EmittedFile file) =>
        output.AddSource(file.HintName, SourceText.From(file.Code, Encoding.UTF8));
}
