using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi.Tags;

/// <summary>What the tag editor offers while somebody types.</summary>
internal static class TagEndpoints
{
    public static void MapTags(this IEndpointRouteBuilder api) =>
        api.MapGet("tag", FindAsync).RequireAuthorization(AuthorizationPolicies.SectionAccessContentOrMedia);

    private static async Task<IResult> FindAsync(string? query, string? tagGroup, string? culture, Paging paging, ITagService tags)
    {
        var found = string.IsNullOrWhiteSpace(query)
            ? await tags.GetAllAsync(tagGroup, culture)
            : await tags.GetByQueryAsync(query.Trim(), tagGroup, culture);
        return Answer.Of(paging.Of([.. found.Select(TagItem.Of)]));
    }

    private sealed record TagItem(Guid Id, string Text, string Group, int NodeCount)
    {
        public static TagItem Of(ITag tag) => new(tag.Key, tag.Text, tag.Group, tag.NodeCount);
    }
}
