using Sightline.Web;

await using var application = WebHost.Make(args);
await application.RunAsync();
