namespace DcsGen.Diagnostics;

/// <summary>A value, or the reason why there is none.</summary>
internal readonly struct Outcome<T>
    where T : class
{
    /// <summary>Creates an outcome with a value.</summary>
    public Outcome(T value) => Value = value;

    /// <summary>Creates an outcome without a value.</summary>
    /// <param name="problem">The reason, as the end of the sentence that the caller reports.</param>
    public Outcome(MessageText problem) => Problem = problem;

    /// <summary>Gets the value; null if absent.</summary>
    public T? Value { get; }

    /// <summary>Gets the reason why there is no value; null if there is one.</summary>
    public MessageText? Problem { get; }

    public static implicit operator Outcome<T>(T value) => new(value);
}
