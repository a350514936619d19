using Sightline.Domain.Chronology;
using Sightline.Domain.People;

namespace Sightline.Application.Recording;

/// <summary>Says what speaks against recording an entry as it was given: all of it at once, so that a form is put right once.</summary>
public static class CheckEntry
{
    /// <summary>The most characters of what happened; more is refused, and never cut off.</summary>
    public const int MostCharacters = 20_000;

    /// <summary>The most characters of what one child said.</summary>
    public const int MostOfWords = 4_000;

    /// <summary>The most codes that one entry has.</summary>
    public const int MostCodes = 8;

    private const int AdultAt = 18;

    /// <summary>Looks at it.</summary>
    /// <param name="given">What was given.</param>
    /// <param name="register">Who is who in the family.</param>
    /// <param name="ownAgency">The agency whose entry it is.</param>
    /// <param name="today">The day on which it is recorded.</param>
    /// <returns>The faults; none where it can be recorded.</returns>
    public static IReadOnlyList<EntryFault> Of(EntryAsGiven given, Register register, string ownAgency, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(register);
        var people = register.People.DistinctBy(p => p.Id, StringComparer.Ordinal).ToDictionary(p => p.Id, StringComparer.Ordinal);
        var faults = new List<EntryFault>();
        Happened(given, today, faults);
        Codes(given, people, faults);
        Concerning(given, people, faults);
        Children(given, people, today, faults);
        Words(given, people, faults);
        Agencies(given, register, ownAgency, today, faults);
        Add(faults, EntryPart.Themes, given.Themes.Any(t => !Enum.IsDefined(t)), "A theme is not one of the vocabulary.");
        Add(faults, EntryPart.Text, given.Text.Length > MostCharacters, $"What happened may have {MostCharacters} characters: put the document itself where your agency keeps it, and say here what it shows.");
        return faults;
    }

    private static void Add(List<EntryFault> faults, EntryPart part, bool isSo, string says)
    {
        if (isSo)
        {
            faults.Add(new EntryFault(part, says));
        }
    }

    private static void Happened(EntryAsGiven given, DateOnly today, List<EntryFault> faults)
    {
        Add(faults, EntryPart.Happened, given.Happened is null, "Say when it happened, as exactly as you know: a day, a week, a month.");
        var isAhead = given.Happened is { } happened && happened.Earliest > today;
        Add(faults, EntryPart.Happened, isAhead && given.Codes.Count > 0 && !given.Codes.All(PlannedAhead.May), "This lies ahead, and only what is planned can: an appointment that was offered, a meeting that was called. Give the day on which it happened.");
    }

    private static void Codes(EntryAsGiven given, Dictionary<string, Person> people, List<EntryFault> faults)
    {
        Add(faults, EntryPart.Codes, given.Codes.Count == 0, "Say what kind of thing it is.");
        Add(faults, EntryPart.Codes, given.Codes.Count > MostCodes, $"An entry has {MostCodes} kinds at the most: record what else happened as an entry of its own.");
        Add(faults, EntryPart.Codes, !given.Codes.All(IsOfVocabulary), "A kind, type or outcome does not go with the others: choose one that the vocabulary has.");
        foreach (var code in given.Codes.Where(c => c.Figure is not null))
        {
            var isAttendance = code is { Kind: EntryKind.Attendance, Type: EntryType.Figure };
            Add(faults, EntryPart.Codes, !isAttendance, "Only attendance has a figure.");
            var figures = code.Figure!.ByChild.Values.Select(f => (decimal?)f).Append(code.Figure.PerCent);
            Add(faults, EntryPart.Codes, figures.Any(f => f is < 0 or > 100) || code.Figure.ByChild.Keys.Any(c => !people.ContainsKey(c)), "Give attendance in per cent, 0 to 100, of children who are on the family's register.");
        }
    }

    private static bool IsOfVocabulary(EntryCode code) => Enum.IsDefined(code.Kind) && CodeVocabulary.Has(code);

    private static void Concerning(EntryAsGiven given, Dictionary<string, Person> people, List<EntryFault> faults)
    {
        Add(faults, EntryPart.Concerning, given.Concerning.Count == 0, "Say whom it is about.");
        Add(faults, EntryPart.Concerning, given.Concerning.Any(p => !people.ContainsKey(p)), "Somebody whom it is about is not on the family's register: add the person there first.");
    }

    private static void Children(EntryAsGiven given, Dictionary<string, Person> people, DateOnly today, List<EntryFault> faults)
    {
        Add(faults, EntryPart.Children, given.Children.Any(c => !IsChild(c.ChildId, given, people)), "Only a child of the family's register is said to be seen or not seen.");
        Add(faults, EntryPart.Children, given.Children.DistinctBy(c => c.ChildId, StringComparer.Ordinal).Count() != given.Children.Count, "One child is given twice.");
        Add(faults, EntryPart.Children, given.Children.Any(c => c.IsAlone && c.IsSeen != true), "A child who was seen alone was seen.");
        Add(faults, EntryPart.Children, given.Children.Any(c => c.IsSeen == true && IsUnborn(c.ChildId, given, people)), "A child was not born yet on that day, and so was not seen.");
        var says = given.Children.Any(c => c.IsSeen is not null || c.IsSpokenTo) || given.Words.Count > 0;
        Add(faults, EntryPart.Happened, says && given.Happened?.Latest > today, "A child was seen, not seen or spoken to by today: give a day, or a stretch that ends today at the latest.");
    }

    private static void Words(EntryAsGiven given, Dictionary<string, Person> people, List<EntryFault> faults)
    {
        Add(faults, EntryPart.Words, given.Words.Any(w => !IsChild(w.ChildId, given, people)), "Only a child of the family's register has words here: what others said goes with what happened.");
        Add(faults, EntryPart.Words, given.Words.Any(w => string.IsNullOrWhiteSpace(w.Words)), "Say what the child said, in the child's words.");
        Add(faults, EntryPart.Words, given.Words.Any(w => w.Words.Length > MostOfWords), $"What one child said may have {MostOfWords} characters.");
    }

    private static void Agencies(EntryAsGiven given, Register register, string ownAgency, DateOnly today, List<EntryFault> faults)
    {
        var known = register.Agencies.Select(a => a.Id).Append(ownAgency).ToHashSet(StringComparer.Ordinal);
        Add(faults, EntryPart.Told, given.Told.Any(t => !known.Contains(t.AgencyId)), "An agency that was told is not on the family's register: add it there first.");
        Add(faults, EntryPart.Told, given.Told.Any(t => string.Equals(t.AgencyId, ownAgency, StringComparison.Ordinal)), "Your own agency knows what it records: give the others that were told.");
        Add(faults, EntryPart.Told, given.Told.DistinctBy(t => t.AgencyId, StringComparer.Ordinal).Count() != given.Told.Count, "One agency is given twice.");
        Add(faults, EntryPart.Told, given.Told.Any(t => t.On > today), "An agency was told by today: record that it will be told once it was.");
        Add(faults, EntryPart.Told, given.Happened is { } happened && happened.Earliest <= today && given.Told.Any(t => t.On < happened.Earliest), "An agency cannot have been told before it happened.");
        Add(faults, EntryPart.Attended, given.Attended.Any(a => !known.Contains(a)), "An agency that sat in the meeting is not on the family's register: add it there first.");
        Add(faults, EntryPart.Attended, given.Attended.Count > 0 && given.Codes.All(c => c.Kind != EntryKind.Meeting), "Agencies sit in a meeting: give a meeting as its kind, or say who was told.");
    }

    private static bool IsChild(string id, EntryAsGiven given, Dictionary<string, Person> people) =>
        people.TryGetValue(id, out var person) && (person.IsSubjectChild || (given.Happened is { } happened && (person.Born is { } born ? born.Latest.AddYears(AdultAt) > happened.Earliest : person.DueOn is not null)));

    private static bool IsUnborn(string id, EntryAsGiven given, Dictionary<string, Person> people) => people.TryGetValue(id, out var person) && person.Born is { } born && given.Happened?.Latest < born.Earliest;
}
