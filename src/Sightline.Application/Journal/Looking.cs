using Sightline.Domain.Chronology.Timeline;

namespace Sightline.Application.Journal;

/// <summary>Who looks, as known when, and as received when. No read of the journal can be asked for without all three.</summary>
/// <param name="AsKnownOn">The first axis: what had been written down, and was known to the reader, by this day in life.</param>
/// <param name="To">The reader: one agency, or all together.</param>
/// <param name="AsReceived">The second axis: which records Sightline held; <see cref="Position.Latest"/> for all that it holds now.</param>
public readonly record struct Looking(DateOnly AsKnownOn, Reader To, Position AsReceived);
