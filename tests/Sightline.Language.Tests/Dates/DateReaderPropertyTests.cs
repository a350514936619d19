using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Sightline.Domain.Time;
using Sightline.Language.Dates;
using Xunit;

namespace Sightline.Language.Tests.Dates;

public sealed class DateReaderPropertyTests
{
    private static readonly string[] DayFirst =
    [
        "dd/MM/yyyy", "d/M/yyyy", "dd.MM.yyyy", "d-M-yyyy", "dd/MM/yy", "d.M.yy", "yyyy-MM-dd", "dd-MMM-yyyy", "d MMMM yyyy", "ddd d MMM yyyy", "dddd, d MMMM yyyy", "MMMM d, yyyy", "d MMM yy", "ddMMyyyy",
    ];

    private static readonly string[] Pieces =
    [
        "14", "03", "3", "2014", "12", "0201", "31", "/", ".", "-", "–", " ", " ", ":", ",", "?", "~", "c.", "w/c", "w/e", "term", "autumn", "winter", "March", "Feb", "Mon", "to", "and", "between", "pm", "hrs", "early", "late", "weekend",
        "before", "Christmas", "Q1", "n/k", "not", "'", "(", ")", "T", "xx", "O", "99", "00", "th", "of", "FY", "2100", "1900", "onwards", "or", "\0", "\u200F",
    ];

    [Fact]
    public void What_is_written_day_first_is_read_back() =>
        Prop.ForAll(Days().ToArbitrary(), Gen.Elements(DayFirst).ToArbitrary(), (day, format) =>
        {
            var written = day.ToString(format, CultureInfo.InvariantCulture);
            var read = DateReader.Read(written, DateHints.None);
            var mayBeTwo = string.Equals(format, "ddMMyyyy", StringComparison.Ordinal) && !read.HasValue;
            (mayBeTwo || (read.HasValue && read.Value == When.On(day))).ShouldBeTrue(written);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_time_of_day_is_read_back() =>
        Prop.ForAll(Days().ToArbitrary(), Gen.Choose(1, 1439).ToArbitrary(), Gen.Elements("HH:mm", "HHmm'hrs'", "h.mmtt", "h:mm tt", "HH.mm").ToArbitrary(), (day, minute, format) =>
        {
            var time = TimeOnly.MinValue.AddMinutes(minute);
            var written = day.ToString("dd/MM/yy ", CultureInfo.InvariantCulture) + time.ToString(format, CultureInfo.InvariantCulture).ToLowerInvariant();
            DateReader.Read(written, DateHints.None).Value.ShouldBe(When.At(day, time), written);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_stretch_is_read_back() =>
        Prop.ForAll(Days().ToArbitrary(), Gen.Choose(1, 300).ToArbitrary(), Gen.Elements(" – ", "-", " to ", " until ").ToArbitrary(), (day, length, between) =>
        {
            var last = day.AddDays(length);
            var written = day.ToString("dd/MM/yy", CultureInfo.InvariantCulture) + between + last.ToString("dd/MM/yy", CultureInfo.InvariantCulture);
            DateReader.Read(written, DateHints.None).Value.ShouldBe(new When(day, last, Precision.Range), written);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Arbitrary_words_never_throw_and_never_lie_outside_the_years_that_can_be() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), Check).QuickCheckThrowOnFailure();

    [Fact]
    public void Pieces_of_dates_in_any_order_never_throw() =>
        Check_all(Gen.Elements(Pieces).ArrayOf().Select(p => string.Concat(p)));

    [Fact]
    public void Pieces_of_dates_with_spaces_in_any_order_never_throw() =>
        Check_all(Gen.Elements(Pieces).ArrayOf(5).Select(p => string.Join(' ', p)));

    [Fact]
    public void A_numeric_date_that_is_read_is_the_one_that_is_written() =>
        Prop.ForAll(Gen.Choose(0, 40).ToArbitrary(), Gen.Choose(0, 15).ToArbitrary(), Gen.Choose(1890, 2110).ToArbitrary(), (day, month, year) =>
        {
            var read = DateReader.Read($"{day}/{month}/{year}", DateHints.None);
            var exists = year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
            read.HasValue.ShouldBe(exists, $"{day}/{month}/{year}");
            if (exists)
            {
                read.Value.ShouldBe(When.On(new DateOnly(year, month, day)));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_huge_cell_is_refused_at_once() => DateReader.Read(new string('1', 1_000_000), DateHints.None).Reason.ShouldBe(DateReasons.Unreadable);

    private static Gen<DateOnly> Days() => Gen.Choose(new DateOnly(1950, 1, 1).DayNumber, new DateOnly(2048, 12, 31).DayNumber).Select(DateOnly.FromDayNumber);

    private static void Check_all(Gen<string> words) => Prop.ForAll(words.ToArbitrary(), Check).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

    private static void Check(string? text)
    {
        var read = DateReader.Read(text ?? string.Empty, DateHints.None);
        (read.HasValue ^ read.Reason is { Length: > 0 }).ShouldBeTrue();
        if (read.HasValue)
        {
            read.Value.Earliest.ShouldBeLessThanOrEqualTo(read.Value.Latest);
            read.Value.Earliest.Year.ShouldBeGreaterThanOrEqualTo(1899);
            read.Value.Latest.Year.ShouldBeLessThanOrEqualTo(2101);
        }

        var hints = new DateHints(new DateOnly(2012, 1, 1), new DateOnly(2018, 12, 31));
        var hinted = DateReader.Read(text ?? string.Empty, hints);
        if (hinted.HasValue)
        {
            (hinted.Value.Latest >= hints.From && hinted.Value.Earliest <= hints.To).ShouldBeTrue();
        }

        _ = RecordedReader.Read(text ?? string.Empty, happened: null, hints);
        _ = TimeOfDay.Read(text ?? string.Empty);
        foreach (var mention in DateMentions.Find(text ?? string.Empty, hints))
        {
            mention.Span.End.ShouldBeGreaterThan(mention.Span.Start);
        }
    }
}
