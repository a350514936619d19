using FsCheck;
using FsCheck.Fluent;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Sightline.Domain.Chronology;
using Sightline.Web.Pages.Families.Line;

namespace Sightline.Web.Tests.Pages.Families.Line;

public sealed class LineChoicesTests
{
    [Fact]
    public void What_stands_in_an_address_is_read_as_it_was_chosen_and_holds_digits_and_the_vocabulary_alone() =>
        Prop.ForAll(Choices().ToArbitrary(), choices =>
        {
            var query = choices.Query();
            var (read, wrong) = Read(query);

            read.Query().ShouldBe(query);
            wrong.ShouldBeEmpty();
            (read.ByChild, read.From, read.To, read.KnownOn, read.KnownTo, read.Align, read.ChangedSinceOn).ShouldBe((choices.ByChild, choices.From, choices.To, choices.KnownOn, choices.KnownTo, choices.Align, choices.ChangedSinceOn));
            read.Kinds.ShouldBe(choices.Kinds);
            query.ShouldMatch("^[?&=a-z0-9-]*$");
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void A_day_may_be_typed_in_three_fields()
    {
        var (choices, wrong) = Read("?from.Day=3&from.Month=March&from.Year=2014&to.Day=&to.Month=&to.Year=");

        choices.From.ShouldBe(new DateOnly(2014, 3, 3));
        choices.To.ShouldBeNull();
        wrong.ShouldBeEmpty();
        choices.Narrows.ShouldBeTrue();
    }

    private static (LineChoices Choices, IReadOnlyList<(string Name, string ToDo)> Wrong) Read(string query) => LineChoices.Read(new QueryCollection(QueryHelpers.ParseQuery(query)));

    private static Gen<LineChoices> Choices() =>
        from byChild in Gen.Elements(true, false)
        from places in Gen.Choose(1, 30).ListOf()
        from kinds in Gen.Elements(Enum.GetValues<EntryKind>()).ListOf()
        from themes in Gen.Elements(Enum.GetValues<Theme>()).ListOf()
        from first in Gen.Choose(730_000, 740_000)
        from later in Gen.Choose(0, 9_000)
        from has in Gen.Choose(0, 63)
        let day = DateOnly.FromDayNumber(first)
        select new LineChoices
        {
            ByChild = byChild,
            Agencies = [.. places.Distinct().Order()],
            Children = [.. places.Take(1)],
            Kinds = [.. kinds.Distinct().Order()],
            Themes = [.. themes.Distinct().Order()],
            From = (has & 1) > 0 ? day : null,
            To = (has & 2) > 0 ? day.AddDays(later) : null,
            KnownOn = (has & 4) > 0 ? day.AddDays(later) : null,
            ChangedSinceOn = (has & 8) > 0 ? day : null,
            KnownTo = (has & 16) > 0 ? 2 : null,
            Align = (has & 32) > 0 ? first : null,
        };
}
