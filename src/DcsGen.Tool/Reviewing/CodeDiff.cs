using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Emit;
using DcsGen.Review;

namespace DcsGen.Tool.Reviewing;

/// <summary>The hunks of emitted C# that a change causes.</summary>
internal sealed class CodeDiff
{
    private const int MaxFiles = 4;
    private const int MaxLines = 80;

    private readonly Side _old;
    private readonly Side _new;
    private readonly Dictionary<string, (string[] Old, string[] New, IReadOnlyList<LineEdit> Edits)> _files = new(StringComparer.Ordinal);

    public CodeDiff(Api oldApi, Contract oldContract, Api newApi, Contract newContract) =>
        (_old, _new) = (new(oldApi, oldContract), new(newApi, newContract));

    /// <summary>
    /// Returns the files that show a change: the file of its member, or else the changed files of its type, or else those of its
    /// operations. Files that are not reviewed are shown only if no other file shows the change.
    /// </summary>
    public IReadOnlyList<FileHunks> Of(SpecChange change)
    {
        var names = change.Member.Split('.');
        string[] own = [.. _new.FilesOfType(names[0]).Concat(_old.FilesOfType(names[0])).Distinct(StringComparer.Ordinal)];
        string[] reached =
        [
            .. change.Operations.Take(MaxFiles)
                .SelectMany(title => _new.FilesOfOperation(title).Concat(_old.FilesOfOperation(title)))
                .Distinct(StringComparer.Ordinal),
        ];
        var isOfOperation = change.Member.Length > 0
            || change.NewPointer.StartsWith("/paths/", StringComparison.Ordinal)
            || change.OldPointer.StartsWith("/paths/", StringComparison.Ordinal);
        var files = Hunks(own, names[^1]) ?? Hunks(own, "") ?? Hunks(reached, names[^1]) ?? (isOfOperation ? Hunks(reached, "") : null)
            ?? (isOfOperation ? [] : Hunks([.. _new.Everywhere.Concat(_old.Everywhere).Distinct(StringComparer.Ordinal)], "") ?? []);

        // The line of the surface: for many changes that compile, it is the only difference.
        return change.Member.Length > 0 && Hunks(_new.Surface, change.Member, context: 0) is { } line ? [.. files, line] : files;
    }

    private static bool IsPlumbing(string name) => name.Contains("/Plumbing/", StringComparison.Ordinal);

    // Null if there are none.
    private FileHunks[]? Hunks(string[] names, string member)
    {
        foreach (var group in ((IEnumerable<string>[])[names.Where(static name => !IsPlumbing(name)), names.Where(IsPlumbing)]))
        {
            FileHunks[] hunks = [.. group.Select(name => Hunks(name, member)).OfType<FileHunks>().Take(MaxFiles)];
            if (hunks.Length > 0)
            {
                return hunks;
            }
        }

        return null;
    }

    private FileHunks? Hunks(string name, string member, int context = 3)
    {
        if (!_files.TryGetValue(name, out var file))
        {
            var (oldText, newText) = (_old.Text(name), _new.Text(name));
            file = _files[name] = (oldText, newText, LineDiff.Compare(oldText, newText));
        }

        var (oldLines, newLines, edits) = file;
        var isWanted = edits.Where(edit => member.Length == 0
            || Mentions(oldLines, edit.OldStart, edit.OldEnd, member)
            || Mentions(newLines, edit.NewStart, edit.NewEnd, member)).ToHashSet();
        var note = oldLines.Length == 0 ? "new file" : newLines.Length == 0 ? "no longer there" : "";
        return isWanted.Count == 0
            ? null
            : new(MessageText.Whole(name), note, Reviewing.Hunks.Format(oldLines, newLines, edits, isWanted.Contains, MaxLines, context));
    }

    // The changed lines may be the documentation or an attribute of the next member.
    private static bool Mentions(string[] lines, int start, int end, string member)
    {
        if (start == end)
        {
            return false;
        }

        while (end < lines.Length && IsAbove(lines[end - 1]))
        {
            end++;
        }

        for (var i = start; i < end; i++)
        {
            if (Mentions(lines[i], member))
            {
                return true;
            }
        }

        return false;

        static bool IsAbove(string line) => line.AsSpan().TrimStart() is ['/', '/', '/', ..] or ['[', ..];
    }

    private static bool Mentions(string line, string member)
    {
        for (var at = line.IndexOf(member, StringComparison.Ordinal); at >= 0; at = line.IndexOf(member, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !IsPart(line[at - 1])) && (at + member.Length == line.Length || !IsPart(line[at + member.Length])))
            {
                return true;
            }
        }

        return false;

        static bool IsPart(char c) => char.IsLetterOrDigit(c) || c == '_';
    }

    /// <summary>One client, printed file by file as it is asked for.</summary>
    private sealed class Side
    {
        private static readonly string[] s_none = [];

        private readonly string _name;
        private readonly Dictionary<string, CSharpFile> _files;
        private readonly Dictionary<string, string[]> _texts = new(StringComparer.Ordinal);
        private readonly Dictionary<string, string> _ownersOfOptions;
        private readonly Dictionary<string, string[]> _methods;

        public Side(Api api, Contract contract)
        {
            _name = api.Context.ClientName;
            _files = api.Files().ToDictionary(static file => file.HintName, StringComparer.Ordinal);
            _ownersOfOptions = api.Methods.Where(static method => method.Options is not null)
                .GroupBy(static method => method.Options!.Name.Text, StringComparer.Ordinal)
                .ToDictionary(static group => group.Key, static group => group.First().Options!.Owner.Text, StringComparer.Ordinal);
            _methods = contract.Operations.GroupBy(static operation => operation.Title, StringComparer.Ordinal)
                .ToDictionary(static group => group.Key, static group => group.SelectMany(static operation => operation.Methods)
                    .Select(static method => method.Name.Text)
                    .ToArray(), StringComparer.Ordinal);
        }

        /// <summary>A line for each fact of the wire.</summary>
        public string Surface => $"{_name}/Surface.g.cs";

        /// <summary>Gets the files that belong to no type and to no operation of the document.</summary>
        public IEnumerable<string> Everywhere =>
        [
            $"{_name}/I{_name}Client.g.cs", $"{_name}/{_name}ClientOptions.g.cs", $"{_name}/{_name}Credentials.g.cs", $"{_name}/Plumbing/{_name}Client.g.cs",
        ];

        public IEnumerable<string> FilesOfType(string type) => type.Length == 0 ? [] :
        [
            $"{_name}/Models/{type}.g.cs",
            .. _ownersOfOptions.TryGetValue(type, out var owner) ? [$"{_name}/Operations/{owner}.g.cs"] : s_none,
            $"{_name}/{type}.g.cs",
            $"{_name}/Plumbing/{type}.Json.g.cs",
        ];

        public IEnumerable<string> FilesOfOperation(string title) => (_methods.TryGetValue(title, out var methods) ? methods : s_none)
            .SelectMany(method => (string[])[$"{_name}/Operations/{method}.g.cs", $"{_name}/Plumbing/Operations/{method}.g.cs"]);

        /// <summary>Returns the lines of a file; empty if the file is missing.</summary>
        public string[] Text(string name) =>
            _texts.TryGetValue(name, out var text) ? text
            : _texts[name] = _files.TryGetValue(name, out var file) ? CSharpFiles.Emit(file).TrimEnd('\n').Split('\n') : s_none;
    }
}
