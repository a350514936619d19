namespace Sightline.Language.People;

/// <summary>A family on one day: who was born, who was expected, who was whose partner.</summary>
/// <param name="Family">The family.</param>
/// <param name="Day">The day; null where not known.</param>
/// <param name="Born">Everyone who was born.</param>
/// <param name="Unborn">Children who were carried then.</param>
/// <param name="Partner">The mother's partner or partners then.</param>
/// <param name="FormerPartners">Partners of the mother before or after.</param>
/// <param name="StepParents">Those who were step-parents then.</param>
/// <param name="Elsewhere">Those who lived at another address than the mother.</param>
internal sealed record FamilyMoment(
    FamilyModel Family,
    DateOnly? Day,
    PeopleSet Born,
    PeopleSet Unborn,
    PeopleSet Partner,
    PeopleSet FormerPartners,
    PeopleSet StepParents,
    PeopleSet Elsewhere)
{
    private const int InfantMonths = 15;
    private const int LittleYears = 6;

    /// <summary>The children of the family who were born.</summary>
    public PeopleSet Children { get; } = Family.Core & Born;

    /// <summary>The children who lived with the mother, as far as the register says.</summary>
    public PeopleSet AtHome { get; } = (Family.Core & Born).Without(Elsewhere).Or(Family.Core & Born);

    /// <summary>The children of the family who were carried.</summary>
    public PeopleSet Expected { get; } = Family.Core & Unborn;

    /// <summary>The father, where all the children known by then have one and he is the mother's partner or no partner is known.</summary>
    public PeopleSet SharedFather { get; } = ReadSharedFather(Family, (Born | Unborn) & Family.Core, Partner);

    /// <summary>The adults of the home: the mother and her partner then.</summary>
    public PeopleSet Home { get; } = Family.Mother | Partner;

    /// <summary>Everyone of whom the day speaks for: born or carried, and not a partner of another time.</summary>
    public PeopleSet Current { get; } = (Born | Unborn).Without(FormerPartners);

    /// <summary>The age of a person in months; null where birth or day is not known.</summary>
    public int? Months(int place)
    {
        var birth = Family.People[place].Born?.Earliest ?? Family.People[place].DueOn;
        return birth is null || Day is null ? null : ((Day.Value.Year - birth.Value.Year) * 12) + Day.Value.Month - birth.Value.Month;
    }

    /// <summary>Whom a role means in a row about some people.</summary>
    /// <param name="role">The role.</param>
    /// <param name="about">Whom the row is about, as far as read.</param>
    /// <returns>Those whom it fits; none where nobody does; several where they are meant together, or where it cannot be settled.</returns>
    public PeopleSet Resolve(FamilyRole role, PeopleSet about)
    {
        var kids = (about & Family.Subjects).Or(Children | Expected);
        var relatives = Family.ParentsOf(kids.Or(Family.Core), Family.GrandparentsOf);
        var maternal = Family.ParentsOf(Family.Mother, Family.MothersOf) | Family.ParentsOf(Family.Mother, Family.FathersOf);
        return role switch
        {
            FamilyRole.Mother => Family.ParentsOf(about & Family.Subjects, Family.MothersOf).Or(Family.Mother),
            FamilyRole.Father => Father(about & Family.Subjects, kids),
            FamilyRole.BirthFather => Expected.Any && (about & Born & Family.Subjects).IsEmpty
                ? Family.ParentsOf(Expected, Family.FathersOf)
                : Family.ParentsOf(kids, Family.FathersOf),
            FamilyRole.StepParent => StepParents.Or(Partner),
            FamilyRole.Partner => about.IsOne && Partner.Overlaps(about) ? Family.Mother : Partner,
            FamilyRole.Parents when !Family.ParentsOf(kids, Family.FathersOf).Overlaps(Partner) && (StepParents & Partner).Any => Family.Mother | (StepParents & Partner),
            FamilyRole.Parents => Family.ParentsOf(about & Family.Subjects, Family.MothersOf).Or(Family.Mother) | Father(about & Family.Subjects, kids),
            FamilyRole.MaternalGrandmother => maternal & Family.Female,
            FamilyRole.MaternalGrandfather => maternal & Family.Male,
            FamilyRole.PaternalGrandmother => relatives.Without(maternal) & Family.Female,
            FamilyRole.PaternalGrandfather => relatives.Without(maternal) & Family.Male,
            FamilyRole.Grandmother => (relatives | maternal) & Family.Female,
            FamilyRole.Grandfather => (relatives | maternal) & Family.Male,
            FamilyRole.Grandparents => relatives | maternal,
            FamilyRole.Aunt => Family.ParentsOf(kids, Family.AuntsOf).Without(Family.Male),
            FamilyRole.Uncle => Family.ParentsOf(kids, Family.AuntsOf).Without(Family.Female),
            FamilyRole.Siblings when (about & Children).Count > 1 => about & Children,
            FamilyRole.Sibling or FamilyRole.Siblings => Children.Without(about),
            FamilyRole.Brother or FamilyRole.Brothers => Children.Without(about) & Family.Male,
            FamilyRole.Sister or FamilyRole.Sisters => Children.Without(about) & Family.Female,
            FamilyRole.Baby => Baby(about),
            FamilyRole.NewBaby => Baby(PeopleSet.None),
            FamilyRole.Babies => (Family.Twins & Infants()).Or(Infants()).Or(Expected),
            FamilyRole.Unborn => Expected,
            FamilyRole.Toddler => Aged(12, 48),
            FamilyRole.Twins => (Family.Twins & Family.Core).Or(SameDay()) & (Born | Unborn),
            FamilyRole.FirstTwin => Twin(first: true),
            FamilyRole.SecondTwin => Twin(first: false),
            FamilyRole.Child => (about & Children).Or(Children.IsOne ? Children : PeopleSet.None),
            FamilyRole.Children => Children.Or(Expected),
            FamilyRole.Boys => Children & Family.Male,
            FamilyRole.Girls => Children & Family.Female,
            FamilyRole.Boy => Lone(about & Children & Family.Male, Children & Family.Male),
            FamilyRole.Girl => Lone(about & Children & Family.Female, Children & Family.Female),
            FamilyRole.LittleOnes => Little(),
            FamilyRole.Eldest => Oldest(Children, 1),
            FamilyRole.Youngest => Youngest(Children, 1),
            FamilyRole.Fathers => Family.ParentsOf(Children.Or(Expected), Family.FathersOf),
            FamilyRole.Tenant => Home,
            FamilyRole.Family => Family.Mother | Partner | AtHome,
            _ => PeopleSet.None,
        };
    }

    /// <summary>The oldest few of some people.</summary>
    public PeopleSet Oldest(PeopleSet people, int count) => Take(people, count, eldest: true);

    /// <summary>The youngest few of some people.</summary>
    public PeopleSet Youngest(PeopleSet people, int count) => Take(people, count, eldest: false);

    private static PeopleSet ReadSharedFather(FamilyModel family, PeopleSet children, PeopleSet partner)
    {
        var shared = PeopleSet.None;
        for (var rest = children; rest.Any; rest = rest.WithoutFirst())
        {
            var fathers = family.FathersOf[rest.First];
            if (!fathers.IsOne || (shared.Any && shared != fathers))
            {
                return PeopleSet.None;
            }

            shared = fathers;
        }

        return shared & partner;
    }

    private static PeopleSet Lone(PeopleSet first, PeopleSet second) => first.IsOne ? first : second.IsOne ? second : PeopleSet.None;

    private PeopleSet Father(PeopleSet about, PeopleSet kids)
    {
        var fathers = Family.ParentsOf(kids, Family.FathersOf);
        if (fathers.Overlaps(Partner))
        {
            return fathers & Partner;
        }

        // Nurseries and schools write 'dad' of the man who brings the child: the one in the home, where the father is not.
        return about.Any && fathers.IsOne && !FormerPartners.Overlaps(fathers) ? fathers : (StepParents & Partner).Or(fathers);
    }

    private PeopleSet Baby(PeopleSet about)
    {
        var infants = Infants();
        if ((about & infants).Any)
        {
            return about & infants;
        }

        return infants.Any ? Youngest(infants, 1) | (Family.Twins.Overlaps(Youngest(infants, 1)) ? Family.Twins & infants : PeopleSet.None) : Expected;
    }

    private PeopleSet Infants() => Aged(-1, InfantMonths);

    /// <summary>The children below school age, whom a health visitor has on the caseload.</summary>
    public PeopleSet BelowSchool() => Aged(-1, 5 * 12);

    private PeopleSet Little()
    {
        var little = Aged(-1, LittleYears * 12);
        return little.Any ? little : Children;
    }

    private PeopleSet Aged(int fromMonths, int belowMonths)
    {
        var found = PeopleSet.None;
        for (var rest = Children; rest.Any; rest = rest.WithoutFirst())
        {
            var months = Months(rest.First);
            found |= months >= fromMonths && months < belowMonths ? PeopleSet.Of(rest.First) : PeopleSet.None;
        }

        return found;
    }

    private PeopleSet SameDay()
    {
        var twins = PeopleSet.None;
        for (var a = Family.Core; a.Any; a = a.WithoutFirst())
        {
            for (var b = a.WithoutFirst(); b.Any; b = b.WithoutFirst())
            {
                var one = Family.People[a.First].Born;
                var other = Family.People[b.First].Born;
                if (one is not null && other is not null && one.Earliest == other.Earliest && one.Latest == other.Latest)
                {
                    twins |= PeopleSet.Of(a.First) | PeopleSet.Of(b.First);
                }
            }
        }

        return twins;
    }

    private PeopleSet Twin(bool first)
    {
        var twins = (Family.Twins & Family.Core).Or(SameDay());
        return twins.Count == 2 ? (first ? PeopleSet.Of(twins.First) : twins.WithoutFirst()) : PeopleSet.None;
    }

    private PeopleSet Take(PeopleSet people, int count, bool eldest)
    {
        var taken = PeopleSet.None;
        for (var left = count; left > 0 && people.Without(taken).Any; left--)
        {
            var best = -1;
            for (var rest = people.Without(taken); rest.Any; rest = rest.WithoutFirst())
            {
                var here = Birth(rest.First);
                best = best < 0 || (eldest ? here < Birth(best) : here > Birth(best)) ? rest.First : best;
            }

            taken |= PeopleSet.Of(best);
        }

        return taken;
    }

    private DateOnly Birth(int place) => Family.People[place].Born?.Earliest ?? Family.People[place].DueOn ?? DateOnly.MaxValue;
}
