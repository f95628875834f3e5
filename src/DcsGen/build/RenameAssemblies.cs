using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Mono.Cecil;
using Mono.Cecil.Cil;

/// <summary>Copies assemblies and their dependencies; the dependencies get a prefix before their names, in the files and in every
/// reference. Symbols that the main assemblies embed are kept, with SourceLink.</summary>
/// <remarks>
/// Two analyzer packages that carry one assembly in different versions break each other: the SDK hands the compiler the higher
/// one only. Under a name of our own nobody else carries it. Compiled by MSBuild when the package is made (C# 7.3).
/// </remarks>
public class RenameAssemblies : Task
{
    [Required]
    public string[] Main { get; set; }

    [Required]
    public ITaskItem[] Dependencies { get; set; }

    [Required]
    public string Prefix { get; set; }

    [Required]
    public string OutputDirectory { get; set; }

    public override bool Execute()
    {
        Directory.CreateDirectory(OutputDirectory);
        var renamed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var dependency in Dependencies)
        {
            renamed.Add(Path.GetFileNameWithoutExtension(dependency.ItemSpec));
        }

        foreach (var dependency in Dependencies)
        {
            Copy(dependency.GetMetadata("FullPath"), renamed, new ReaderParameters(), new WriterParameters());
        }

        foreach (var main in Main)
        {
            Copy(
                main,
                renamed,
                new ReaderParameters { ReadSymbols = true, SymbolReaderProvider = new EmbeddedPortablePdbReaderProvider() },
                new WriterParameters { WriteSymbols = true, SymbolWriterProvider = new EmbeddedPortablePdbWriterProvider() });
        }

        return !Log.HasLoggedErrors;
    }

    private void Copy(string path, HashSet<string> renamed, ReaderParameters reading, WriterParameters writing)
    {
        using (var assembly = AssemblyDefinition.ReadAssembly(path, reading))
        {
            var module = assembly.MainModule;
            foreach (var reference in module.AssemblyReferences)
            {
                if (renamed.Contains(reference.Name))
                {
                    reference.Name = Prefix + reference.Name;
                    reference.PublicKeyToken = Array.Empty<byte>();
                    reference.HasPublicKey = false;
                }
            }

            if (renamed.Contains(assembly.Name.Name))
            {
                assembly.Name.Name = Prefix + assembly.Name.Name;
                // The signature is of the original bytes.
                assembly.Name.PublicKey = Array.Empty<byte>();
                assembly.Name.HasPublicKey = false;
                module.Attributes &= ~ModuleAttributes.StrongNameSigned;
                module.Name = assembly.Name.Name + ".dll";
            }

            // The same input gives the same package: no random module id, and the file's own time stamp.
            writing.DeterministicMvid = true;
            writing.Timestamp = 0;
            assembly.Write(Path.Combine(OutputDirectory, assembly.Name.Name + ".dll"), writing);
            Log.LogMessage(MessageImportance.Low, "{0} -> {1}", path, assembly.Name.FullName);
        }
    }
}
