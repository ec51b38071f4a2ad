using Umbraco.Cms.Core.Security;

namespace OgpSummit.Runtime.Hosting.Site;

/// <summary>People sign in with a password of this site; no outside provider can forbid it.</summary>
internal sealed class LocalLogin : ILocalLoginSettingProvider
{
    public bool HasDenyLocalLogin() => false;
}
