namespace Sightline.Domain.Patterns;

/// <summary>What a pattern is, before any logic: what a person must be able to read beside every signal.</summary>
public sealed class PatternDescriptor
{
    /// <summary>Describes a pattern.</summary>
    /// <param name="id">The id, kebab-case; it never changes.</param>
    /// <param name="sentence">When it is raised, in one sentence.</param>
    /// <param name="question">A question worth asking; it decides nothing.</param>
    /// <param name="wrongWhere">What would make a signal wrong.</param>
    /// <param name="sources">Where a review says so.</param>
    /// <param name="thresholds">The numbers that a partnership may change.</param>
    public PatternDescriptor(string id, string sentence, string question, string wrongWhere, IReadOnlyList<PatternSource> sources, params IReadOnlyList<Threshold> thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        Id = id;
        Sentence = sentence;
        Question = question;
        WrongWhere = wrongWhere;
        Sources = sources;
        Thresholds = thresholds;
        for (var i = 0; i < thresholds.Count; i++)
        {
            thresholds[i].Index = i;
        }
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>When it is raised.</summary>
    public string Sentence { get; }

    /// <summary>A question worth asking.</summary>
    public string Question { get; }

    /// <summary>What would make a signal wrong.</summary>
    public string WrongWhere { get; }

    /// <summary>Where a review says so.</summary>
    public IReadOnlyList<PatternSource> Sources { get; }

    /// <summary>The numbers that a partnership may change.</summary>
    public IReadOnlyList<Threshold> Thresholds { get; }
}

/// <summary>Where a review says what a pattern looks for.</summary>
/// <param name="Review">The review's place and year.</param>
/// <param name="Paragraph">The paragraph, or the heading where paragraphs have no numbers.</param>
public sealed record PatternSource(string Review, string Paragraph)
{
    /// <summary>Medway, learning lessons review, 2020.</summary>
    /// <param name="paragraph">The heading.</param>
    /// <returns>The source.</returns>
    public static PatternSource Medway(string paragraph) => new("Medway 2020", paragraph);

    /// <summary>Stockport, serious case review of two twins, 2016.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <returns>The source.</returns>
    public static PatternSource Stockport(string paragraph) => new("Stockport 2016", paragraph);

    /// <summary>Stoke-on-Trent, child safeguarding practice review, summary.</summary>
    /// <param name="paragraph">The section.</param>
    /// <returns>The source.</returns>
    public static PatternSource Stoke(string paragraph) => new("Stoke-on-Trent summary", paragraph);

    /// <summary>Wales, child practice review briefing, 2021.</summary>
    /// <param name="paragraph">The section.</param>
    /// <returns>The source.</returns>
    public static PatternSource Wales(string paragraph) => new("Wales 2021", paragraph);

    /// <summary>The review of Ava and her siblings, 2021.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <returns>The source.</returns>
    public static PatternSource Ava(string paragraph) => new("Ava 2021", paragraph);
}
