namespace Sightline.Domain.Time;

/// <summary>The nation whose bank holidays count where working days are counted.</summary>
public enum Nation
{
    /// <summary>England and Wales, which share their bank holidays.</summary>
    EnglandAndWales,

    /// <summary>Scotland.</summary>
    Scotland,

    /// <summary>Northern Ireland.</summary>
    NorthernIreland,
}
