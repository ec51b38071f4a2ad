using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Imaging;

/// <summary>
/// The key that addresses of resized images are signed with: <c>Umbraco:CMS:Imaging:HMACSecretKey</c>, or one that was
/// made at random and lies in the database, so that every machine of a site has the same.
/// </summary>
internal sealed class SignatureKey(IOptionsMonitor<ImagingSettings> settings, IKeyValueService values) : IHmacSecretKeyService
{
    private const string Name = "OgpSummit+Imaging+HMACSecretKey";

    private const int Length = 64;

    private readonly Lazy<byte[]> _generated = new(() => Read(values));

    public byte[] Value => settings.CurrentValue.HMACSecretKey is { Length: > 0 } configured ? configured : _generated.Value;

    public bool HasHmacSecretKey() => true;

    public Task<Attempt<HmacSecretKeyOperationStatus>> CreateHmacSecretKeyAsync() =>
        Task.FromResult(Attempt.Fail(HmacSecretKeyOperationStatus.KeyExists));

    /// <summary>Whoever writes first decides; the other one reads that.</summary>
    private static byte[] Read(IKeyValueService values)
    {
        if (values.GetValue(Name) is not { Length: > 0 } stored)
        {
            values.SetValue(Name, Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length)));
            stored = values.GetValue(Name)!;
        }

        return Convert.FromBase64String(stored);
    }
}
