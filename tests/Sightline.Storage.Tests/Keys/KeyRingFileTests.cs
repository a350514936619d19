using Sightline.Storage.Keys;

namespace Sightline.Storage.Tests.Keys;

public sealed class KeyRingFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sightline-test-").FullName;

    private string Ring => Path.Combine(_folder, "ring");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(null)]
    [InlineData("correct horse battery staple")]
    public void A_ring_is_read_back_as_it_was(string? passphrase)
    {
        using var made = KeyRingFile.Create(Ring, passphrase).Value.ShouldNotBeNull();
        using var read = KeyRingFile.Read(Ring, passphrase).Value.ShouldNotBeNull();

        read.Fits(made.Check()).ShouldBeTrue();
        KeyRingFile.NeedsPassphrase(Ring).ShouldBe(passphrase is not null);
    }

    [Fact]
    public void Only_its_owner_may_read_it()
    {
        using var made = KeyRingFile.Create(Ring, passphrase: null).Value;

        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(Ring).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public void With_a_passphrase_the_key_is_not_in_the_file()
    {
        using var made = KeyRingFile.Create(Ring, "a passphrase").Value.ShouldNotBeNull();

        File.ReadAllText(Ring).ShouldNotContain(Convert.ToBase64String(made.Key));
    }

    [Fact]
    public void A_wrong_passphrase_or_none_is_a_reason()
    {
        using var made = KeyRingFile.Create(Ring, "right").Value;

        KeyRingFile.Read(Ring, "wrong").Reason.ShouldNotBeNull().ShouldContain("not that of this key ring");
        KeyRingFile.Read(Ring, passphrase: null).Reason.ShouldNotBeNull().ShouldContain("none was given");
    }

    [Fact]
    public void A_ring_is_never_written_over()
    {
        using var made = KeyRingFile.Create(Ring, passphrase: null).Value;
        var before = File.ReadAllText(Ring);

        KeyRingFile.Create(Ring, passphrase: null).Reason.ShouldNotBeNull();

        File.ReadAllText(Ring).ShouldBe(before);
    }

    [Fact]
    public void A_ring_that_is_not_there_is_a_reason() => KeyRingFile.Read(Ring, passphrase: null).Reason.ShouldNotBeNull().ShouldContain("not there");

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"v":2,"iterations":0,"salt":"","key":""}""")]
    [InlineData("""{"v":1,"iterations":0,"salt":"","key":""}""")]
    [InlineData("""{"v":1,"iterations":0,"salt":"","key":"####"}""")]
    [InlineData("""{"v":1,"iterations":2000000000,"salt":"","key":"AAAA"}""")]
    [InlineData("""{"v":1,"iterations":0}""")]
    public void A_damaged_ring_is_a_reason(string content)
    {
        File.WriteAllText(Ring, content);

        KeyRingFile.Read(Ring, "x").Reason.ShouldNotBeNull();
    }
}
