using System.Security.Cryptography;
using System.Text;
using Dapper;
using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Recording;
using Sightline.Application.SignIn;
using Sightline.Domain.Access;

namespace Sightline.Storage.Tests.Recording;

/// <summary>What every engine must do with what was typed and not recorded yet. One class an engine derives from this.</summary>
public abstract class DraftContract : OnARecord
{
    private static readonly Guid Form = new("01970000-0000-7000-8000-00000000000a");
    private static readonly Guid Other = new("01970000-0000-7000-8000-00000000000b");

    /// <summary>Whether the database's user may dispose of a record; the program's own may not.</summary>
    protected virtual bool MayDispose => true;

    [Fact]
    public async Task A_draft_is_back_as_it_was_last_kept_by_another_program_and_in_another_session()
    {
        await using var record = await RecordAsync();
        await KeepAsync(record, "first");
        Clock.Now = Clock.Now.AddSeconds(5);
        await KeepAsync(record, "second 𐍈\n");
        await record.There.Sessions.EndAllAsync(record.Accounts[0].Id);

        await using var again = await InstallAsync(record.Place);
        var draft = (await again.Drafts.FindAsync(KeyOf(record))).ShouldNotBeNull();

        (draft.Content, draft.SavedAt).ShouldBe(("second 𐍈\n", Clock.Now));
        (await again.Drafts.ListAsync(record.Accounts[0].Id)).ShouldBe([new DraftWaiting(KeyOf(record), Clock.Now)]);
        draft.ToString().ShouldBe("a draft");
    }

    [Fact]
    public async Task A_draft_is_of_one_account_one_family_and_one_form()
    {
        await using var record = await RecordAsync(people: 2);
        var family = await OpenFamilyAsync(record.Journal, "another family");
        await KeepAsync(record, "words");

        (await record.There.Drafts.FindAsync(KeyOf(record, person: 1))).ShouldBeNull();
        (await record.There.Drafts.ListAsync(record.Accounts[1].Id)).ShouldBeEmpty();
        (await record.There.Drafts.FindAsync(KeyOf(record) with { Form = Other })).ShouldBeNull();
        (await record.There.Drafts.FindAsync(KeyOf(record) with { Family = family })).ShouldBeNull();
    }

    [Fact]
    public async Task Nothing_of_it_can_be_read_in_the_database_or_put_in_anothers_place()
    {
        await using var record = await RecordAsync();
        await KeepAsync(record, "Zanzibar-words");
        await KeepAsync(record, "Other-words", form: Other);

        await using (var connection = await record.Journal.Engine.OpenAsync(default))
        {
            var sealed_ = (await connection.QueryAsync<byte[]>("SELECT sealed FROM entry_draft")).ToList();
            sealed_.Count.ShouldBe(2);
            sealed_.ShouldAllBe(s => !Encoding.Latin1.GetString(s).Contains("words", StringComparison.OrdinalIgnoreCase));
            await connection.ExecuteAsync("UPDATE entry_draft SET sealed = (SELECT o.sealed FROM entry_draft o WHERE o.form = @other) WHERE form = @form", new { form = Form.ToByteArray(), other = Other.ToByteArray() });
        }

        await Should.ThrowAsync<CryptographicException>(() => record.There.Drafts.FindAsync(KeyOf(record)));
    }

    [Fact]
    public async Task When_the_entry_is_recorded_the_draft_is_gone_and_what_a_browser_sends_late_is_not_kept()
    {
        await using var record = await RecordAsync();
        await KeepAsync(record, "words");

        (await Recording(record).RunAsync(Asked(record, form: Form))).Reason.ShouldBeNull();

        (await record.There.Drafts.FindAsync(KeyOf(record))).ShouldBeNull();
        (await record.There.Drafts.ListAsync(record.Accounts[0].Id)).ShouldBeEmpty();
        (await record.There.Drafts.KeepAsync(KeyOf(record), "late")).Reason.ShouldNotBeNull().ShouldContain("recorded or discarded already");
        await using var connection = await record.Journal.Engine.OpenAsync(default);
        (await connection.QuerySingleAsync<long>("SELECT COUNT(*) FROM entry_draft WHERE sealed IS NOT NULL")).ShouldBe(0);
    }

    [Fact]
    public async Task An_entry_that_was_refused_leaves_the_draft()
    {
        await using var record = await RecordAsync();
        await KeepAsync(record, "words");

        (await Recording(record).RunAsync(Asked(record, Visit with { Codes = [] }, form: Form))).HasValue.ShouldBeFalse();

        (await record.There.Drafts.FindAsync(KeyOf(record))).ShouldNotBeNull();
    }

    [Fact]
    public async Task An_account_has_so_many_drafts_and_can_still_change_each()
    {
        await using var record = await RecordAsync(people: 2);
        var forms = Enumerable.Range(0, DraftLimits.MostOfAccount).Select(_ => Guid.NewGuid()).ToList();
        foreach (var form in forms)
        {
            await KeepAsync(record, "words", form: form);
        }

        (await record.There.Drafts.KeepAsync(KeyOf(record), "one more")).Reason.ShouldNotBeNull().ShouldContain("not finished");
        await KeepAsync(record, "changed", form: forms[0]);
        await KeepAsync(record, "another's", person: 1);
        (await record.There.Drafts.EndAsync(KeyOf(record) with { Form = forms[1] })).ShouldBeTrue();
        await KeepAsync(record, "one more");
    }

    [Fact]
    public async Task A_draft_is_discarded_when_nobody_came_back_to_it_for_too_long()
    {
        await using var record = await RecordAsync();
        await KeepAsync(record, "words");
        var ends = (await record.There.Drafts.FindAsync(KeyOf(record)))!.EndsAt;
        Clock.Now = ends.AddSeconds(-1);
        (await record.There.Drafts.FindAsync(KeyOf(record))).ShouldNotBeNull();

        Clock.Now = ends;

        (await record.There.Drafts.FindAsync(KeyOf(record))).ShouldBeNull();
        (await record.There.Drafts.ListAsync(record.Accounts[0].Id)).ShouldBeEmpty();
        await KeepAsync(record, "another", form: Other);
        await using var connection = await record.Journal.Engine.OpenAsync(default);
        (await connection.QuerySingleAsync<long>("SELECT COUNT(*) FROM entry_draft")).ShouldBe(1);
    }

    [Fact]
    public async Task Drafts_end_with_the_account_and_with_the_work_for_an_agency_and_no_other()
    {
        await using var record = await RecordAsync(people: 3);
        await KeepAsync(record, "leaver's", person: 0);
        await KeepAsync(record, "mover's", person: 1);
        await KeepAsync(record, "stayer's", person: 2);

        await new EndAccount(record.There.Accounts, Clock).RunAsync(record.Accounts[0].Id, "a test");
        await record.There.Accounts.ChangeAsync(record.Accounts[1].Id, AccountHappening.RoleChanged, a => a with { AgencyId = "gp" }, "a test");
        await new ChangeRole(record.There.Accounts).RunAsync(record.Accounts[2].Id, Role.Manager, "a test");

        (await record.There.Drafts.FindAsync(KeyOf(record, person: 0))).ShouldBeNull();
        (await record.There.Drafts.FindAsync(KeyOf(record, person: 1))).ShouldBeNull();
        (await record.There.Drafts.FindAsync(KeyOf(record, person: 2))).ShouldNotBeNull();
    }

    [Fact]
    public async Task Drafts_go_with_the_record()
    {
        if (!MayDispose)
        {
            return;
        }

        await using var record = await RecordAsync();
        await KeepAsync(record, "words");
        await DisposeOfAsync(record);

        (await record.There.Drafts.FindAsync(KeyOf(record))).ShouldBeNull();
        (await record.There.Drafts.KeepAsync(KeyOf(record), "late")).Reason.ShouldBe(AccessChange.Refused);
        await using var connection = await record.Journal.Engine.OpenAsync(default);
        (await connection.QuerySingleAsync<long>("SELECT COUNT(*) FROM entry_draft")).ShouldBe(0);
    }

    [Fact]
    public async Task A_draft_is_in_no_view_and_nobody_looked()
    {
        await using var record = await RecordAsync();
        var before = (await record.Journal.Keeping.StateAsync(record.Family)).LastPosition;

        await KeepAsync(record, "words");

        (await record.Journal.Keeping.StateAsync(record.Family)).LastPosition.ShouldBe(before);
        (await record.Journal.ReadAccessAsync(record.Family)).Value!.ShouldBeEmpty();
    }

    private protected static DraftKey KeyOf(Record record, int person = 0) => new(record.Accounts[person].Id, record.Family, Form);

    private protected static async Task KeepAsync(Record record, string content, int person = 0, Guid? form = null) =>
        (await record.There.Drafts.KeepAsync(KeyOf(record, person) with { Form = form ?? Form }, content)).Reason.ShouldBeNull();
}
