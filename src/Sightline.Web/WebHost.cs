namespace Sightline.Web;

/// <summary>Makes the web application.</summary>
public static class WebHost
{
    /// <summary>Makes it.</summary>
    /// <param name="args">The arguments of the process.</param>
    /// <returns>The application, not yet started.</returns>
    public static WebApplication Make(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        var application = builder.Build();
        application.MapGet("/health", () => Results.Text("ready"));
        return application;
    }
}
