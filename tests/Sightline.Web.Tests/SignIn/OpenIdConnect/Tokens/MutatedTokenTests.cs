using FsCheck;
using FsCheck.Fluent;
using Sightline.Web.SignIn.OpenIdConnect.Tokens;
using static Sightline.Web.Tests.SignIn.OpenIdConnect.Tokens.InventedSignIn;

namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Tokens;

/// <summary>Whatever is sent gives a token or a reason.</summary>
public class MutatedTokenTests
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ {\"é\0";

    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(2000);

    private static readonly string[] Tokens = [Key.Sign(Claims()), Key.Sign(Claims(), "PS256"), Curve.Sign(Claims(), "ES256"), LargeCurve.Sign(Claims(), "ES384")];

    [Fact]
    public void Any_one_character_changed_is_refused() =>
        Check(ArbMap.Default.ArbFor<(NonNegativeInt Which, NonNegativeInt Place, NonNegativeInt Letter)>(), change =>
        {
            var token = Tokens[change.Which.Get % Tokens.Length];
            var place = (change.Place.Get * 7919) % token.Length;
            var letter = Letters[change.Letter.Get % Letters.Length];
            var changed = token[..place] + letter + token[(place + 1)..];
            return letter == token[place] || !InventedSignIn.Check(changed).HasValue;
        });

    [Fact]
    public void Every_character_of_a_whole_token_matters()
    {
        var token = Tokens[2];
        for (var place = 0; place < token.Length; place++)
        {
            foreach (var letter in "AQgwz-_9".Where(l => l != token[place]))
            {
                InventedSignIn.Check(token[..place] + letter + token[(place + 1)..]).HasValue.ShouldBeFalse($"place {place}");
            }

            InventedSignIn.Check(token.Remove(place, 1)).HasValue.ShouldBeFalse($"without place {place}");
        }
    }

    [Fact]
    public void Any_text_gives_a_reason() =>
        Check(ArbMap.Default.ArbFor<string?>(), text => InventedSignIn.Check(text).Reason is not null);

    [Fact]
    public void Any_three_parts_give_a_reason() =>
        Check(ArbMap.Default.ArbFor<(byte[] Header, byte[] Payload, byte[] Signature)>(), parts =>
            InventedSignIn.Check($"{SigningKey.Text(parts.Header)}.{SigningKey.Text(parts.Payload)}.{SigningKey.Text(parts.Signature)}").Reason is not null);

    [Fact]
    public void Any_payload_that_the_provider_did_sign_gives_a_token_or_a_reason() =>
        Check(ArbMap.Default.ArbFor<(NonNegativeInt Place, byte With)>(), change =>
        {
            var payload = Claims().ToJsonString().ToCharArray();
            payload[change.Place.Get % payload.Length] = (char)change.With;
            var read = InventedSignIn.Check(Key.SignText("""{"alg":"RS256","kid":"rsa-1"}""", new string(payload)));
            return read.HasValue != (read.Reason is not null);
        });

    [Fact]
    public void Any_key_set_gives_keys_or_a_reason() =>
        Check(ArbMap.Default.ArbFor<(NonNegativeInt Place, byte With)>(), change =>
        {
            var set = SigningKey.SetOf(Key.Public, Curve.Public);
            set[change.Place.Get % set.Length] = change.With;
            var read = ProviderKeys.Read(set);
            return read.HasValue != (read.Reason is not null);
        });

    private static void Check<T>(Arbitrary<T> any, Func<T, bool> holds) => FsCheck.Check.One(Often, Prop.ForAll(any, holds));
}
