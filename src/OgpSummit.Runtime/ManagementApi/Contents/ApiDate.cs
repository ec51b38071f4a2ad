namespace OgpSummit.Runtime.ManagementApi.Contents;

internal static class ApiDate
{
    /// <summary>With an offset, which is always zero: without one, the client would take it for a time of the reader's zone.</summary>
    public static DateTimeOffset ToApi(this DateTime date) =>
        new(date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : DateTime.SpecifyKind(date, DateTimeKind.Utc));
}
