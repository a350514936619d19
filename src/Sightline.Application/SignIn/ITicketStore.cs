namespace Sightline.Application.SignIn;

/// <summary>For what a ticket is.</summary>
public enum TicketKind
{
    /// <summary>A passkey is about to be added: what the server asked of it.</summary>
    PasskeyCreation,

    /// <summary>A passkey is about to be used: what the server asked of it.</summary>
    PasskeyRequest,

    /// <summary>Somebody with an invitation is choosing how to sign in.</summary>
    SetUp,

    /// <summary>Somebody is at a provider.</summary>
    Provider,
}

/// <summary>Keeps what the server has to remember for minutes between two requests of somebody who is not signed in. A ticket is taken once.</summary>
public interface ITicketStore
{
    /// <summary>Keeps something.</summary>
    /// <param name="kind">For what.</param>
    /// <param name="content">What is to be remembered.</param>
    /// <param name="lifetime">For how long.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The token with which it is taken.</returns>
    Task<string> PutAsync(TicketKind kind, string content, TimeSpan lifetime, CancellationToken stop = default);

    /// <summary>Takes it: nobody gets it a second time.</summary>
    /// <param name="kind">For what.</param>
    /// <param name="token">The token.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>What was remembered; null where there is no such ticket, or it was taken or is too old.</returns>
    Task<string?> TakeAsync(TicketKind kind, string token, CancellationToken stop = default);

    /// <summary>Looks at it and leaves it.</summary>
    /// <param name="kind">For what.</param>
    /// <param name="token">The token.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>What was remembered; null where there is no such ticket, or it was taken or is too old.</returns>
    Task<string?> LookAsync(TicketKind kind, string token, CancellationToken stop = default);
}
