using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shouldly;
using Sightline.Documents.Export.Protect;
using Sightline.Documents.Tests.Export.Page;
using Xunit;

namespace Sightline.Documents.Tests.Export.Protect;

[Collection(ChromiumCollection.Name)]
public sealed class ProtectedPageTests(Chromium chromium)
{
    private const string Typed = "four odd invented words";

    private static readonly Lazy<byte[]> Sealed = new(Seal);

    private static readonly byte[] Table = [.. Encoding.UTF8.GetBytes("No.,When\n1,3 March 2014\n"), 0, 255, 254];

    [Fact]
    public void Not_a_word_of_the_record_nor_a_name_nor_the_passphrase_stands_in_the_file()
    {
        using var stream = new MemoryStream();
        Write(stream);
        var bytes = stream.ToArray();
        var html = Encoding.UTF8.GetString(bytes);
        var outside = Regex.Replace(html, "\"content\":\"[^\"]*\"", "\"content\":\"\"", RegexOptions.None, TimeSpan.FromSeconds(5));
        string[] secret = [InventedLarchFamily.Label, "Larch", "Rowan", "Hazel", "Bryony", "Hollow Lane", "Police", "curtains", "3 March 2014", "invented-chronology", "No.,When", Typed];

        outside.ShouldContain("OFFICIAL-SENSITIVE");
        foreach (var word in secret)
        {
            bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)).ShouldBe(-1);
            html.ShouldNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes(word)).TrimEnd('='));
            outside.ShouldNotContain(word, Case.Insensitive);
        }

        var content = Convert.FromBase64String(Regex.Match(html, "\"content\":\"(?<it>[^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups["it"].Value);
        foreach (var word in secret)
        {
            content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)).ShouldBe(-1);
        }

        content.AsSpan(0, 2).SequenceEqual<byte>([0x1f, 0x8b]).ShouldBeFalse("The parcel is not sealed.");
    }

    [InChromiumFact]
    public async Task The_right_passphrase_opens_the_page_in_a_browser_without_a_network()
    {
        await using var opened = await chromium.Open(Write);
        var page = opened.Page;
        var address = page.Url;
        await page.FillAsync("#passphrase", Typed);
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(InventedLarchFamily.Label, new() { Timeout = 30_000 });
        await Assertions.Expect(page.Locator("#shown")).ToHaveTextAsync("Showing all 12 entries, 1 of them without a date.");
        await page.FillAsync("#words", "curtains");
        await Assertions.Expect(page.Locator("#shown")).ToHaveTextAsync("Showing 1 of 12 entries.");
        (await page.Locator("#drawing text.lane").CountAsync()).ShouldBe(6);
        page.Url.ShouldBe(address);
        opened.ShouldHaveKeptToItself();
    }

    [InChromiumFact]
    public async Task The_documents_inside_can_be_saved_byte_for_byte()
    {
        await using var opened = await chromium.Open(Write);
        var page = opened.Page;
        await page.FillAsync("#passphrase", Typed);
        await page.ClickAsync("button");
        var link = page.GetByText("Save invented-chronology.csv");
        var download = await page.RunAndWaitForDownloadAsync(() => link.ClickAsync(new() { Timeout = 30_000 }));

        download.SuggestedFilename.ShouldBe("invented-chronology.csv");
        (await File.ReadAllBytesAsync((await download.PathAsync())!)).ShouldBe(Table);
    }

    [InChromiumFact]
    public async Task The_opened_page_is_still_under_the_policy_and_a_reload_locks_it()
    {
        await using var opened = await chromium.Open(Write);
        var page = opened.Page;
        await page.FillAsync("#passphrase", Typed);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#shown")).ToBeVisibleAsync(new() { Timeout = 30_000 });

        (await page.EvaluateAsync<bool>("""
            () => new Promise(done => {
              const script = document.createElement('script');
              script.textContent = 'window.ranAnyway = true';
              document.body.append(script);
              const image = new Image();
              image.onload = () => done(true);
              image.onerror = () => done(window.ranAnyway === true);
              image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
            })
            """)).ShouldBeFalse();
        await page.ReloadAsync();
        (await page.Locator("#lock").IsVisibleAsync()).ShouldBeTrue();
        (await page.ContentAsync()).ShouldNotContain("Larch");
    }

    [InChromiumFact]
    public async Task A_wrong_passphrase_gets_one_sentence_and_nothing_else_and_may_be_tried_again()
    {
        await using var opened = await chromium.Open(Write);
        var page = opened.Page;
        await page.FillAsync("#passphrase", Typed + "x");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#wrong")).ToContainTextAsync("That did not open it.", new() { Timeout = 30_000 });
        (await page.ContentAsync()).ShouldNotContain("Larch");
        (await page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("passphrase");
        await page.FillAsync("#passphrase", Typed);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(InventedLarchFamily.Label, new() { Timeout = 30_000 });
    }

    [InChromiumFact]
    public async Task A_file_that_was_changed_does_not_open()
    {
        await using var opened = await chromium.Open(output =>
        {
            using var stream = new MemoryStream();
            Write(stream);
            var html = Encoding.UTF8.GetString(stream.ToArray());
            output.Write(Encoding.UTF8.GetBytes(html.Replace("version=1", "version=2", StringComparison.Ordinal)));
        });
        await opened.Page.FillAsync("#passphrase", Typed);
        await opened.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(opened.Page.Locator("#wrong")).ToContainTextAsync("the file has been changed", new() { Timeout = 30_000 });
    }

    [InChromiumFact]
    public async Task Where_the_browser_cannot_decrypt_the_page_says_so_plainly()
    {
        await using var opened = await chromium.Open(Write);
        await opened.Page.AddInitScriptAsync("Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })");
        await opened.Page.ReloadAsync();

        (await opened.Page.InnerTextAsync("#cannot")).ShouldContain("does not decrypt");
        (await opened.Page.Locator("#lock").IsVisibleAsync()).ShouldBeFalse();
    }

    [InChromiumFact]
    public async Task Without_script_it_says_that_it_cannot_be_opened()
    {
        await using var opened = await chromium.Open(Write, script: false);

        (await opened.Page.InnerTextAsync("noscript")).ShouldContain("Script is off");
        (await opened.Page.Locator("#lock").IsVisibleAsync()).ShouldBeFalse();
    }

    private static void Write(Stream output) => output.Write(Sealed.Value);

    private static byte[] Seal()
    {
        using var output = new MemoryStream();
        using var passphrase = Passphrase.Read(Typed).Value!;
        ProtectedPage.Write(InventedLarchFamily.Of(), [new EnclosedDocument("invented-chronology.csv", "text/csv", Table)], passphrase, output);
        return output.ToArray();
    }
}
