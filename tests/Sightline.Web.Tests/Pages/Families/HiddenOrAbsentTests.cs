using System.Net;
using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Application.SignIn;
using Sightline.Domain.Access;
using Sightline.Web.Pages.Families;
using Sightline.Web.Tests.Invented;

namespace Sightline.Web.Tests.Pages.Families;

/// <summary>What is hidden and what is not there are told apart by nothing.</summary>
public sealed class HiddenOrAbsentTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/looked")]
    [InlineData("/line")]
    [InlineData("/line?known=2031-01-01&since=2030-01-01&align=1")]
    public async Task A_sealed_family_another_agencys_family_and_a_guessed_address_are_the_same(string below)
    {
        await using var site = await Site.OpenAsync();
        var (visitor, account) = await site.SignedInAsync();
        var isSealed = await InventedFamily.PutAsync(site.Journal, "sealed", InventedFamily.RegisterFor(account.Id));
        (await site.Journal.AppendAsync(AccessItemOf.Sealing(isSealed, new Seal(site.Clock.Now, ToAt: null, []), "a reason", "otto", site.Clock.Now))).Reason.ShouldBeNull();
        var others = await InventedFamily.PutAsync(site.Journal, "others", InventedFamily.RegisterFor("somebody-else", "police"));
        string[] addresses = [site.PathOf(isSealed), site.PathOf(others), "/families/AAAAAAAAAAAAAAAAAAAAAA", site.PathOf(new FamilyKey(77)), "/families/1", "/families/%D8%A7"];

        var answers = new List<string>();
        var work = new List<string>();
        foreach (var address in addresses)
        {
            site.Counted.Calls.Clear();
            var answer = await visitor.GetAsync(address + below);
            answer.Status.ShouldBe(HttpStatusCode.NotFound, address);
            answers.Add(string.Join('\n', answer.Headers.Where(h => h.Key is not "Date").OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => $"{h.Key}: {h.Value}")) + answer.Body);

            // The tie of the person's name is made at every request, whatever was asked for.
            work.Add(string.Join(", ", site.Counted.Calls));
        }

        answers.Distinct(StringComparer.Ordinal).ShouldHaveSingleItem();
        work.Distinct(StringComparer.Ordinal).ShouldHaveSingleItem().ShouldBe("access, has family, access, write");
        visitor.Dispose();
    }

    [Fact]
    public async Task Guessing_is_written_down_with_whoever_guesses()
    {
        await using var site = await Site.OpenAsync();
        var (visitor, account) = await site.SignedInAsync();

        await visitor.GetAsync("/families/AAAAAAAAAAAAAAAAAAAAAA");

        (await site.Journal.ReadAccessAsync(FamilyKey.Partnership)).Value.ShouldNotBeNull().ShouldHaveSingleItem().Access.PersonId.ShouldBe(account.Id);
        visitor.Dispose();
    }

    [Fact]
    public void An_address_says_nothing_of_the_place_and_only_its_own_key_reads_it()
    {
        var addresses = new FamilyAddresses(new byte[32]);
        var made = Enumerable.Range(1, 500).Select(i => addresses.Of(new FamilyKey(i))).ToList();

        made.ShouldAllBe(a => a.Length == 22);
        made.Distinct(StringComparer.Ordinal).Count().ShouldBe(500);
        made.Select(a => addresses.Read(a)?.Value).ShouldBe(Enumerable.Range(1, 500).Select(i => (long?)i));
        made.Zip(made.Skip(1)).Count(p => string.Equals(p.First[..4], p.Second[..4], StringComparison.Ordinal)).ShouldBe(0);
        new FamilyAddresses([.. new byte[31], 1]).Read(made[0]).ShouldBeNull();
        string?[] wrong = [null, "", "1", new string('A', 22), new string('=', 22), new string('é', 22), made[0] + "A", made[0][..21], made[0][..20] + "AA"];
        wrong.Count(w => addresses.Read(w) is not null).ShouldBe(0);
    }
}
