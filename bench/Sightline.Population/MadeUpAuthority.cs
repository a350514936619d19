namespace Sightline.Population;

/// <summary>A made-up authority: families by number, each made from the seed and its number alone, so that a hundred thousand stream through constant memory.</summary>
/// <param name="Families">How many families.</param>
/// <param name="Seed">The seed.</param>
public sealed record MadeUpAuthority(int Families, int Seed)
{
    /// <summary>Every family, in order.</summary>
    /// <returns>The families.</returns>
    public IEnumerable<MadeUpFamily> All() => Enumerable.Range(0, Families).Select(Family);

    /// <summary>One family.</summary>
    /// <param name="number">Its number, 0 and up.</param>
    /// <returns>The same family at every call.</returns>
    public MadeUpFamily Family(int number)
    {
        var chance = new Chance(Seed, number);
        var shape = FamilyShape.Of(chance);
        var rows = new RowWriter(chance);
        new OrdinaryLife(shape, chance, rows).Write();
        var isNeglectful = chance.Happens(NationalRates.Neglectful);
        var from = FamilyShape.First.AddDays(chance.Between(60, 420));
        if (isNeglectful)
        {
            var courses = Enum.GetValues<Course>();
            var course = courses[1 + chance.Below(courses.Length - 1)];
            var goesWrong = new NeglectfulCourse(shape, chance, rows);
            goesWrong.Write(course, from);
            return new MadeUpFamily(number, shape.Register([]), rows.Entries, course, goesWrong.Truth, IsOpen: course == Course.PlanDrifts);
        }

        var open = new OpenCase(shape, chance, rows);
        var lot = chance.Below(10_000);

        // Rates are of a day; over three years about three times as many families are open at some time, for some months each.
        if (lot < NationalRates.OnPlanPer10000 * 3)
        {
            open.OnPlan(from, chance.Between(250, 420));
        }
        else if (lot < (NationalRates.OnPlanPer10000 + NationalRates.InNeedPer10000) * 3)
        {
            open.InNeed(from, chance.Between(120, 420));
        }

        return new MadeUpFamily(number, shape.Register(open.Workers), rows.Entries, Course.Ordinary, [], open.Workers.Count > 0);
    }
}
