using System.Numerics;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;

namespace Sightline.Domain.Patterns;

/// <summary>Which agency last wrote of, or was told of, which risk about whom.</summary>
internal sealed class RiskLedger
{
    /// <summary>Accounts of one event by several agencies lie at most so many days apart, so an echo written two days before counts as well.</summary>
    private const int Echo = CountedOnce.UsualDaysApart;

    // The last of the ledger's columns is for incidents that bear no risk theme.
    private static readonly int Columns = BitOperations.PopCount((uint)ThemeSet.Risk.Bits) + 1;

    private static readonly int Both = 1 << BitOperations.PopCount((uint)ThemeSet.Risk.Bits & ((1u << (int)Theme.DomesticAbuse) - 1));

    private readonly int _agencies;
    private readonly int[] _latest;

    private RiskLedger(int people, int agencies)
    {
        _agencies = agencies;
        _latest = new int[people * agencies * Columns];
    }

    /// <summary>Makes the ledger of a view.</summary>
    /// <param name="view">The view.</param>
    /// <returns>The ledger.</returns>
    public static RiskLedger Of(View view)
    {
        var ledger = new RiskLedger(view.Line.Members.All.Count, view.Line.Agencies.Count);
        foreach (var row in view.RiskRows)
        {
            var columns = ColumnsOf(row);
            if (columns == 0)
            {
                continue;
            }

            var adults = row.Concerning.Except(view.Children.All);
            foreach (var person in row.Concerning.Indexes())
            {
                var own = OfPerson(row, view.Line.Members.All[person], adults, columns);
                ledger.Write(person, row.Agency, own, row.On.DayNumber);
                foreach (var told in row.Entry.Told)
                {
                    if (view.Clock.HasReached(told.On ?? row.RecordedOn))
                    {
                        ledger.Write(person, view.Line.IndexOf(told.AgencyId), own, row.On.DayNumber);
                    }
                }

                foreach (var attended in row.Entry.Attended)
                {
                    ledger.Write(person, view.Line.IndexOf(attended), own, row.On.DayNumber);
                }
            }
        }

        return ledger;
    }

    // Where a row names several adults, its theme may be of the other: only violence between them is of both.
    private static int OfPerson(LineRow row, FamilyMember person, PeopleSet adults, int columns) =>
        row.First == person || adults.Count < 2 || !adults.Has(person) ? columns : columns & Both;

    /// <summary>Whether other agencies have since written of every risk in a row about a person.</summary>
    /// <param name="row">The row.</param>
    /// <param name="person">The person.</param>
    /// <returns>True where each is known elsewhere.</returns>
    public bool IsKnownElsewhere(LineRow row, FamilyMember person)
    {
        for (var rest = ColumnsOf(row); rest != 0; rest &= rest - 1)
        {
            if (!IsElsewhere(person.Index, row.Agency, BitOperations.TrailingZeroCount(rest), row.On.DayNumber - Echo))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsElsewhere(int person, int agency, int column, int since)
    {
        for (var other = 0; other < _agencies; other++)
        {
            if (other != agency && _latest[Place(person, other, column)] >= since)
            {
                return true;
            }
        }

        return false;
    }

    private void Write(int person, int agency, int columns, int day)
    {
        for (var rest = agency < 0 ? 0 : columns; rest != 0; rest &= rest - 1)
        {
            ref var latest = ref _latest[Place(person, agency, BitOperations.TrailingZeroCount(rest))];
            latest = Math.Max(latest, day);
        }
    }

    private int Place(int person, int agency, int column) => (((person * _agencies) + agency) * Columns) + column;

    private static int ColumnsOf(LineRow row)
    {
        var risk = (row.Themes & ThemeSet.Risk).Bits;
        var columns = 0;
        var column = 0;
        for (var rest = ThemeSet.Risk.Bits; rest != 0; rest &= rest - 1, column++)
        {
            columns |= (risk & rest & -rest) != 0 ? 1 << column : 0;
        }

        return columns == 0 && row.Is(EntryKind.Incident) ? 1 << column : columns;
    }
}
