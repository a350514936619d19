using System.Diagnostics.CodeAnalysis;

namespace Sightline.Domain;

/// <summary>
/// What reading a piece of text or a file gave: a value, or the reason why there is none. Bad input is never an exception.
/// </summary>
/// <typeparam name="T">What is read.</typeparam>
public readonly record struct Reading<T>
    where T : class
{
    private Reading(T? value, string? reason)
    {
        Value = value;
        Reason = reason;
    }

    /// <summary>The value; null exactly when there is a <see cref="Reason"/>.</summary>
    public T? Value { get; }

    /// <summary>One plain sentence that says why there is no value; null exactly when there is a value.</summary>
    public string? Reason { get; }

    /// <summary>Whether a value was read.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Reason))]
    public bool HasValue => Value is not null;

    /// <summary>A reading that succeeded.</summary>
    /// <param name="value">What was read.</param>
    /// <returns>The reading.</returns>
    public static Reading<T> Of(T value) => new(value, reason: null);

    /// <summary>A reading that gave no value.</summary>
    /// <param name="reason">One plain sentence; it must not repeat the words of a record.</param>
    /// <returns>The reading.</returns>
    public static Reading<T> Not(string reason) => new(value: null, reason);
}
