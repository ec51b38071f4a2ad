namespace OgpSummit.Runtime.BackOffice.SignIn.Tokens;

/// <summary>Where the client looks for the authorization server; the addresses are fixed in its code.</summary>
internal static class TokenPaths
{
    public const string Group = BackOfficePath.Root + "/management/api/v1/security/back-office";
    public const string Authorize = Group + "/authorize";
    public const string Token = Group + "/token";
    public const string Revoke = Group + "/revoke";
}
