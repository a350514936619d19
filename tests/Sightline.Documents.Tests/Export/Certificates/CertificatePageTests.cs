using System.Text;
using Shouldly;
using Sightline.Documents.Export.Certificates;
using Sightline.Domain.Retention;
using Xunit;

namespace Sightline.Documents.Tests.Export.Certificates;

public sealed class CertificatePageTests
{
    private static readonly DisposalCertificate Certificate = new(
        7, "00", "a-rule", "An invented rule, section 1", new(2031, 3, 4), "the <records> officer", "The period is over & done.", new(2031, 4, 5, 6, 7, 0, TimeSpan.Zero), [new(7, "aa"), new(9, "bb")], "cc", 3, Again: null);

    [Fact]
    public void It_says_what_went_by_which_rule_and_by_whom()
    {
        var page = Page(Certificate);

        page.ShouldContain("Family number 7");
        page.ShouldContain("2031-04-05 06:07 UTC");
        page.ShouldContain("a-rule: An invented rule, section 1");
        page.ShouldContain("2 rows, at positions 7 to 9");
        page.ShouldContain("3 rows that say who asked");
        page.ShouldNotContain("Repeats");
        Page(Certificate with { Again = 12 }).ShouldContain("at position 12 before");
    }

    [Fact]
    public void What_was_typed_cannot_become_markup()
    {
        var page = Page(Certificate);

        page.ShouldContain("the &lt;records&gt; officer");
        page.ShouldContain("over &amp; done");
    }

    private static string Page(DisposalCertificate certificate)
    {
        using var stream = new MemoryStream();
        CertificatePage.Write(certificate, 20, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
