using System.Text;
using Microsoft.Extensions.Options;
using OtpNet;
using QRCoder;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Security;

namespace OgpSummit.Runtime.BackOffice.SignIn.TwoFactor;

/// <summary>What the client shows to set the app up: a picture to scan, and the same as text.</summary>
/// <param name="QrCodeSetupImageUrl">A data address, so that the secret goes to no other server.</param>
/// <param name="Secret">Comes back with the first code.</param>
internal sealed record AuthenticatorSetup(string QrCodeSetupImageUrl, string Secret) : ISetupTwoFactorModel;

/// <summary>Codes of six digits that an app makes anew each half minute (RFC 6238).</summary>
internal sealed class AuthenticatorApp(IBackOfficeUserStore users, IOptions<WebRoutingSettings> routing) : ITwoFactorProvider
{
    /// <summary>Fixed: it is stored with each user who set the app up, and named in the client's manifest.</summary>
    public const string Name = "AuthenticatorApp";

    private const int PixelsPerModule = 6;

    /// <summary>Clocks of phones differ: the code before and the one after are taken too.</summary>
    private static readonly VerificationWindow Window = VerificationWindow.RfcSpecifiedNetworkDelay;

    public string ProviderName => Name;

    private string Issuer => Uri.TryCreate(routing.Value.UmbracoApplicationUrl, UriKind.Absolute, out var address)
        ? address.Host
        : "OGP Paris 2016";

    public async Task<ISetupTwoFactorModel> GetSetupDataAsync(Guid userOrMemberKey, string secret)
    {
        var user = await users.GetAsync(userOrMemberKey)
            ?? throw new ArgumentException($"There is no user {userOrMemberKey}.", nameof(userOrMemberKey));
        var address = new OtpUri(OtpType.Totp, Bytes(secret), user.Username, Issuer).ToString();
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(code);
        return new AuthenticatorSetup(
            "data:image/png;base64," + Convert.ToBase64String(picture.GetGraphic(PixelsPerModule)), secret);
    }

    public bool ValidateTwoFactorPIN(string secret, string token) =>
        new Totp(Bytes(secret)).VerifyTotp(token.Replace(" ", "", StringComparison.Ordinal), out _, Window);

    public bool ValidateTwoFactorSetup(string secret, string token) => ValidateTwoFactorPIN(secret, token);

    private static byte[] Bytes(string secret) => Encoding.UTF8.GetBytes(secret);
}
