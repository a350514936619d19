using System.Globalization;
using System.Net;
using System.Text;
using Sightline.Domain.Retention;

namespace Sightline.Documents.Export.Certificates;

/// <summary>A certificate of disposal as one plain page to be printed and filed. Nothing in it is about a person of the record.</summary>
public static class CertificatePage
{
    private const string Style = "body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}th{text-align:left;vertical-align:top;padding:.3rem 1rem .3rem 0;font-weight:600}td{padding:.3rem 0;overflow-wrap:anywhere}@media print{body{margin:0}}";

    /// <summary>Writes the page.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="position">Where it stands in the journal.</param>
    /// <param name="to">Where it goes.</param>
    public static void Write(DisposalCertificate certificate, long position, Stream to)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentNullException.ThrowIfNull(to);
        var page = new StringBuilder();
        page.Append("<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>Certificate of disposal</title>\n<style>")
            .Append(Style).Append("</style>\n</head>\n<body>\n<h1>Certificate of disposal</h1>\n<table>\n");
        Row(page, "Record", $"Family number {Of(certificate.Family)}");
        Row(page, "Disposed of", certificate.DisposedAt.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture));
        Row(page, "Rule", $"{certificate.RuleId}: {certificate.Source}");
        Row(page, "Due from", certificate.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Row(page, "Decided by", certificate.By);
        Row(page, "Reason", certificate.Reason);
        Row(page, "What is gone", $"The key of the record and the content of {Of(certificate.Rows.Count)} rows{(certificate.Rows.Count == 0 ? string.Empty : $", at positions {Of(certificate.Rows[0].Position)} to {Of(certificate.Rows[^1].Position)}")}; with it who was in the record, who knew what, and when each child was seen.");
        Row(page, "What stays", $"{Of(certificate.Askings)} rows that say who asked to see the record, the hash of each row, and this certificate.");
        Row(page, "Place in the journal", Of(position));
        Row(page, "Hash over what remains", certificate.Hash);
        if (certificate.Again is { } first)
        {
            Row(page, "Repeats", $"After a restore, the disposal that was certified at position {Of(first)} before.");
        }

        page.Append("</table>\n<p>Anybody who has the journal can check this certificate with <code>sightline audit verify</code>; no key is needed.</p>\n</body>\n</html>\n");
        to.Write(Encoding.UTF8.GetBytes(page.ToString()));
    }

    private static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Row(StringBuilder page, string what, string said) =>
        page.Append("<tr><th scope=\"row\">").Append(what).Append("</th><td>").Append(WebUtility.HtmlEncode(said)).Append("</td></tr>\n");
}
