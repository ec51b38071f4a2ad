using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Users;

/// <summary>Names and pictures of colleagues, beside what they changed.</summary>
internal static class UserItemEndpoints
{
    public static void MapUserItems(this IEndpointRouteBuilder api) => api.MapGet("item/user", Items);

    private static async Task<IResult> Items(Ids id, IUserService users, UserModels models) =>
        Answer.Of((await users.GetAsync(id.Values)).Select(models.ItemOf));
}
