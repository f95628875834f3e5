using DcsGen.Diagnostics;

namespace DcsGen.Tool.Documents;

/// <summary>Files of the disk.</summary>
/// <param name="directory">The folder of relative paths.</param>
internal sealed class DiskSource(string directory) : DocumentSource
{
    public override string? Read(string path)
    {
        // A document can name any file. One without a length, such as a device, is not read.
        var file = new FileInfo(Path.GetFullPath(path, directory));
        if (!file.Exists)
        {
            return null;
        }

        return file.Length switch
        {
            0 => "",
            > MaxBytes => throw new ToolException($"'{MessageText.Whole(path)}' is larger than {MaxBytes >> 20} MiB."),
            _ => File.ReadAllText(file.FullName),
        };
    }
}
