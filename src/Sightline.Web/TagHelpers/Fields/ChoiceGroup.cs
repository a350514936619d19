namespace Sightline.Web.TagHelpers.Fields;

/// <summary>What radios or checkboxes know of the question that they belong to.</summary>
/// <param name="Name">The name under which the answer is sent.</param>
/// <param name="Id">The id of the first; the others have its number behind it, so that the summary of errors leads to the first.</param>
/// <param name="Chosen">The values that are chosen.</param>
/// <param name="DescribedBy">What describes each where there is no question over them; null for nothing.</param>
internal sealed record ChoiceGroup(string Name, string Id, IReadOnlyCollection<string> Chosen, string? DescribedBy)
{
    private int _count;

    /// <summary>The id of the next.</summary>
    /// <returns>The id.</returns>
    public string NextId() => ++_count == 1 ? Id : $"{Id}-{_count}";
}
