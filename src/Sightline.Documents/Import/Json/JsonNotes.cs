using Sightline.Domain.Chronology;

namespace Sightline.Documents.Import.Json;

/// <summary>What is to be said about one JSON file, gathered while it is read.</summary>
/// <param name="path">The file, as problems name it.</param>
/// <param name="subject">The first word of its problems' codes, such as <c>register</c>.</param>
internal sealed class JsonNotes(string path, string subject)
{
    private const int Most = 500;
    private readonly List<Problem> _problems = [];

    /// <summary>The problems so far.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Says something. After five hundred problems only one more is said: that there are more.</summary>
    /// <param name="code">The sort of problem, without the subject.</param>
    /// <param name="what">What is wrong.</param>
    /// <param name="toDo">What to do.</param>
    /// <param name="row">The row of an agency's file that it is about; null where it is about none.</param>
    public void Say(string code, string what, string toDo, int? row = null)
    {
        if (_problems.Count < Most)
        {
            _problems.Add(new Problem(path, row, $"{subject}-{code}", what, toDo));
        }
        else if (_problems.Count == Most)
        {
            _problems.Add(new Problem(path, Row: null, $"{subject}-more", "There are more problems in this file than are listed.", "Settle those listed first, then run this again."));
        }
    }
}
