using Sightline.Application.Combining;

var run = CombineChronologies.Run(new CombineRequest([args[1]]), progress: null, CancellationToken.None);
if (!run.HasValue)
{
    Console.Error.WriteLine(run.Reason);
    return 3;
}

using var output = Console.OpenStandardOutput();
ProvisionalJson.Write(run.Value, output);
return run.Value.Problems.Count == 0 ? 0 : 1;
