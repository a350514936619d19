using Sightline.Cli;
using Sightline.Storage;

return await CommandLine.RunAsync(args, Surroundings.OfThisProcess(new JournalStore()));
