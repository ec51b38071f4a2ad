using Microsoft.AspNetCore.Mvc;

namespace OgpSummit.Runtime.ManagementApi.Contents;

/// <param name="Text">What somebody types: words of names or values in any language, or an id.</param>
/// <param name="Trashed">False leaves out the recycle bin.</param>
/// <param name="ParentId">Below which is searched.</param>
internal sealed record SearchRequest([FromQuery(Name = "query")] string? Text, bool? Trashed, Guid? ParentId);
