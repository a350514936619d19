using System.Text.Json;
using Sightline.TestKit;

namespace Sightline.Cli.Tests.Commands.Disposal;

[Collection(nameof(PostgresServer))]
public sealed class DisposeCommandsTests(PostgresFixture postgres) : IDisposable
{
    // An invented family, all of it long ago: nobody in it exists.
    private const string Register = """
        {"case": "invented-quennell",
         "people": [
          {"id": "p1", "label": "Child 1", "name": {"given": "Ned", "family": "Quennell"}, "aliases": [], "previousNames": [], "sex": "M", "born": "1944-03-04", "due": null, "died": null, "nhsNumber": null, "child": true}],
         "relationships": [], "households": [],
         "agencies": [{"id": "social-care", "name": "Fenshire Children's Services", "kind": "social-care", "area": null}],
         "professionals": []}
        """;

    private const string SocialCare = """
        Date,Child,What happened,Outcome
        03/09/1950,Ned,Ned accommodated under section 20 with foster carers.,Looked after
        12/09/1951,Ned,Looked after review held.,Remains looked after

        """;

    private readonly CaseOnDisk _case = new(register: false);

    public void Dispose() => _case.Dispose();

    [Fact]
    public async Task A_record_that_is_due_is_disposed_of_by_its_token_on_either_engine()
    {
        foreach (var at in await BothAsync())
        {
            var due = await PreviewedAsync(at);

            var done = await RunAsync(at, due.GetProperty("token").GetString()!);

            due.GetProperty("state").GetString().ShouldBe("due");
            due.GetProperty("dueOn").GetString().ShouldBe("2019-03-05");
            due.GetProperty("source").GetString().ShouldNotBeNull().ShouldContain("regulation 50");
            done.Code.ShouldBe(0, done.Error);
            done.Output.ShouldContain("Family 1 is disposed of: 4 rows. Its certificate stands at position 5.");
            var verified = await Typed.RunAsync(["audit", "verify", at[0], at[1]]);
            verified.Code.ShouldBe(0);
            verified.Output.ShouldContain("4 of them were disposed of");
            (await Typed.RunAsync(["signals", .. at])).Error.ShouldContain("The journal has no family yet");
            (await RunAsync(at, "0123456789abcdef")).Code.ShouldBe(4);
            var again = await Typed.RunAsync(["import", _case.Folder, .. at]);
            again.Code.ShouldBe(3);
            again.Error.ShouldContain("was disposed of, and does not come back by an import");
            (await Typed.RunAsync(["import", _case.Folder, .. at, "--family", "another"])).Output.ShouldContain("another: opened.");
        }
    }

    [Fact]
    public async Task The_certificate_is_a_page_and_the_list_is_what_a_restore_asks_for()
    {
        var at = (await BothAsync())[0];
        var backup = _case.PathOf("out/before.backup");
        await Typed.RunAsync("backup", at[0], at[1], "--to", backup);
        await RunAsync(at, (await PreviewedAsync(at)).GetProperty("token").GetString()!);
        var list = at[1] + ".disposals";

        var page = await Typed.RunAsync(["dispose", "certificate", .. at, "--position", "5", "--out", _case.PathOf("out/certificate.html")]);
        var written = await Typed.RunAsync(["dispose", "list", .. at, "--list", _case.PathOf("out/again.disposals")]);
        var restored = await Typed.RunAsync("restore", "--from", backup, "--database", _case.PathOf("out/new.db"), "--keys", at[1] + ".keys", "--disposals", list, "--json");

        page.Code.ShouldBe(0, page.Error);
        (await File.ReadAllTextAsync(_case.PathOf("out/certificate.html"))).ShouldContain("looked-after-england");
        written.Output.ShouldContain("1 disposals");
        (await File.ReadAllTextAsync(_case.PathOf("out/again.disposals"))).ShouldBe(await File.ReadAllTextAsync(list));
        JsonDocument.Parse(restored.Output).RootElement.GetProperty("disposedAgain").GetInt32().ShouldBe(1);
        (await Typed.RunAsync("signals", "--database", _case.PathOf("out/new.db"), "--keys", at[1] + ".keys")).Error.ShouldContain("no family yet");
        (await Typed.RunAsync(["dispose", "certificate", .. at, "--position", "3", "--out", _case.PathOf("out/none.html")])).Code.ShouldBe(3);
        (await Typed.RunAsync(["dispose", "certificate", .. at, "--position", "3", "--out", _case.PathOf("out/none.txt")])).Code.ShouldBe(2);
    }

    [Fact]
    public async Task A_hold_is_shown_and_stops_the_disposal_until_it_is_released()
    {
        var at = (await BothAsync())[0];
        var token = (await PreviewedAsync(at)).GetProperty("token").GetString()!;
        var why = _case.Write("why.txt", "The inquiry asked for the record of Ned Quennell.\n");

        var held = await Typed.RunAsync(["dispose", "hold", .. at, "--family", "1", "--reason-file", why]);
        var shown = await Typed.RunAsync(["dispose", "preview", .. at]);
        var stopped = await RunAsync(at, token);
        var wrong = await Typed.RunAsync(["dispose", "release", .. at, "--family", "1", "--hold", "4", "--reason-file", why]);
        var released = await Typed.RunAsync(["dispose", "release", .. at, "--family", "1", "--hold", "5", "--reason-file", why]);
        var stale = await RunAsync(at, token);

        held.Output.ShouldBe("Family 1 is held: hold 5.\n");
        shown.Output.ShouldContain("1 records: 0 due, 1 held");
        shown.Output.ShouldContain("hold 5");
        shown.Output.ShouldNotContain("Quennell");
        (stopped.Code, stopped.Error).ShouldBe((4, "The record is held: each hold is released first. Nothing was disposed of.\n"));
        wrong.Code.ShouldBe(3);
        released.Code.ShouldBe(0);
        (stale.Code, stale.Error.Contains("The token is not that of the record as it is now", StringComparison.Ordinal)).ShouldBe((4, true));
        (await RunAsync(at, (await PreviewedAsync(at)).GetProperty("token").GetString()!)).Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_wrong_rule_a_name_in_the_reason_and_a_record_that_is_not_due_do_nothing()
    {
        var at = (await BothAsync())[0];
        var token = (await PreviewedAsync(at)).GetProperty("token").GetString()!;
        var ours = _case.Write("ours.json", """[{"id":"ours","nation":"england","status":"looked-after","from":"birth","years":150,"basis":"local-schedule","authority":"an invented partnership","citation":"row 1","checkedOn":"2026-11-27"}]""");

        (await RunAsync(at, token, rule: "adopted-england")).Error.ShouldContain("not this rule");
        (await RunAsync(at, token, reason: "Quennell is old by now.")).Error.ShouldContain("names somebody of the record");
        (await RunAsync(at, token, reason: " ")).Error.ShouldContain("by whom, and why");
        (await Typed.RunAsync(["dispose", "run", .. at, "--family", "1", "--rule", "ours", "--token", token, "--by", "me", "--reason", "x", "--rules", ours])).Error.ShouldContain("not due before 2094-03-05");
        (await Typed.RunAsync(["dispose", "preview", .. at, "--rules", ours])).Output.ShouldContain("1 not due");

        (await Typed.RunAsync(["audit", "verify", at[0], at[1], "--json"])).Output.ShouldContain("\"disposed\": 0");
    }

    [Fact]
    public async Task Wrong_use_is_said()
    {
        var at = (await BothAsync())[0];

        (await Typed.RunAsync("dispose")).Code.ShouldBe(2);
        (await Typed.RunAsync(["dispose", "run", .. at, "--family", "1"])).Code.ShouldBe(2);
        (await Typed.RunAsync(["dispose", "hold", .. at, "--family", "1"])).ShouldSatisfyAllConditions(t => t.Code.ShouldBe(2), t => t.Error.ShouldContain("No reason was given"));
        (await Typed.RunAsync(["dispose", "hold", .. at, "--family", "9", "--reason-file", _case.Write("why.txt", "x")])).Code.ShouldBe(3);
        (await Typed.RunAsync(["dispose", "preview", .. at, "--rules", _case.PathOf("none.json")])).Error.ShouldContain("--rules");
        (await Typed.RunAsync("dispose", "preview", "--database", _case.PathOf("none.db"))).Code.ShouldBe(3);
    }

    private static Task<Typed> RunAsync(string[] at, string token, string rule = "looked-after-england", string reason = "The period is over.") =>
        Typed.RunAsync(["dispose", "run", .. at, "--family", "1", "--rule", rule, "--token", token, "--by", "the records officer", "--reason", reason]);

    private static async Task<JsonElement> PreviewedAsync(string[] at) => JsonDocument.Parse((await Typed.RunAsync(["dispose", "preview", .. at, "--json"])).Output).RootElement.EnumerateArray().Single();

    // The options that name a journal with the family in it, on either engine.
    private async Task<IReadOnlyList<string[]>> BothAsync()
    {
        Directory.CreateDirectory(_case.PathOf("out"));
        _case.Write("register.json", Register);
        _case.Write("agencies/social-care.csv", SocialCare);
        string[][] both = [["--database", _case.PathOf("out/journal.db")], ["--database", postgres.Server.NewDatabase(), "--keys", _case.PathOf("out/ring")]];
        foreach (var at in both)
        {
            (await Typed.RunAsync(["import", _case.Folder, .. at])).Code.ShouldBeLessThan(2);
        }

        return both;
    }
}
