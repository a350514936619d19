using Sightline.Cli;
using Sightline.Storage;

var journals = new JournalStore();
return await CommandLine.RunAsync(args, Surroundings.OfThisProcess(journals, new InstallationStore(journals)));
