using Sightline.Application.Journal;
using Sightline.Documents.Export;
using Sightline.Documents.Export.Disclosure;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Plans;

namespace Sightline.Application.Reading;

/// <summary>
/// A record without any address in its words, for families in which one is protected. All addresses go, for everybody: the one that is protected would be found by its
/// absence, and that of a neighbour, a school or a practice would lead there. Whoever is named asks for the address itself (<see cref="ShowAddress"/>).
/// </summary>
/// <param name="filter">Takes them out.</param>
internal sealed class BlankedRecord(DisclosureFilter filter)
{
    /// <summary>For one family.</summary>
    /// <param name="register">Its register, with its addresses.</param>
    /// <param name="protectedHouseholds">Those whose address is protected.</param>
    /// <returns>What takes addresses out of it.</returns>
    public static BlankedRecord Of(Register register, IReadOnlyList<Household> protectedHouseholds) =>
        new(new DisclosureFilter(register, new DisclosureChoices(NhsNumbers: true), new ProtectedPlaces([.. protectedHouseholds.Select(h => h.Address)], withTowns: false, [])));

    /// <summary>An entry without addresses: its cells, their headings, the file's name, its author, and what was said of other accounts.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The same, with the evidence of its codes where it stands now.</returns>
    public Entry Of(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var was = entry.Account;
        var account = new WrittenAccount(Of(was.Row), was.Agency, [.. was.Cells.Select(c => (c.Role, filter.Words(c.Heading), filter.Words(c.Text)))]);
        return entry with
        {
            Row = Of(entry.Row),
            Author = filter.Words(entry.Author),
            Account = account,
            Codes = [.. entry.Codes.Select(c => c with { Evidence = [.. c.Evidence.Select(s => Move(s, was, account))] })],
            SameEventAs = [.. entry.SameEventAs.Select(s => new SameEvent(Of(s.Row), [.. s.Differs.Select(d => filter.Words(d))]))],
        };
    }

    /// <summary>A register without addresses in its words; the households' own are taken out elsewhere, in every family.</summary>
    /// <param name="register">The register.</param>
    /// <returns>The same.</returns>
    public Register Of(Register register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return register with
        {
            Case = filter.Words(register.Case),
            Harm = register.Harm is { } harm ? harm with { Text = filter.Words(harm.Text) } : null,
            People = [.. register.People.Select(p => p with { Label = filter.Words(p.Label), Aliases = [.. p.Aliases.Select(a => filter.Words(a))] })],
            Practitioners = [.. register.Practitioners.Select(p => p with { Role = filter.Words(p.Role), Absences = [.. p.Absences.Select(a => a with { Reason = filter.Words(a.Reason) })] })],
        };
    }

    /// <summary>Something of plan and safety without addresses in its words; telephone numbers stay, as somebody has to ring them.</summary>
    /// <param name="plan">It, as it was received.</param>
    /// <returns>The same.</returns>
    public ReceivedPlan Of(ReceivedPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        PlanPart part = plan.Part switch
        {
            SafetyPlan p => p with { Words = filter.Words(p.Words), AgreedBy = [.. p.AgreedBy.Select(Of)], WhatIf = [.. p.WhatIf.Select(c => new Contingency(filter.Words(c.If), filter.Words(c.Then)))] },
            CareArrangement p => p with { Who = Of(p.Who), AssessedHow = filter.Words(p.AssessedHow), Terms = filter.Words(p.Terms) },
            Contact p => p with { Who = Of(p.Who), WhatFor = filter.Words(p.WhatFor), Hours = filter.Words(p.Hours) },
            DangerToWorkers p => p with { What = filter.Words(p.What), WhatToDo = filter.Words(p.WhatToDo) },
            ChildNeeds p => p with
            {
                Needs = filter.Words(p.Needs),
                SchoolInTheMorning = filter.Words(p.SchoolInTheMorning),
                Medicines = p.Medicines?.Select(m => new Medicine(filter.Words(m.What), filter.Words(m.How))).ToList(),
                CallsPeople = p.CallsPeople?.Select(c => new CalledBy(Of(c.Who), filter.Words(c.Called))).ToList(),
                ParentalResponsibility = p.ParentalResponsibility?.Select(r => r with { Who = Of(r.Who) }).ToList(),
            },
            var p => throw new NotSupportedException($"There is no rule for {p.Kind} yet."),
        };
        return plan with
        {
            Part = part with { Source = filter.Words(part.Source) },
            End = plan.End is { } end ? end with { WithdrawnBecause = filter.Words(end.WithdrawnBecause) } : null,
        };
    }

    private Somebody Of(Somebody somebody) => somebody with { Name = filter.Words(somebody.Name) };

    private RowReference Of(RowReference row) => row with { File = filter.Words(row.File) };

    // Evidence lies in one cell: it is found in the cell's new words, and its cell in the new text.
    private TextSpan Move(TextSpan span, WrittenAccount was, WrittenAccount now)
    {
        for (var i = 0; i < was.Cells.Count; i++)
        {
            var (old, cell) = (was.Cells[i], now.Cells[i]);
            if (old.Start >= 0 && span.Start >= old.Start && span.Start <= old.Start + old.Text.Length)
            {
                var moved = filter.Filter(old.Text).Move(new TextSpan(span.Start - old.Start, Math.Min(span.End - old.Start, old.Text.Length)));
                return new TextSpan(moved.Start + cell.Start, moved.End + cell.Start);
            }
        }

        return new TextSpan(0, 0);
    }
}
