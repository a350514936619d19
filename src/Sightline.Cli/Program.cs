using Sightline.Cli;

return await CommandLine.RunAsync(args, Surroundings.OfThisProcess());
