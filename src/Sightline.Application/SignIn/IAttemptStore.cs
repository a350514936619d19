namespace Sightline.Application.SignIn;

/// <summary>Counts how often something was tried, the same for every node of an installation. What was tried is not kept, only a keyed hash of it.</summary>
public interface IAttemptStore
{
    /// <summary>Counts one more.</summary>
    /// <param name="subject">What is tried.</param>
    /// <param name="window">In which stretch of time tries are counted.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>How often it was tried in this stretch, this time included.</returns>
    Task<long> CountAsync(string subject, TimeSpan window, CancellationToken stop = default);

    /// <summary>Begins anew, after a try that was right.</summary>
    /// <param name="subject">What was tried.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>When it is forgotten.</returns>
    Task ForgetAsync(string subject, CancellationToken stop = default);
}
