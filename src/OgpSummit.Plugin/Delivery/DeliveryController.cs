using Microsoft.AspNetCore.Mvc;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.Delivery.Resources;

namespace OgpSummit.Plugin.Delivery;

/// <summary>The published content, for partner sites.</summary>
[PublicApi]
[FromMemory]
[ApiExplorerSettings(IgnoreApi = true)]
[Route("api/ogp/v1")]
internal sealed class DeliveryController(
    Answers answers,
    Editions editions,
    ApiLanguages languages,
    Catalogue catalogue) : ControllerBase
{
    [AcceptVerbs("GET", "HEAD", Route = "axes")]
    public Task<IActionResult> Axes() => ListAsync(catalogue.Axes);

    [AcceptVerbs("GET", "HEAD", Route = "axes/{id}")]
    public Task<IActionResult> Axis(string id) => ItemAsync(catalogue.Axes, id);

    [AcceptVerbs("GET", "HEAD", Route = "commitments")]
    public Task<IActionResult> Commitments() => ListAsync(catalogue.Commitments);

    [AcceptVerbs("GET", "HEAD", Route = "commitments/{id}")]
    public Task<IActionResult> Commitment(string id) => ItemAsync(catalogue.Commitments, id);

    [AcceptVerbs("GET", "HEAD", Route = "venues")]
    public Task<IActionResult> Venues() => ListAsync(catalogue.Venues);

    [AcceptVerbs("GET", "HEAD", Route = "venues/{id}")]
    public Task<IActionResult> Venue(string id) => ItemAsync(catalogue.Venues, id);

    [AcceptVerbs("GET", "HEAD", Route = "committee-members")]
    public Task<IActionResult> CommitteeMembers() => ListAsync(catalogue.CommitteeMembers);

    [AcceptVerbs("GET", "HEAD", Route = "committee-members/{id}")]
    public Task<IActionResult> CommitteeMember(string id) => ItemAsync(catalogue.CommitteeMembers, id);

    [AcceptVerbs("GET", "HEAD", Route = "news")]
    public Task<IActionResult> News() => ListAsync(catalogue.News);

    [AcceptVerbs("GET", "HEAD", Route = "news/{id}")]
    public Task<IActionResult> NewsItem(string id) => ItemAsync(catalogue.News, id);

    [AcceptVerbs("GET", "HEAD", Route = "summary")]
    public Task<IActionResult> Summary() =>
        answers.SendAsync(HttpContext, Overview.Operation, async request =>
        {
            var all = await languages.AllAsync();
            return (await editions.ReadAsync(request.Language, request.Origin, edition => Overview.Of(edition, all)), null);
        });

    private Task<IActionResult> ListAsync(Resource resource) =>
        answers.SendAsync(HttpContext, resource.ListOperation, request =>
            editions.ReadAsync(request.Language, request.Origin, edition =>
            {
                var page = resource.Page(edition, request.Query, out var problem);
                return (page, problem);
            }));

    private Task<IActionResult> ItemAsync(Resource resource, string id) =>
        answers.SendAsync(HttpContext, resource.ItemOperation, async request =>
            await editions.ReadAsync(request.Language, request.Origin, edition => resource.Find(edition, id)) is { } item
                ? (item, null)
                : (null, await MissingAsync(resource, id, request)));

    private async Task<ApiProblem> MissingAsync(Resource resource, string id, ApiRequest request)
    {
        List<string> elsewhere = [];
        foreach (var language in await languages.AllAsync())
        {
            if (await editions.ReadAsync(language, request.Origin, edition => resource.Find(edition, id) is not null))
            {
                elsewhere.Add(language.Code);
            }
        }

        return elsewhere.Count == 0
            ? new ApiProblem(ProblemKind.NotFound, ProblemKind.NotFound.Meaning)
            : new ApiProblem(ProblemKind.NotInLanguage, ProblemKind.NotInLanguage.Meaning) { Allowed = elsewhere };
    }
}
