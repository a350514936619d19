using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Shouldly;
using Sightline.Documents.Export;
using Sightline.Documents.Export.Csv;
using Sightline.Domain.Time;
using Xunit;

namespace Sightline.Documents.Tests.Export.Csv;

public sealed class ChronologyCsvWriterTests
{
    private static readonly When Day = When.On(new DateOnly(2014, 3, 3));

    [Fact]
    public void It_is_utf8_with_a_mark_and_every_record_has_every_value()
    {
        var bytes = Bytes(SampleChronology.Whole);
        var records = Read(bytes);

        bytes.Take(3).ShouldBe(Encoding.UTF8.GetPreamble());
        Encoding.UTF8.GetString(bytes).ShouldEndWith("\r\n");
        records.Count.ShouldBe(SampleChronology.Whole.Entries.Count + 1);
        records.ShouldAllBe(r => r.Length == records[0].Length);
        records.Skip(1).Select(r => r[0]).ShouldBe(Enumerable.Range(1, records.Count - 1).Select(n => n.ToString(CultureInfo.InvariantCulture)));
        records.Skip(1).Select(r => string.Join('|', r.TakeLast(3))).Distinct(StringComparer.Ordinal).ShouldBe(["OFFICIAL-SENSITIVE|Family K (invented)|3 June 2026, 09:05 UTC+01:00"]);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+44 1632 960123")]
    [InlineData("-5")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("  =1")]
    [InlineData("\uFF1D1")]
    [InlineData("=cmd|'/c calc'!A1")]
    public void A_value_cannot_become_a_formula(string words)
    {
        var document = SampleChronology.Document([SampleChronology.Entry(SampleChronology.Gp, 1, Day, words) with { Author = words }]) with { FamilyLabel = words };

        foreach (var value in Read(Bytes(document)).Skip(1).Single())
        {
            FormulaGuard.IsDoubtful(value).ShouldBeFalse();
        }
    }

    [Fact]
    public void Quotes_commas_and_line_breaks_come_back_as_they_were()
    {
        const string Words = "She said “no”, then \"yes\";\nagain, 'no'. é \uD83D\uDE00";

        Read(Bytes(SampleChronology.Document([SampleChronology.Entry(SampleChronology.Gp, 1, Day, Words)])))[1][5].ShouldBe(Words);
    }

    [Fact]
    public void Addresses_and_numbers_are_nowhere_in_the_file_unless_asked_for()
    {
        Encoding.UTF8.GetString(Bytes(SampleChronology.Whole)).ShouldNotContain("Larchfield");
        Encoding.UTF8.GetString(Bytes(SampleChronology.Whole)).ShouldNotContain("999 000 0018");
        Encoding.UTF8.GetString(Bytes(SampleChronology.Whole with { Shows = new DisclosureChoices(Addresses: true) })).ShouldContain("Larchfield");
    }

    [Fact]
    public void An_empty_chronology_is_a_heading() => Read(Bytes(SampleChronology.Document([]))).Count.ShouldBe(1);

    private static byte[] Bytes(ChronologyDocument document)
    {
        using var stream = new MemoryStream();
        ChronologyCsvWriter.Write(document, stream);
        return stream.ToArray();
    }

    private static List<string[]> Read(byte[] bytes)
    {
        using var parser = new CsvParser(new StreamReader(new MemoryStream(bytes)), new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = _ => throw new InvalidDataException() });
        var records = new List<string[]>();
        while (parser.Read())
        {
            records.Add(parser.Record!);
        }

        return records;
    }
}
