using DiffEngine;

namespace DcsGen.Tests.Helpers;

/// <summary>
/// Text compared with a committed file, by the conventions of Verify (<c>.verified.cs</c>, <c>.received.cs</c>), to be swapped for it
/// where its packages can be had. <c>DCSGEN_ACCEPT_SNAPSHOTS=1</c> accepts what comes.
/// </summary>
internal static class Snapshot
{
    private static readonly bool s_accepts = Environment.GetEnvironmentVariable("DCSGEN_ACCEPT_SNAPSHOTS") == "1";

    /// <param name="name">The file's name below <c>Snapshots/</c>, without extension.</param>
    /// <param name="text">What came.</param>
    public static void Verify(string name, string text)
    {
        var folder = Path.Combine(Repository.Root, "tests", "DcsGen.Tests", "Snapshots");
        var verified = Path.Combine(folder, name + ".verified.cs");
        var received = Path.Combine(folder, name + ".received.cs");
        if (s_accepts)
        {
            File.WriteAllText(verified, text);
            return;
        }

        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        if (!BuildServerDetector.Detected && !Console.IsInputRedirected)
        {
            DiffRunner.Launch(received, verified);
        }

        Assert.Fail($"{name} differs from its snapshot, first at line {FirstDifference(expected, text)}. Compare {received} with {verified}; "
            + "DCSGEN_ACCEPT_SNAPSHOTS=1 dotnet test tests/DcsGen.Tests accepts every difference.");
    }

    private static string FirstDifference(string expected, string text)
    {
        var (left, right) = (expected.Split('\n'), text.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(left.Length, right.Length))
            .First(i => i >= left.Length || i >= right.Length || left[i] != right[i]);
        return $"{line + 1}:\n- {left.ElementAtOrDefault(line)}\n+ {right.ElementAtOrDefault(line)}\n";
    }
}
