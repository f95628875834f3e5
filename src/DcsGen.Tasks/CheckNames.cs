using System.Xml;
using System.Xml.Linq;
using DcsGen.Reading;
using Microsoft.Build.Framework;

namespace DcsGen.Tasks;

/// <summary>Reports names in a project file that MSBuild ignores: misspelt metadata of DcsGen's items, misspelt properties and items, and
/// patterns of files that match no file.</summary>
/// <remarks>
/// A name that is not like a known one belongs to other tools. Metadata are read from the items, so those of imported files are checked
/// too. MSBuild does not list properties, and an item of another name is not an input, so these are read from the project file's XML.
/// </remarks>
public sealed class CheckNames : Microsoft.Build.Utilities.Task
{
    private const string Prefix = "DcsGen";
    private const string Misspelt = "DCS0024";
    private const string NoFile = "DCS0025";

    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    /// <summary>Gets or sets the project file.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>Gets or sets the names of DcsGen's items. The metadata <c>Known</c> has the names of the metadata of each.</summary>
    [Required]
    public ITaskItem[] ItemNames { get; set; } = [];

    /// <summary>Gets or sets the names of DcsGen's properties.</summary>
    [Required]
    public string[] PropertyNames { get; set; } = [];

    /// <summary>Gets or sets the items of the project. The metadata <c>DcsGenItem</c> has the name of each.</summary>
    public ITaskItem[] Items { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var project = Load(ProjectFile);
        foreach (var item in Items)
        {
            CheckMetadata(item, project);
        }

        foreach (var element in project?.Descendants() ?? [])
        {
            switch (element.Parent?.Name.LocalName)
            {
                case "PropertyGroup":
                    CheckProperty(element);
                    break;
                case "ItemGroup":
                    CheckItem(element);
                    break;
            }
        }

        return !Log.HasLoggedErrors;
    }

    private void CheckMetadata(ITaskItem item, XDocument? project)
    {
        var itemName = item.GetMetadata("DcsGenItem");
        var known = MetadataOf(itemName);
        var unknown = item.CloneCustomMetadata().Keys.Cast<string>().Where(name => name != "DcsGenItem" && !Has(known, name));
        foreach (var name in unknown.OrderBy(static name => name, StringComparer.Ordinal))
        {
            if (ItemNames.FirstOrDefault(other => Has(MetadataOf(other.ItemSpec), name)) is { } owner)
            {
                Report($"The metadata '{name}' of {itemName} is ignored: it is metadata of {owner.ItemSpec}. Remove it.");
            }
            else if (Near(name, known) is { } near)
            {
                Report($"The metadata '{name}' of {itemName} is ignored. Is it '{near}'?");
            }

            void Report(string message) =>
                this.Report(Misspelt, message, Places(project, itemName, name).FirstOrDefault(), item.GetMetadata("DefiningProjectFullPath"));
        }
    }

    private void CheckProperty(XElement element)
    {
        var name = element.Name.LocalName;
        if (!name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || Has(PropertyNames, name))
        {
            return;
        }

        var metadata = MetadataOf("DcsGenSpec");
        if (Near(name, PropertyNames) is { } near)
        {
            Report(Misspelt, $"The property '{name}' is ignored. Is it '{near}'?", element);
        }
        else if (Near(name, metadata) is { } meant)
        {
            Report(
                Misspelt,
                $"The property '{name}' is ignored: '{meant}' is metadata of DcsGenSpec. Write <DcsGenSpec Include=\"...\" {meant}=\"...\" />.",
                element);
        }
    }

    private void CheckItem(XElement element)
    {
        var name = element.Name.LocalName;
        if (!name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var names = ItemNames.Select(static item => item.ItemSpec).ToArray();
        if (!Has(names, name))
        {
            if (Near(name, names) is { } near)
            {
                Report(Misspelt, $"The item '{name}' is ignored. Is it '{near}'?", element);
            }

            return;
        }

        // A condition may be false.
        var include = element.AncestorsAndSelf().Any(static other => other.Attribute("Condition") is not null)
            ? ""
            : element.Attribute("Include")?.Value ?? "";
        foreach (var pattern in include.Split(';').Select(static part => part.Trim()).Where(static part => part.IndexOf('*') >= 0))
        {
            if (FilePattern.Of(pattern, Path.GetDirectoryName(ProjectFile)!) is { } files
                && !Items.Any(item => IsNamed(item, name) && files.IsMatch(item.GetMetadata("FullPath"))))
            {
                Report(NoFile, $"The pattern '{pattern}' of {name} matches no file. Correct it, or remove it.", element);
            }
        }
    }

    private static bool IsNamed(ITaskItem item, string name) =>
        item.GetMetadata("DcsGenItem").Equals(name, StringComparison.OrdinalIgnoreCase);

    private string[] MetadataOf(string itemName) => ItemNames
        .Where(item => item.ItemSpec == itemName)
        .SelectMany(static item => item.GetMetadata("Known").Split([';'], StringSplitOptions.RemoveEmptyEntries))
        .ToArray();

    // MSBuild compares names without case.
    private static bool Has(string[] names, string name) => names.Contains(name, StringComparer.OrdinalIgnoreCase);

    // Returns the known name that a name is meant to be, also one with or without the prefix; null if it is like no known name.
    private static string? Near(string name, string[] known)
    {
        var bare = name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? name.Substring(Prefix.Length) : name;
        return known.FirstOrDefault(other => other.Equals(bare, StringComparison.OrdinalIgnoreCase))
            ?? Spelling.Nearest(name, known)
            ?? Spelling.Nearest(bare, known);
    }

    private static IEnumerable<XObject> Places(XDocument? project, string itemName, string name) => (project?.Descendants() ?? [])
        .Where(element => element.Name.LocalName == itemName)
        .SelectMany(static element => element.Attributes().Cast<XObject>().Concat(element.Elements()))
        .Where(place => (place as XAttribute)?.Name.LocalName == name || (place as XElement)?.Name.LocalName == name);

    private void Report(string code, string message, XObject? place, string? file = null)
    {
        // A name in one place is reported once, however many items have it.
        var (path, line, column) = place is IXmlLineInfo info && info.HasLineInfo()
            ? (ProjectFile, info.LineNumber, info.LinePosition)
            : (file is { Length: > 0 } ? file : ProjectFile, 0, 0);
        if (_reported.Add($"{path}({line},{column}): {message}"))
        {
            Log.LogWarning(null, code, null, path, line, column, 0, 0, "{0}", message);
        }
    }

    private XDocument? Load(string path)
    {
        try
        {
            return XDocument.Load(path, LoadOptions.SetLineInfo);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or XmlException)
        {
            // MSBuild has read it, so this is a file that was changed or locked since.
            Log.LogMessage(MessageImportance.Low, "{0} was not checked for misspelt names: {1}", path, e.Message);
            return null;
        }
    }
}
