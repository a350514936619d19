using System.Text;
using Shouldly;
using Sightline.Documents.Import.Register;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;
using Sightline.TestKit;
using Xunit;
using Xunit.Abstractions;

namespace Sightline.Documents.Tests.Import.Register;

public class RegisterReaderTests(ITestOutputHelper output)
{
    private const string Whole = """
        { "case": "invented", "harm": {"date": "2020-02-03", "text": "A fall."}, "period": {"from": "2019-01-01", "to": "2020-12-31"},
          "people": [
            { "id": "p1", "label": "Mother", "name": {"given": "Ada", "family": "Quill"}, "aliases": ["MoB"], "previousNames": ["Finch"], "sex": "F", "born": "1990", "died": null, "nhsNumber": "999 000 0001", "child": false },
            { "id": "p2", "label": "Child A", "name": {"given": null, "family": "Quill"}, "aliases": [], "previousNames": [], "sex": "U", "born": "2019-05", "due": "2019-06-01", "died": "2020-02-03", "nhsNumber": null, "child": true } ],
          "relationships": [{ "from": "p1", "to": "p2", "type": "mother", "fromDate": null, "toDate": null, "paternity": null }],
          "households": [{ "address": "1 Invented Row", "members": [{ "person": "p1", "from": "2019-01-01", "to": null }] }],
          "agencies": [{ "id": "gp-1", "name": "The Surgery", "kind": "gp", "area": "Area 1" }],
          "professionals": [{ "id": "w1", "name": "Dr B. Inkwell", "role": "GP", "agency": "gp-1", "allocated": [{ "children": ["p2"], "from": "2019-05-01", "to": null }], "absences": [{ "from": "2019-07-01", "to": "2019-07-14", "reason": "leave" }] }] }
        """;

    [Fact]
    public void Reads_every_field()
    {
        var (register, problems) = Read(Whole);

        problems.ShouldBeEmpty();
        register.Case.ShouldBe("invented");
        register.Harm.ShouldBe(new Harm(new DateOnly(2020, 2, 3), "A fall."));
        register.Period.ShouldBe((new DateOnly(2019, 1, 1), new DateOnly(2020, 12, 31)));
        var mother = register.People[0];
        (mother.Given, mother.Family, mother.Sex, mother.NhsNumber, mother.IsSubjectChild).ShouldBe(("Ada", "Quill", Sex.Female, "9990000001", false));
        mother.Aliases.ShouldBe(["MoB"]);
        mother.PreviousNames.ShouldBe(["Finch"]);
        mother.Born.ShouldBe(new When(new(1990, 1, 1), new(1990, 12, 31), Precision.Year));
        var child = register.People[1];
        child.Given.ShouldBeNull();
        child.Born.ShouldBe(new When(new(2019, 5, 1), new(2019, 5, 31), Precision.Month));
        child.DueOn.ShouldBe(new DateOnly(2019, 6, 1));
        child.DiedOn.ShouldBe(new DateOnly(2020, 2, 3));
        register.Relationships.ShouldBe([new Relationship("p1", "p2", RelationshipType.Mother, null, null, null)]);
        register.Households[0].Members.ShouldBe([new HouseholdMember("p1", new DateOnly(2019, 1, 1), null)]);
        register.Agencies.ShouldBe([new Agency("gp-1", "The Surgery", AgencyKind.Gp, "Area 1")]);
        register.Practitioners[0].Allocations[0].Children.ShouldBe(["p2"]);
        register.Practitioners[0].Absences.ShouldBe([new Absence(new(2019, 7, 1), new(2019, 7, 14), "leave")]);
    }

    [Fact]
    public void Leaves_out_the_relationship_that_closes_a_cycle_of_parents()
    {
        var (register, problems) = Read("""
            { "people": [{"id":"a"},{"id":"b"},{"id":"c"}],
              "relationships": [{"from":"a","to":"b","type":"mother"},{"from":"b","to":"c","type":"father"},{"from":"c","to":"a","type":"mother"},{"from":"a","to":"a","type":"partner"}] }
            """);

        register.Relationships.Select(r => (r.From, r.To)).ShouldBe([("a", "b"), ("b", "c")]);
        problems.Select(p => p.Code).ShouldBe(["register-cycle", "register-own-relation"]);
        problems[0].What.ShouldContain("relationships[3]");
    }

    [Fact]
    public void Keeps_the_first_of_two_people_with_one_id()
    {
        var (register, problems) = Read("""{ "people": [{"id":"a","label":"First"},{"id":"a","label":"Second"},{"label":"Third"}] }""");

        register.People.Select(p => p.Label).ShouldBe(["First"]);
        problems.Select(p => p.Code).ShouldBe(["register-doubled-id", "register-no-id"]);
    }

    [Theory]
    [InlineData("""{"people":[{"id":"a"}],"professionals":[{"id":"w","name":"N","agency":"nowhere"}]}""", "register-unknown-agency")]
    [InlineData("""{"people":[{"id":"a"}],"relationships":[{"from":"a","to":"z","type":"mother"}]}""", "register-unknown-person")]
    [InlineData("""{"people":[{"id":"a"}],"households":[{"address":"x","members":[{"person":"z"}]}]}""", "register-unknown-person")]
    [InlineData("""{"people":[{"id":"a","born":"31/02/2014"}]}""", "register-date")]
    [InlineData("""{"people":[{"id":"a","born":"2014-02-31"}]}""", "register-date")]
    [InlineData("""{"people":[{"id":"a","died":"yesterday"}]}""", "register-date")]
    [InlineData("""{"people":[{"id":"a","sex":"?"}]}""", "register-word")]
    [InlineData("""{"people":[{"id":"a","nhsNumber":"12"}]}""", "register-nhs-number")]
    [InlineData("""{"people":[{"id":"a","child":"yes"}]}""", "register-field")]
    [InlineData("""{"people":[{"id":"a","aliases":"x"}]}""", "register-field")]
    [InlineData("""{"people":[{"id":"a","label":"\ud800"}],"agencies":[{"id":"g","name":"N","kind":"wizardry"}]}""", "register-word")]
    [InlineData("""{"people":[{"id":"a"},{"id":"b"}],"relationships":[{"from":"a","to":"b","type":"nemesis"}]}""", "register-word")]
    [InlineData("""{"people":[{"id":"a"}],"period":{"from":"2020-01-01","to":"2019-01-01"}}""", "register-period")]
    [InlineData("""{"people":[]}""", "register-nobody")]
    [InlineData("""{"people":{}}""", "register-field")]
    [InlineData("[]", "register-not-json")]
    [InlineData("", "register-not-json")]
    [InlineData("""{"people":[{"id":"a","na""", "register-not-json")]
    public void Says_what_is_wrong(string text, string code)
    {
        var (_, problems) = Read(text);

        problems[0].Code.ShouldBe(code);
        problems[0].File.ShouldBe("register.json");
        problems[0].What.ShouldEndWith(".");
        problems[0].ToDo.ShouldEndWith(".");
    }

    [Fact]
    public void Reads_stretches_by_their_months_and_years()
    {
        var (register, problems) = Read("""{"people":[{"id":"a"}],"households":[{"address":"x","members":[{"person":"a","from":"2010-02","to":"2012-02"},{"person":"a","from":"2013","to":"2014"}]}]}""");

        problems.ShouldBeEmpty();
        register.Households[0].Members.ShouldBe(
        [
            new HouseholdMember("a", new(2010, 2, 1), new(2012, 2, 29)),
            new HouseholdMember("a", new(2013, 1, 1), new(2014, 12, 31)),
        ]);
    }

    [Fact]
    public void Takes_words_that_it_does_not_know_for_other()
    {
        var (register, _) = Read("""
            { "people": [{"id":"a"},{"id":"b"}], "relationships": [{"from":"a","to":"b","type":"nemesis"}], "agencies": [{"id":"g","name":"N","kind":"wizardry"}] }
            """);

        register.Relationships[0].Type.ShouldBe(RelationshipType.Other);
        register.Agencies[0].Kind.ShouldBe(AgencyKind.Other);
    }

    [Fact]
    public void Reads_a_register_in_another_encoding()
    {
        const string text = """{"people":[{"id":"a","label":"Zoë"}]}""";

        Read(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(text)).ToArray()).Register.People[0].Label.ShouldBe("Zoë");
        Read(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(text)).ToArray()).Problems.ShouldBeEmpty();
        var (register, problems) = Read(Encoding.Latin1.GetBytes(text));
        register.People[0].Label.ShouldBe("Zoë");
        problems.ShouldHaveSingleItem().Code.ShouldBe("register-encoding");
    }

    [Fact]
    public void Says_so_where_there_is_no_file() =>
        RegisterReader.Read("register.json", Path.Combine(Path.GetTempPath(), "nowhere", "register.json")).Problems.ShouldHaveSingleItem().Code.ShouldBe("register-cannot-open");

    [Fact]
    public void Does_not_open_a_huge_file()
    {
        using var stream = new MemoryStream();
        stream.SetLength((64 << 20) + 1);

        RegisterReader.Read("register.json", stream).Problems.ShouldHaveSingleItem().Code.ShouldBe("register-too-large");
    }

    [Fact]
    public void Lists_at_most_five_hundred_problems()
    {
        var people = string.Join(',', Enumerable.Range(0, 2000).Select(i => $$"""{"id":"p{{i}}","born":"x"}"""));

        Read($$"""{"people":[{{people}}]}""").Problems.Count.ShouldBe(501);
    }

    [Fact]
    public void Reads_the_registers_of_the_shared_cases()
    {
        if (Shared.Folder is null)
        {
            (Environment.GetEnvironmentVariable("CI") is "true").ShouldBeFalse("The shared cases must be there in CI.");
            output.WriteLine("Skipped: the shared cases are not beside the project.");
            return;
        }

        foreach (var slug in Shared.Cases)
        {
            var (register, problems) = RegisterReader.Read("register.json", Path.Combine(Shared.Folder, "cases", slug, "register.json"));
            problems.ShouldBeEmpty(slug);
            register.People.Count.ShouldBeGreaterThan(4);
            register.Agencies.Count.ShouldBeGreaterThan(4);
        }
    }

    private static (Sightline.Domain.People.Register Register, IReadOnlyList<Problem> Problems) Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static (Sightline.Domain.People.Register Register, IReadOnlyList<Problem> Problems) Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return RegisterReader.Read("register.json", stream);
    }
}
