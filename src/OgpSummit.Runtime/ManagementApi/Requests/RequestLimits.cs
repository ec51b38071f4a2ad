namespace OgpSummit.Runtime.ManagementApi.Requests;

internal static class RequestLimits
{
    /// <summary>Bytes of a JSON body: a document with every value filled in two languages stays far below.</summary>
    public const long Json = 4 * 1024 * 1024;

    /// <summary>Items of one page of a list, whatever is asked for.</summary>
    public const int Take = 500;

    /// <summary>Ids in one request.</summary>
    public const int Ids = 500;
}
