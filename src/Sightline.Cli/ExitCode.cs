namespace Sightline.Cli;

/// <summary>How a command ended. The numbers are part of the contract with scripts.</summary>
public static class ExitCode
{
    /// <summary>Done, and nothing was doubtful.</summary>
    public const int Done = 0;

    /// <summary>Done, with problems listed.</summary>
    public const int DoneWithProblems = 1;

    /// <summary>The command was used wrongly; nothing was done.</summary>
    public const int WrongUse = 2;

    /// <summary>Something could not be read or written.</summary>
    public const int CannotRead = 3;

    /// <summary>A check failed.</summary>
    public const int CheckFailed = 4;

    /// <summary>A fault in the program itself.</summary>
    public const int Fault = 70;

    /// <summary>Stopped by a person.</summary>
    public const int Stopped = 130;
}
