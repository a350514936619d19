using System.CommandLine;
using System.Text.Json;
using Sightline.Application.Access;
using Sightline.Application.Importing;
using Sightline.Application.SignIn;
using Sightline.Cli.Commands.Serve;
using Sightline.Documents.Export.Wording;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;

namespace Sightline.Cli.Commands.Account;

/// <summary><c>sightline account …</c>: who may sign in. A code is printed for the person; no password ever passes here.</summary>
internal static class AccountCommands
{
    /// <summary>Builds the commands.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The group.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var group = new Command("account", "Who may sign in.") { Open(surroundings), Invite(surroundings), ChangeRole(surroundings), Link(surroundings), Practitioner(surroundings), End(surroundings) };
        HelpWithExamples.Give(group, "sightline account open --help   # the first account, and every other");
        return group;
    }

    private static Command Open(Surroundings surroundings)
    {
        var (installation, name, json) = (new InstallationOptions(), SignInName(), Json());
        var agency = new Option<string>("--agency") { Description = "The id of the person's agency, as registers have it.", HelpName = "ID", Required = true };
        var kind = Word<AgencyKind>("--agency-kind", "What sort of agency it is.");
        var role = Word<Role>("--role", "The role.");
        var given = new Option<string>("--given") { Description = "The person's given names.", HelpName = "NAMES", Required = true };
        var family = new Option<string>("--family-name") { Description = "The person's family name.", HelpName = "NAME", Required = true };
        var address = new Option<string?>("--home-address") { Description = "Where the person lives, by which a tie with a family is seen.", HelpName = "ADDRESS" };
        var command = new Command("open", "Opens an account, and prints the code with which its person comes in.");
        installation.AddTo(command);
        foreach (var option in new Option[] { name, agency, kind, role, given, family, address, json })
        {
            command.Add(option);
        }

        command.SetAction((parsed, stop) => WithAsync(installation, parsed, surroundings, async there =>
        {
            var asked = new NewAccount(
                parsed.GetValue(agency)!,
                Kebab.Read<AgencyKind>(parsed.GetValue(kind)) ?? AgencyKind.Other,
                Kebab.Read<Role>(parsed.GetValue(role)) ?? Role.Practitioner,
                parsed.GetValue(name)!,
                parsed.GetValue(given)!,
                parsed.GetValue(family)!,
                parsed.GetValue(address));
            return TellCode(await new OpenAccount(there.Accounts, surroundings.Clock).RunAsync(asked, Actor, stop), parsed.GetValue(json), surroundings);
        }, stop));
        HelpWithExamples.Give(
            command,
            "sightline account open --data /var/lib/sightline --role administrator --agency board --agency-kind other --sign-in-name rowan.hale --given Rowan --family-name Hale");
        return command;
    }

    private static Command Invite(Surroundings surroundings)
    {
        var json = Json();
        var command = OnOne("invite", "Invites somebody anew who lost a passkey, a password or a phone: what was lost opens nothing any more.", surroundings, async (there, account, parsed, stop) =>
            TellCode(await new InviteAnew(there.Accounts, surroundings.Clock).RunAsync(account.Id, Actor, stop), parsed.GetValue(json), surroundings));
        command.Add(json);
        HelpWithExamples.Give(command, "sightline account invite --data /var/lib/sightline --sign-in-name rowan.hale   # another code");
        return command;
    }

    private static Command ChangeRole(Surroundings surroundings)
    {
        var role = Word<Role>("--role", "The role from now on.");
        var command = OnOne("role", "Gives somebody another role; every session of the person is cut at once.", surroundings, async (there, account, parsed, stop) =>
            Tell(await new ChangeRole(there.Accounts).RunAsync(account.Id, Kebab.Read<Role>(parsed.GetValue(role)) ?? account.Role, Actor, stop), "The role is changed, and every session is cut.", surroundings));
        command.Add(role);
        HelpWithExamples.Give(command, "sightline account role --data /var/lib/sightline --sign-in-name rowan.hale --role manager");
        return command;
    }

    private static Command Link(Surroundings surroundings)
    {
        var issuer = new Option<string>("--issuer") { Description = "The provider's issuer, exactly as its tokens say it.", HelpName = "URL", Required = true };
        var subject = new Option<string>("--subject") { Description = "The person's subject there, exactly as its tokens say it; never an e-mail address, which can pass to somebody else.", HelpName = "ID", Required = true };
        var command = OnOne("link", "Lets somebody sign in with a provider: the account is found by issuer and subject, and by nothing else.", surroundings, async (there, account, parsed, stop) =>
            Tell(await there.Accounts.LinkAsync(account.Id, parsed.GetValue(issuer)!, parsed.GetValue(subject)!, Actor, stop), "Linked.", surroundings));
        command.Add(issuer);
        command.Add(subject);
        HelpWithExamples.Give(command, "sightline account link --data /var/lib/sightline --sign-in-name rowan.hale --issuer https://login.example --subject 8f1c0f5e");
        return command;
    }

    private static Command Practitioner(Surroundings surroundings)
    {
        var family = new Option<string>("--family") { Description = "What the family is called in the journal.", HelpName = "NAME", Required = true };
        var practitioner = new Option<string>("--practitioner") { Description = "The practitioner's id in the family's register.", HelpName = "ID", Required = true };
        var command = OnOne("practitioner", "Says that somebody is a practitioner of a family's register, so that the allocations there count for the account.", surroundings, async (there, account, parsed, stop) =>
        {
            if (await there.Journal.FindFamilyAsync(ImportCase.OpeningOf(parsed.GetValue(family)!), stop) is not { } named)
            {
                await surroundings.Error.WriteLineAsync("The journal has no family of this name: check the name after --family.");
                return ExitCode.CannotRead;
            }

            var said = await new NamePractitioner(there.Journal, there.Accounts).RunAsOwnerAsync(named, parsed.GetValue(practitioner)!, account.Id, account.AgencyId, Actor, stop);
            await (said.HasValue ? surroundings.Output.WriteLineAsync("It is written down: the practitioner's allocations count for the account.") : surroundings.Error.WriteLineAsync(said.Reason));
            return said.HasValue ? ExitCode.Done : ExitCode.CannotRead;
        });
        command.Add(family);
        command.Add(practitioner);
        HelpWithExamples.Give(command, "sightline account practitioner --data /var/lib/sightline --sign-in-name rowan.hale --family larkrise --practitioner hv1");
        return command;
    }

    private static Command End(Surroundings surroundings)
    {
        var command = OnOne("end", "Ends the account of somebody who leaves; every session of the person is cut at once.", surroundings, async (there, account, _, stop) =>
            Tell(await new EndAccount(there.Accounts, surroundings.Clock).RunAsync(account.Id, Actor, stop), "The account is ended, and every session is cut.", surroundings));
        HelpWithExamples.Give(command, "sightline account end --data /var/lib/sightline --sign-in-name rowan.hale");
        return command;
    }

    private static string Actor => $"command line: {Environment.UserName}";

    private static Option<string> SignInName() => new("--sign-in-name") { Description = "What the person types to sign in, such as an e-mail address at work.", HelpName = "NAME", Required = true };

    private static Option<bool> Json() => new("--json") { Description = "Answer as JSON." };

    private static Option<string> Word<T>(string name, string description)
        where T : struct, Enum
    {
        var option = new Option<string>(name) { Description = description, Required = true };
        option.AcceptOnlyFromAmong([.. Enum.GetValues<T>().Select(v => Kebab.Of(v))]);
        return option;
    }

    private static Command OnOne(string verb, string description, Surroundings surroundings, Func<IInstallation, Application.SignIn.Account, ParseResult, CancellationToken, Task<int>> work)
    {
        var (installation, name) = (new InstallationOptions(), SignInName());
        var command = new Command(verb, description);
        installation.AddTo(command);
        command.Add(name);
        command.SetAction((parsed, stop) => WithAsync(installation, parsed, surroundings, async there =>
        {
            if (await there.Accounts.FindBySignInNameAsync(parsed.GetValue(name)!, stop) is { } account)
            {
                return await work(there, account, parsed, stop);
            }

            await surroundings.Error.WriteLineAsync("There is no account that signs in with this.");
            return ExitCode.CannotRead;
        }, stop));
        return command;
    }

    private static async Task<int> WithAsync(InstallationOptions installation, ParseResult parsed, Surroundings surroundings, Func<IInstallation, Task<int>> work, CancellationToken stop)
    {
        var opened = await installation.OpenAsync(parsed, surroundings, stop);
        if (!opened.HasValue)
        {
            await surroundings.Error.WriteLineAsync(opened.Reason);
            return ExitCode.CannotRead;
        }

        await using var there = opened.Value;
        return await work(there);
    }

    private static int Tell(Reading<Application.SignIn.Account> done, string says, Surroundings surroundings)
    {
        (done.HasValue ? surroundings.Output : surroundings.Error).WriteLine(done.HasValue ? says : done.Reason);
        return done.HasValue ? ExitCode.Done : ExitCode.CannotRead;
    }

    private static int TellCode(Reading<OpenedAccount> opened, bool json, Surroundings surroundings)
    {
        if (!opened.HasValue)
        {
            surroundings.Error.WriteLine(opened.Reason);
            return ExitCode.CannotRead;
        }

        var (account, invitation) = opened.Value;
        if (json)
        {
            using (var writer = new Utf8JsonWriter(surroundings.OutputBytes, new JsonWriterOptions { Indented = true }))
            {
                writer.WriteStartObject();
                writer.WriteString("account", account.Id);
                writer.WriteString("code", invitation.Code);
                writer.WriteString("expiresAt", invitation.ExpiresAt);
                writer.WriteEndObject();
            }

            surroundings.Output.WriteLine();
            return ExitCode.Done;
        }

        surroundings.Output.WriteLine($"Invitation code: {invitation.Code}");
        surroundings.Output.WriteLine($"It works once, until {WhenWords.Of(invitation.ExpiresAt)}, on the page /sign-in/invitation. Tell it to the person, and to nobody else: it is kept nowhere.");
        return ExitCode.Done;
    }
}
