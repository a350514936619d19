using Sightline.TestKit;

namespace Sightline.Architecture.Tests;

/// <summary>A test that needs the shared material: where that is not there it is skipped and says so, but in CI it runs and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (Shared.Folder is null && !string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal))
        {
            Skip = "The shared cases are not beside the project, so their names could not be looked for.";
        }
    }
}
