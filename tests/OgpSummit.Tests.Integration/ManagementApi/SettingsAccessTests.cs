using System.Net;
using OgpSummit.Tests.Integration.BackOffice;
using OgpSummit.Tests.Integration.ManagementApi.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.ManagementApi;

/// <summary>Who gets in: V is a visitor, W a writer, E an editor, T a translator of the dictionary, A an administrator.</summary>
[Collection(OnBackOfficeSite.Name)]
public sealed class SettingsAccessTests(BackOfficeSite site, SettingsAccessTests.Everybody everybody)
    : IClassFixture<SettingsAccessTests.Everybody>
{
    private const string None = "00000000-0000-0000-0000-0000000000ff";

    [Theory]
    [InlineData("GET", "document-type/{type}", "V401 W200 E200 T403 A200")]
    [InlineData("GET", "document-type/configuration", "V401 W200 E200 T403 A200")]
    [InlineData("GET", "document-type/{type}/allowed-children", "V401 W200 E200 T403 A200")]
    [InlineData("GET", "item/document-type?id={type}", "V401 W200 E200 T200 A200")]
    [InlineData("GET", "tree/document-type/root", "V401 W200 E200 T403 A200")]
    [InlineData("GET", "document-type/{type}/composition-references", "V401 W403 E403 T403 A200")]
    [InlineData("POST", "document-type/available-compositions", "V401 W403 E403 T403 A200")]
    [InlineData("POST", "document-type", "V401 W403 E403 T403 A400")]
    [InlineData("PUT", "document-type/{none}", "V401 W403 E403 T403 A404")]
    [InlineData("DELETE", "document-type/{type}", "V401 W403 E403 T403 A409")]
    [InlineData("POST", "document-type/{none}/copy", "V401 W403 E403 T403 A404")]
    [InlineData("PUT", "document-type/{none}/move", "V401 W403 E403 T403 A404")]
    [InlineData("POST", "document-type/folder", "V401 W403 E403 T403 A400")]
    [InlineData("GET", "document-type/folder/{none}", "V401 W403 E403 T403 A404")]
    [InlineData("PUT", "document-type/folder/{none}", "V401 W403 E403 T403 A400")]
    [InlineData("DELETE", "document-type/folder/{none}", "V401 W403 E403 T403 A404")]
    [InlineData("GET", "property-type/is-used?contentTypeId={type}&propertyAlias=title", "V401 W403 E403 T403 A200")]
    [InlineData("GET", "data-type/{data}", "V401 W200 E200 T403 A200")]
    [InlineData("GET", "item/data-type?id={data}", "V401 W200 E200 T200 A200")]
    [InlineData("GET", "tree/data-type/root", "V401 W403 E403 T403 A200")]
    [InlineData("GET", "filter/data-type", "V401 W403 E403 T403 A200")]
    [InlineData("GET", "data-type/{data}/is-used", "V401 W403 E403 T403 A200")]
    [InlineData("GET", "data-type/{data}/referenced-by", "V401 W403 E403 T403 A200")]
    [InlineData("POST", "data-type", "V401 W403 E403 T403 A400")]
    [InlineData("PUT", "data-type/{data}", "V401 W403 E403 T403 A400")]
    [InlineData("DELETE", "data-type/{data}", "V401 W403 E403 T403 A409")]
    [InlineData("POST", "data-type/{none}/copy", "V401 W403 E403 T403 A404")]
    [InlineData("PUT", "data-type/{none}/move", "V401 W403 E403 T403 A404")]
    [InlineData("DELETE", "data-type/folder/{none}", "V401 W403 E403 T403 A404")]
    [InlineData("GET", "language", "V401 W200 E200 T200 A200")]
    [InlineData("GET", "culture", "V401 W200 E200 T200 A200")]
    [InlineData("POST", "language", "V401 W403 E403 T403 A400")]
    [InlineData("PUT", "language/fr-FR", "V401 W403 E403 T403 A400")]
    [InlineData("DELETE", "language/fr-FR", "V401 W403 E403 T403 A400")]
    [InlineData("GET", "dictionary", "V401 W403 E403 T200 A200")]
    [InlineData("GET", "tree/dictionary/root", "V401 W403 E403 T200 A200")]
    [InlineData("GET", "item/dictionary", "V401 W403 E403 T200 A200")]
    [InlineData("POST", "dictionary", "V401 W403 E403 T400 A400")]
    [InlineData("PUT", "dictionary/{none}", "V401 W403 E403 T404 A404")]
    [InlineData("DELETE", "dictionary/{none}", "V401 W403 E403 T404 A404")]
    [InlineData("PUT", "dictionary/{none}/move", "V401 W403 E403 T404 A404")]
    [InlineData("GET", "item/template", "V401 W200 E200 T200 A200")]
    [InlineData("GET", "tree/template/root", "V401 W200 E200 T403 A200")]
    public async Task Sections_open_endpoints(string method, string path, string expected)
    {
        var address = path
            .Replace("{type}", site.Get<IContentTypeService>().Get("news")!.Key.ToString(), StringComparison.Ordinal)
            .Replace("{data}", "0cc0eba1-9960-42c9-bf9b-60e150b429ae", StringComparison.Ordinal)
            .Replace("{none}", None, StringComparison.Ordinal);
        var found = new List<string>();
        foreach (var (letter, caller) in everybody.Callers)
        {
            var body = method is "GET" or "DELETE" ? null : "{}";
            found.Add($"{letter}{(int)(await caller.SendAsync(new HttpMethod(method), address, body)).Status}");
        }

        Assert.Equal(expected, string.Join(' ', found));
    }

    public sealed class Everybody(BackOfficeSite site) : IAsyncLifetime
    {
        internal IReadOnlyList<(char Letter, Caller Caller)> Callers { get; private set; } = [];

        public async ValueTask InitializeAsync() => Callers =
        [
            ('V', new Caller(EditorSession.Open(site.Address))),
            ('W', await Caller.OfGroupsAsync(site, Constants.Security.WriterGroupKey)),
            ('E', await OfSectionsAsync(Constants.Applications.Content, Constants.Applications.Media)),
            ('T', await OfSectionsAsync(Constants.Applications.Translation)),
            ('A', await Caller.AdministratorAsync(site)),
        ];

        private async Task<Caller> OfSectionsAsync(params string[] sections) => await Caller.OfGroupsAsync(
            site, (await site.GivenGroupAsync(group => Array.ForEach(sections, group.AddAllowedSection))).Key);

        public ValueTask DisposeAsync()
        {
            foreach (var (_, caller) in Callers)
            {
                caller.Dispose();
            }

            return ValueTask.CompletedTask;
        }
    }
}
