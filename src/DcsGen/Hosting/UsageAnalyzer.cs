using System.Collections.Immutable;
using DcsGen.Contracts;
using DcsGen.Diagnostics;
using DcsGen.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DcsGen.Hosting;

/// <summary>Reports code that compiles but that the document does not allow, at the code. The line of the document is a related
/// location.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsageAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(
            DiagnosticDescriptors.OutsideBounds,
            DiagnosticDescriptors.ValueWithoutArm,
            DiagnosticDescriptors.DefaultChanged,
            DiagnosticDescriptors.Unforeseen);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var documents = new UsageDocuments(
                start.Options,
                file => file.GetText(CancellationToken.None) is { } text && start.TryGetValue(text, CachedText.Provider, out var cached)
                    ? cached
                    : null);
            if (documents.IsEmpty)
            {
                return;
            }

            start.RegisterOperationAction(
                Guarded(documents, static finder => finder.Assignment()), OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);
            start.RegisterOperationAction(Guarded(documents, static finder => finder.Call()), OperationKind.Invocation);
            start.RegisterOperationAction(Guarded(documents, static finder => finder.Creation()), OperationKind.ObjectCreation);
            if (documents.IsCompared)
            {
                start.RegisterOperationAction(
                    Guarded(documents, static finder => finder.Switch()), OperationKind.Switch, OperationKind.SwitchExpression);
            }
        });
    }

    // The compiler would print the message of an exception as it is, and it may quote the document.
    private static Action<OperationAnalysisContext> Guarded(UsageDocuments documents, Action<Finder> find) => context =>
    {
        try
        {
            find(new(documents, context));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            context.ReportDiagnostic(
                DiagnosticInfo.Create(DiagnosticDescriptors.Unforeseen, context.Operation.Syntax.GetLocation(), [MessageText.Of(e)]));
        }
    };

    private readonly struct Finder(UsageDocuments documents, OperationAnalysisContext context)
    {
        /// <summary><c>new XOptions { Limit = 5000 }</c>, <c>options with { Limit = 5000 }</c>, <c>options.ProjectId = ""</c></summary>
        public void Assignment()
        {
            var assignment = (IAssignmentOperation)context.Operation;
            if (assignment.Target is not IPropertyReferenceOperation { Property: { ContainingType: { } type } property })
            {
                return;
            }

            foreach (var document in documents.Of(type))
            {
                if (IsKnown(assignment.Value, context.CancellationToken)
                    && document.Index(context.CancellationToken) is { } index
                    && index.Property(type.Name, property.Name) is { Count: > 0 } shapes)
                {
                    CheckValue(index, assignment.Value, shapes, $"{property.Name}");
                }
            }
        }

        /// <summary><c>client.GetXAsync("", ...)</c></summary>
        public void Call()
        {
            var call = (IInvocationOperation)context.Operation;
            if (documents.Of(call.TargetMethod.ContainingType) is not { IsEmpty: false } callable)
            {
                return;
            }

            var cancellationToken = context.CancellationToken;
            var known = call.Arguments
                .Where(argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: not null }
                    && IsKnown(argument.Value, cancellationToken))
                .ToArray();
            var takesDefaults = documents.IsCompared
                && call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "options") is { } given
                && (given.ArgumentKind == ArgumentKind.DefaultValue || given.Value.ConstantValue is { HasValue: true, Value: null });
            foreach (var document in callable)
            {
                if (!(known.Length > 0 || takesDefaults)
                    || document.Index(context.CancellationToken) is not { } index
                    || index.Method(call.TargetMethod.ContainingType.Name, call.TargetMethod.Name) is not { } method)
                {
                    continue;
                }

                foreach (var argument in known)
                {
                    if (method.Arguments.TryGetValue(argument.Parameter!.Name, out var shapes))
                    {
                        CheckValue(index, argument.Value, shapes, $"{argument.Parameter.Name}");
                    }
                }

                if (takesDefaults && method.Options is { } options)
                {
                    ReportDefaults(document, index, options, change => change.Option != method.Moves, NameIn(call.Syntax));
                }
            }
        }

        /// <summary><c>new XOptions { }</c> without an option whose default has changed, <c>new ScanType("...")</c> of what is not
        /// listed.</summary>
        public void Creation()
        {
            var creation = (IObjectCreationOperation)context.Operation;
            if (creation.Type is not INamedTypeSymbol type)
            {
                return;
            }

            var value = creation.Arguments.Length == 1 ? creation.Arguments[0].Value : null;
            foreach (var document in documents.Of(type))
            {
                if (!(value?.ConstantValue is { HasValue: true, Value: not null } || documents.IsCompared)
                    || document.Index(context.CancellationToken) is not { } index)
                {
                    continue;
                }

                if (index.Enums.TryGetValue(type.Name, out var values))
                {
                    if (values.IsClosed
                        && value is { ConstantValue: { HasValue: true, Value: { } constant } }
                        && BoundsCheck.OfValues(constant, values.Values) is { } violation)
                    {
                        Report(index, violation, $"{type.Name}", values.Pointer, value.Syntax, type);
                    }

                    continue;
                }

                // A copy may set an option that the original leaves out.
                var initializers = new[] { creation.Initializer, (Above(creation) as IWithOperation)?.Initializer };
                var set = initializers.SelectMany(static initializer => initializer?.Initializers.ToArray() ?? [])
                    .Select(static initializer =>
                        ((initializer as IAssignmentOperation)?.Target as IPropertyReferenceOperation)?.Property.Name).ToArray();
                ReportDefaults(document, index, type.Name, change => !set.Contains(change.Option), creation.Syntax);
            }
        }

        /// <summary>A <c>switch</c> over a value of an open enum.</summary>
        public void Switch()
        {
            if (EnumSwitch.Of(context.Operation) is not { } found)
            {
                return;
            }

            foreach (var type in found.Types())
            {
                foreach (var document in documents.Of(type))
                {
                    if (document.Changes(context.CancellationToken) is { } changes
                        && found.Missing(type, changes.Gained(type.Name)).ToArray() is { Length: > 0 } missing)
                    {
                        ReportMissing(document.Index(context.CancellationToken)!, found, type, missing);
                    }
                }
            }
        }

        // Reading a document takes longer than all other checks of the code, so it is read when there is a value to look up.
        private static bool IsKnown(IOperation value, CancellationToken cancellationToken) => UsageValue.Of(value, cancellationToken).Any();

        private void CheckValue(UsageIndex index, IOperation value, IReadOnlyList<SchemaShape> shapes, MessageText name)
        {
            foreach (var constant in UsageValue.Of(value, context.CancellationToken))
            {
                // If a name has several schemas, one that allows the value is enough.
                var found = shapes.Select(shape => (Shape: shape, Violation: constant.Violation(shape, index))).ToArray();
                if (found.All(static pair => pair.Violation is not null))
                {
                    Report(index, found[0].Violation!, name, found[0].Shape.Pointer, constant.Operation.Syntax);
                }

                if (shapes.Select(static shape => shape.Items?.Shape).ToArray() is var items && items.All(static item => item is not null))
                {
                    foreach (var item in constant.Items)
                    {
                        CheckValue(index, item, items!, $"An item of {name}");
                    }
                }
            }
        }

        private void Report(
            UsageIndex index, Violation violation, MessageText name, string pointer, SyntaxNode at, INamedTypeSymbol? type = null) =>
            context.ReportDiagnostic(DiagnosticInfo.Create(
                DiagnosticDescriptors.OutsideBounds,
                at.GetLocation(),
                [name, violation.Value, violation.Allowed],
                related: [LocationOf(index, $"{pointer}/{violation.Keyword}")],
                properties: Properties(
                    (FixProperties.Nearest, violation.Nearest),
                    (FixProperties.NearestMember, violation.NearestMember),
                    (FixProperties.Type, type is null ? null : MetadataName(type)))));

        private void ReportMissing(UsageIndex index, EnumSwitch found, INamedTypeSymbol type, ShapeValue[] missing)
        {
            var (consequence, severity) = found.Otherwise switch
            {
                Otherwise.Nothing => ((MessageText)$"nothing is done then", DiagnosticSeverity.Warning),
                Otherwise.Throw => ((MessageText)$"it throws then", DiagnosticSeverity.Warning),

                // C# requires a default arm, so its presence does not mean that the author considered the new value.
                _ => ((MessageText)$"the default takes it", DiagnosticSeverity.Info),
            };
            context.ReportDiagnostic(DiagnosticInfo.Create(
                DiagnosticDescriptors.ValueWithoutArm,
                found.Value.Syntax.GetLocation(),
                [
                    MessageText.Join(", ", missing.Select(static value => MessageText.Value(value.Text))),
                    $"{type.Name}",
                    missing.Length == 1 ? (MessageText)$"it" : $"them",
                    consequence
                ],
                severity,
                missing.Select(value => LocationOf(index, value.Pointer)),
                Properties(
                    (FixProperties.Members, missing.Any(static value => value.Name is null)
                        ? null
                        : string.Join(" ", missing.Select(static value => value.Name))),
                    (FixProperties.Type, MetadataName(type)))));
        }

        private void ReportDefaults(
            UsageDocuments.UsageDocument document, UsageIndex index, string options, Func<DefaultChange, bool> isLeftOut, SyntaxNode at)
        {
            foreach (var change in document.Changes(context.CancellationToken)?.Defaults(options).Where(isLeftOut) ?? [])
            {
                // A default that is added to or removed from the document may be unchanged in the service.
                var (text, severity) = change switch
                {
                    { Before: null } => ((MessageText)$"the document now says that its default is {change.Now}", DiagnosticSeverity.Info),
                    { Now: null } =>
                        ((MessageText)$"the document no longer says that its default is {change.Before}", DiagnosticSeverity.Info),
                    _ => ((MessageText)$"its default has changed from {change.Before} to {change.Now}", DiagnosticSeverity.Warning),
                };
                context.ReportDiagnostic(DiagnosticInfo.Create(
                    DiagnosticDescriptors.DefaultChanged,
                    at.GetLocation(),
                    [$"{options}.{change.Option}", text],
                    severity,
                    [LocationOf(index, change.Pointer)]));
            }
        }

        // What a code fix needs, as far as it is known.
        private static Dictionary<string, MessageText> Properties(params (string Name, string? Value)[] properties) => properties
            .Where(static property => property.Value is not null)
            .ToDictionary(static property => property.Name, static property => MessageText.Whole(property.Value!));

        // An emitted enum is not nested.
        private static string MetadataName(INamedTypeSymbol type) =>
            type.ContainingNamespace.IsGlobalNamespace
                ? type.MetadataName
                : $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";

        private static IOperation? Above(IOperation operation)
        {
            var above = operation.Parent;
            while (above is IConversionOperation)
            {
                above = above.Parent;
            }

            return above;
        }

        private static SyntaxNode NameIn(SyntaxNode call) => (call as InvocationExpressionSyntax)?.Expression switch
        {
            MemberAccessExpressionSyntax member => member.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => call,
        };

        private static Location LocationOf(UsageIndex index, string pointer)
        {
            var found = index.Position(pointer);
            return DiagnosticInfo.At(found.Path, found.Line, found.Column);
        }
    }
}
