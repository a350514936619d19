using System.Text.Json.Nodes;
using Shouldly;
using Sightline.Documents.Export.Json;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;
using Sightline.Domain.People;
using Sightline.Domain.Time;
using Xunit;

namespace Sightline.Documents.Tests.Export.Json;

public sealed class SignalsJsonWriterTests
{
    private static readonly FamilyLine Line = FamilyLine.Of(
        SampleChronology.Register with { Harm = new Harm(new DateOnly(2015, 6, 1), "An invented harm.") },
        [.. Enumerable.Range(1, 3).Select(i => Missed(i, new DateOnly(2014, i, 3)))]);

    private static readonly IReadOnlyList<Problem> Problems = [new("a.csv", 3, "no-date", "The row gives no date.", "Ask."), new(File: null, Row: null, "no-register", "None.", "Write one.")];

    [Fact]
    public void Signals_are_written_as_their_schema_states()
    {
        var written = Signals(PatternSettings.Default);
        StructureOf.Faults(written, JsonNode.Parse(SignalsSchema.OfSignals())!).ShouldBeEmpty();
        var signal = written["signals"]!.AsArray().Single(s => s!["pattern"]!.GetValue<string>() is "was-not-brought")!;
        signal["subjects"]!.AsArray().Select(s => s!.GetValue<string>()).ShouldBe(["p1"]);
        signal["raisedOn"]!.GetValue<string>().ShouldBe("2014-03-03");
        signal["evidence"]!.AsArray().Select(e => e!["row"]!.GetValue<int>()).ShouldBe([1, 2, 3]);
        written["knownTo"].ShouldBeNull();
        written["asKnownOn"]!.GetValue<string>().ShouldBe("2014-03-31");
    }

    [Fact]
    public void A_threshold_that_a_partnership_set_is_written_with_its_default_and_reason()
    {
        var pattern = PatternCatalogue.Find("was-not-brought")!.Descriptor;
        var written = Signals(new PatternSettings([PatternLimits.DefaultOf(pattern).With(pattern.Thresholds[0], 2, "Agreed.")]));
        StructureOf.Faults(written, JsonNode.Parse(SignalsSchema.OfSignals())!).ShouldBeEmpty();
        var threshold = written["signals"]!.AsArray().Single(s => s!["pattern"]!.GetValue<string>() is "was-not-brought")!["thresholds"]![0]!;
        (threshold["value"]!.GetValue<int>(), threshold["default"]!.GetValue<int>(), threshold["reason"]!.GetValue<string>()).ShouldBe((2, 3, "Agreed."));
    }

    [Fact]
    public void A_back_test_is_written_as_its_schema_states()
    {
        using var stream = new MemoryStream();
        SignalsJsonWriter.Write(Backtest.Of(Line, PatternSettings.Default), PatternSettings.Default, Problems, stream);
        var written = JsonNode.Parse(stream.ToArray())!;
        StructureOf.Faults(written, JsonNode.Parse(SignalsSchema.OfBacktest())!).ShouldBeEmpty();
        var signal = written["signals"]!.AsArray().Single(s => s!["pattern"]!.GetValue<string>() is "was-not-brought")!;
        signal["firstRaisedOn"]!.GetValue<string>().ShouldBe("2014-03-03");
        signal["leadDays"]!.GetValue<int>().ShouldBe(455);
        signal["firstKnownTo"]!["agency"]!.GetValue<string>().ShouldBe("gp");
        signal["episodes"]![0]!["to"]!.GetValue<string>().ShouldBe("2015-01-02");
    }

    [Fact]
    public void An_empty_line_is_written_too()
    {
        using var stream = new MemoryStream();
        SignalsJsonWriter.Write(Backtest.Of(FamilyLine.Of(Register.Empty, []), PatternSettings.Default), PatternSettings.Default, [], stream);
        var written = JsonNode.Parse(stream.ToArray())!;
        StructureOf.Faults(written, JsonNode.Parse(SignalsSchema.OfBacktest())!).ShouldBeEmpty();
        written["harm"].ShouldBeNull();
        written["signals"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public void The_schema_of_thresholds_holds_every_pattern_and_its_limits()
    {
        var properties = JsonNode.Parse(SignalsSchema.OfThresholds())!["properties"]!.AsObject();
        properties.Select(p => p.Key).ShouldBe([.. PatternCatalogue.All.Select(p => p.Descriptor.Id), SignalLife.Quiet.Id]);
        properties["not-seen"]!["properties"]!["under-five"]!["properties"]!["value"]!["maximum"]!.GetValue<int>().ShouldBe(1100);
    }

    private static JsonNode Signals(PatternSettings settings)
    {
        using var stream = new MemoryStream();
        var on = new DateOnly(2014, 3, 31);
        SignalsJsonWriter.Write(on, Reader.All, Signal.Of(Line, on, Reader.All, settings), Problems, stream);
        return JsonNode.Parse(stream.ToArray())!;
    }

    private static Entry Missed(int row, DateOnly on) => SampleChronology.Entry(SampleChronology.Gp, row, When.On(on), "Not brought.") with
    {
        Codes = [new EntryCode(EntryKind.Appointment, EntryType.Gp, EntryOutcome.WasNotBrought, [])],
        Concerning = ["p1"],
    };
}
