namespace OgpSummit.Tests.Integration.ManagementApi.Documents;

/// <summary>Keys of some of the summit's content: home › plan › two axes › commitments.</summary>
internal static class Summit
{
    public const string Home = "9e8d1cdd-02bf-5019-b80b-3bb0e2742544";
    public const string Plan = "b62c5d1b-fe1e-59c0-88c8-5c1670b113f7";
    public const string Accountability = "68725f83-50b8-5aff-a530-146f6e167357";
    public const string DevelopmentAid = "8f18ad8b-397f-58c5-8186-a85c0f4b250c";
    public const string Climate = "814b525c-4579-540e-9650-14e4e4eabfe9";
    public const string ClimateData = "2a0eda98-d337-521f-a80b-7e2a8f637e8c";
    public const string News = "1ee06084-99e3-5722-a2f7-5558806ee380";
    public const string Declaration = "65a82632-dd04-5a70-8523-30ecd60a9704";
    public const string Venues = "dd8fc8b9-273d-5f0d-8547-b166ab582cee";
    public const string Pleyel = "f8b0547f-4bd9-5026-a084-42659021ce6c";
    public const string Picture = "e30ba60f-f593-52eb-b19e-c0fe20349d9d";
    public const string Unknown = "5a1bd3f8-93bb-4f1d-9f0a-6f8d4f3d7f11";
}
