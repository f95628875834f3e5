using DcsGen.Tool.Reviewing;

namespace DcsGen.Tool.Reports;

/// <summary>A way to show a review.</summary>
internal interface IReport
{
    /// <summary>Whether it shows changed lines, which take time to find.</summary>
    bool ShowsHunks { get; }

    void Write(ReviewResult review, TextWriter output);
}
