using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Sightline.Application.SignIn;
using Sightline.Web.Tests.Invented;
using Sightline.Web.Tests.Pages.SignIn;

namespace Sightline.Web.Tests;

/// <summary>While people work, everything that the program says on the side is listened to at its loudest, and searched for what must never be in it.</summary>
[Collection(nameof(ListensToAll))]
public sealed class NothingIsSaidTests
{
    private static readonly string[] OfPeople = ["Marigold", "Ilott", "m.ilott", "four odd invented words", "an invented reason", "larkrise"];

    [Fact]
    public async Task No_name_no_birth_and_no_word_is_in_any_log_address_header_tag_or_metric()
    {
        using var heard = new Heard();
        await using var site = await Site.OpenAsync(builder => builder.Logging.AddProvider(heard).SetMinimumLevel(LogLevel.Trace));
        site.Application.MapGet("/fault", string () => throw new InvalidOperationException("kitchen-table-words"));

        await WorkAsync(site, heard);

        heard.Lines.Count.ShouldBeGreaterThan(500, "nothing was listened to");
        heard.Lines.ShouldContain(l => l.Contains("http.route", StringComparison.Ordinal), "metrics were not listened to");
        var said = string.Join('\n', heard.Lines);
        foreach (var secret in (string[])[.. InventedFamily.Secrets, .. OfPeople])
        {
            heard.Lines.Where(l => l.Contains(secret, StringComparison.OrdinalIgnoreCase)).Take(3).ShouldBeEmpty($"'{secret}' was said");
        }

        said.ShouldNotContain("__Host-session=");
    }

    [Fact]
    public async Task Our_own_log_does_not_even_hold_what_a_stranger_types_behind_an_address()
    {
        await using var site = await Site.OpenAsync(builder => builder.Logging.SetMinimumLevel(LogLevel.Trace));
        site.Application.MapGet("/fault", string () => throw new InvalidOperationException("kitchen-table-words"));
        using var visitor = site.Visitor();

        await visitor.GetAsync("/families/Larchling?name=Quennell&born=2026-03-04");
        await visitor.GetAsync("/fault?name=Quennell");

        var log = site.Log.ToString();
        log.Split('\n').Length.ShouldBeGreaterThan(10, "nothing was logged");
        foreach (var secret in InventedFamily.Secrets)
        {
            log.ShouldNotContain(secret, Case.Insensitive);
        }
    }

    [Fact]
    public void Planted_words_are_heard()
    {
        using var heard = new Heard();

        heard.CreateLogger("a part").LogTrace("A {Word}.", "Quennell");

        heard.Lines.ShouldContain(l => l.Contains("Quennell", StringComparison.Ordinal));
    }

    private static async Task WorkAsync(Site site, Heard heard)
    {
        var secret = await PasswordTests.SetUpAsync(site);
        site.Clock.Now += 10 * Totp.Step;
        using var visitor = site.Visitor();
        await visitor.FillInAsync("/sign-in/password", "/sign-in/password", ("Name", "m.ilott"), ("Password", "wrong four odd invented words"), ("Code", "1"));
        await visitor.FillInAsync("/sign-in/password", "/sign-in/password", ("Name", "m.ilott"), ("Password", "four odd invented words"), ("Code", Totp.CodeOf(secret, Totp.StepOf(site.Clock.Now))));
        var account = (await site.Accounts.FindBySignInNameAsync("m.ilott"))!;
        var mine = site.PathOf(await InventedFamily.PutAsync(site.Journal, "one", InventedFamily.RegisterFor(account.Id)));
        var others = site.PathOf(await InventedFamily.PutAsync(site.Journal, "two", InventedFamily.RegisterFor("somebody-else", "police")));
        var answers = new List<Answer> { await visitor.GetAsync("/") };
        (answers[0].Body + mine).ShouldContain("Quennell", customMessage: "the work was not done");
        await visitor.GetAsync(mine);
        answers.Add(await visitor.PostAsync(mine, ("Purpose", "nonsense"), ("Reason", "an invented reason")));
        answers.Add(await visitor.PostAsync(mine, ("Purpose", "Meeting"), ("Reason", "an invented reason")));
        answers.Add(await visitor.GetAsync(mine + "/line"));
        answers[^1].Body.ShouldContain("kitchen-table-words", customMessage: "the line was not shown");
        answers.Add(await visitor.PostAsync(mine + "/line?by=child", ("Words", "kitchen-table-words Quennell")));
        foreach (var path in (string[])[mine, mine + "/looked", others, "/families/AAAAAAAAAAAAAAAAAAAAAA", "/account", "/fault", "/nowhere"])
        {
            answers.Add(await visitor.GetAsync(path));
        }

        answers.Add(await visitor.PostAsync("/sign-out"));
        foreach (var answer in answers)
        {
            foreach (var header in answer.Headers.Where(h => h.Key is not "Set-Cookie"))
            {
                heard.Lines.Enqueue($"header {header.Key}: {header.Value}");
            }
        }

        heard.Lines.Enqueue($"address {mine} {others}");
    }

    /// <summary>Hears every log, activity and measurement of the process.</summary>
    private sealed class Heard : ILoggerProvider
    {
        private readonly ActivityListener _activities;
        private readonly MeterListener _meters;

        public Heard()
        {
            _activities = new ActivityListener
            {
                ShouldListenTo = _ => true,
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = a => Lines.Enqueue($"activity {a.DisplayName} {Tags(a.TagObjects)} {string.Join(' ', a.Events.Select(e => e.Name + Tags(e.Tags)))}"),
            };
            ActivitySource.AddActivityListener(_activities);
            _meters = new MeterListener { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
            _meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Lines.Enqueue($"metric {instrument.Name} {Tags(tags.ToArray())}"));
            _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Lines.Enqueue($"metric {instrument.Name} {Tags(tags.ToArray())}"));
            _meters.Start();
        }

        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => new Part(Lines, categoryName);

        public void Dispose()
        {
            _activities.Dispose();
            _meters.Dispose();
        }

        private static string Tags(IEnumerable<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.Select(t => $"{t.Key}={Convert.ToString(t.Value, CultureInfo.InvariantCulture)}"));

        private sealed class Part(ConcurrentQueue<string> lines, string category) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull
            {
                lines.Enqueue($"{category} {state}");
                return null;
            }

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                lines.Enqueue($"{category} {eventId} {formatter(state, exception)} {exception}");
        }
    }
}

/// <summary>What listens to the whole process runs alone: what other tests say is theirs.</summary>
[CollectionDefinition(nameof(ListensToAll), DisableParallelization = true)]
public sealed class ListensToAll;
