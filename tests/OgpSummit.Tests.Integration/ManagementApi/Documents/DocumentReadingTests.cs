using System.Net;
using OgpSummit.Tests.Integration.BackOffice;
using static OgpSummit.Tests.Integration.ManagementApi.Documents.Summit;

namespace OgpSummit.Tests.Integration.ManagementApi.Documents;

/// <summary>Who reads what. Every answer is held against the client's types on the way.</summary>
[Collection(OnBackOfficeSite.Name)]
public sealed class DocumentReadingTests(BackOfficeSite site)
{
    private const string Nobody = "anonymous";
    private const string Administrator = "administrator";
    private const string Editor = "editor";
    private const string Contributor = "contributor";
    private const string Translator = "translator";
    private const string Reader = "reader";
    private const string Librarian = "librarian";

    /// <summary>Caller, path, status, what must be in the body, what must not.</summary>
    public static TheoryData<string, string, int, string, string> Rows => new()
    {
        { Nobody, $"document/{Home}", 401, "", "Accueil" },
        { Administrator, $"document/{Home}", 200, "Accueil", "" },
        { Editor, $"document/{DevelopmentAid}", 200, "\"editorAlias\":\"Umbraco.BlockList\"", "" },
        { Editor, $"document/{DevelopmentAid}", 200, "\"$type\":\"BlockListLayoutItem\"", "" },
        { Editor, $"document/{Unknown}", 404, "NotFound", "" },
        { Editor, $"document/{Picture}", 404, "NotFound", "Pleyel" },
        { Editor, "document/not-an-id", 404, "", "" },
        { Contributor, $"document/{DevelopmentAid}", 200, "Development aid", "" },
        { Contributor, $"document/{Accountability}", 200, "Rendre des comptes", "" },
        { Contributor, $"document/{Plan}", 403, "", "Plan" },
        { Contributor, $"document/{ClimateData}", 403, "", "climat" },
        { Contributor, $"document/{Unknown}", 404, "", "" },
        { Translator, $"document/{DevelopmentAid}", 200, "Aide au d", "" },
        { Reader, $"document/{Declaration}", 200, "Paris", "" },
        { Reader, $"document/{Home}", 403, "", "Accueil" },
        { Librarian, $"document/{Home}", 403, "", "Accueil" },

        { Administrator, $"document/{DevelopmentAid}/published", 200, "\"state\":\"Published\"", "" },
        { Contributor, $"document/{ClimateData}/published", 403, "", "climat" },
        { Editor, $"document/{Unknown}/published", 404, "", "" },

        { Editor, $"document/{DevelopmentAid}/audit-log?skip=0&take=10", 200, "\"logType\"", "" },
        { Editor, $"document/{DevelopmentAid}/audit-log?skip=3&take=2&orderDirection=Ascending", 200, "\"total\"", "" },
        { Editor, $"document/{DevelopmentAid}/audit-log?take=0", 200, "\"items\":[]", "" },
        { Contributor, $"document/{ClimateData}/audit-log", 403, "", "logType" },
        { Editor, $"document/{Picture}/audit-log", 404, "", "logType" },

        { Administrator, $"document/{Home}/domains", 200, "fr-FR", "" },
        { Contributor, $"document/{Home}/domains", 403, "", "fr-FR" },
        { Translator, $"document/{Home}/domains", 403, "", "fr-FR" },
        { Administrator, $"document/{Unknown}/domains", 404, "", "" },

        { Editor, $"document/{Home}/available-segment-options?skip=0&take=10", 200, "\"total\":0", "" },
        { Contributor, $"document/{Home}/available-segment-options", 403, "", "" },
        { Editor, "segment", 200, "\"items\":[]", "" },
        { Librarian, "document/configuration", 200, "disableDeleteWhenReferenced", "" },
        { Nobody, "document/configuration", 401, "", "disable" },

        { Editor, $"document/urls?id={DevelopmentAid}&id={Unknown}", 200, "/fr/plan-d-action/", Unknown },
        { Contributor, $"document/urls?id={DevelopmentAid}&id={ClimateData}&id={Plan}", 200, DevelopmentAid, "climat" },
        { Editor, "document/urls?id=no", 400, "", "" },
        { Editor, $"document/{DevelopmentAid}/preview-url?providerAlias=umbDocumentUrlProvider&culture=fr-FR", 200, DevelopmentAid, "" },
        { Editor, $"document/{DevelopmentAid}/preview-url?providerAlias=none", 404, "", DevelopmentAid },
        { Contributor, $"document/{ClimateData}/preview-url?providerAlias=umbDocumentUrlProvider", 403, "", "preview" },

        { Editor, $"item/document?id={Home}&id={Unknown}&id={Picture}&id={DevelopmentAid}", 200, "Accueil", Picture },
        { Editor, "item/document", 200, "[]", "" },
        { Contributor, $"item/document?id={ClimateData}&id={DevelopmentAid}", 200, "Development aid", "climat" },
        { Librarian, $"item/document?id={Home}", 200, "[]", "Accueil" },
        { Nobody, $"item/document?id={Home}", 401, "", "Accueil" },

        { Editor, "item/document/search?query=developpement%20aide&skip=0&take=10", 200, DevelopmentAid, "" },
        { Editor, $"item/document/search?query=climat&parentId={Accountability}", 200, "\"total\":", ClimateData },
        { Editor, $"item/document/search?query=climat&parentId={Unknown}", 200, "\"total\":0", "" },
        { Editor, $"item/document/search?query=climat&allowedDocumentTypes={Unknown}", 200, "\"total\":0", "" },
        { Editor, "item/document/search?query=climat&allowedDocumentTypes=x", 400, "", "climat" },
        { Editor, "item/document/search?skip=0&take=5", 400, "query", "" },
        { Editor, "item/document/search?query=", 200, "\"total\":0", "" },
        { Editor, "item/document/search?query=%22*%3A%28%29%5E-", 200, "\"total\":0", "" },
        { Editor, "item/document/search?query=climat&skip=-1", 400, "", ClimateData },
        { Editor, "item/document/search?query=climat&take=0", 200, "\"items\":[]", ClimateData },
        { Contributor, "item/document/search?query=climat", 200, "\"total\"", ClimateData },
        { Contributor, $"item/document/search?query={ClimateData}", 200, "\"total\":0", ClimateData },
        { Contributor, "item/document/search?query=aide", 200, DevelopmentAid, ClimateData },
        { Reader, "item/document/search?query=paris", 200, Declaration, Home },
        { Librarian, "item/document/search?query=climat", 200, "\"total\":0", ClimateData },
        { Nobody, "item/document/search?query=climat", 401, "", "total" },

        { Administrator, "recycle-bin/document/root?skip=0&take=50", 200, "\"items\"", "" },
        { Editor, "recycle-bin/document/root", 200, "\"items\"", "" },
        { Contributor, "recycle-bin/document/root", 403, "", "items" },
        { Reader, "recycle-bin/document/root", 403, "", "items" },
        { Contributor, $"recycle-bin/document/children?parentId={DevelopmentAid}", 403, "", "items" },
        { Contributor, "recycle-bin/document/referenced-by", 403, "", "items" },
        { Contributor, $"recycle-bin/document/{DevelopmentAid}/original-parent", 403, "", "" },
        { Editor, $"recycle-bin/document/{DevelopmentAid}/original-parent", 400, "NotTrashed", "" },
        { Editor, $"recycle-bin/document/{Unknown}/original-parent", 404, "", "" },
        { Editor, $"recycle-bin/document/siblings?target={DevelopmentAid}", 404, "", "" },
        { Editor, "recycle-bin/document/referenced-by?skip=0&take=20", 200, "\"total\"", "" },

        { Editor, $"document/{DevelopmentAid}/referenced-by?skip=0&take=20", 200, "\"total\"", "" },
        { Editor, $"document/{Home}/referenced-by", 200, "\"alias\":\"page\"", "" },
        { Contributor, $"document/{ClimateData}/referenced-by", 403, "", "total" },
        { Editor, $"document/{Unknown}/referenced-by", 404, "", "" },
        { Editor, $"document/{Home}/referenced-descendants?skip=0&take=20", 200, "\"total\"", "" },
        { Contributor, $"document/{Home}/referenced-descendants", 403, "", "total" },
        { Editor, "document/are-referenced", 200, "\"total\":0", "" },

        { Editor, $"document-version?documentId={DevelopmentAid}&culture=fr-FR&skip=0&take=10", 200, "\"isCurrentPublishedVersion\":true", "" },
        { Editor, $"document-version?documentId={DevelopmentAid}&skip=1&take=3", 200, "\"total\"", "" },
        { Editor, $"document-version?documentId={Unknown}&culture=fr-FR", 404, "", "" },
        { Contributor, $"document-version?documentId={ClimateData}&culture=fr-FR", 403, "", "total" },
        { Editor, $"document-version/{Unknown}", 404, "", "" },
        { Editor, "document-version/00000001-0000-0000-0000-000000000001", 404, "", "" },

        { Editor, $"collection/document/{News}?dataTypeId=&orderBy=updateDate&orderCulture=fr-FR&orderDirection=Descending&skip=0&take=10", 200, "\"alias\":\"date\"", "\"alias\":\"body\"" },
        { Editor, $"collection/document/{News}?orderBy=date&orderDirection=Ascending&filter=DECLARATION", 200, "\"total\":1", "ogp" },
        { Editor, $"collection/document/{News}?orderBy=body", 400, "OrderByNotPartOfCollectionConfiguration", "" },
        { Editor, $"collection/document/{Home}", 400, "ContentNotCollection", "" },
        { Editor, $"collection/document/{Unknown}", 404, "", "" },
        { Contributor, $"collection/document/{News}", 403, "", "total" },
        { Reader, $"collection/document/{News}", 200, Declaration, "" },

        { Editor, "tag?query=e&skip=0&take=10", 200, "\"total\"", "" },
        { Librarian, "tag", 200, "\"total\"", "" },
        { Editor, "redirect-management?skip=0&take=10", 200, "\"total\":0", "" },
        { Contributor, "redirect-management?filter=a&skip=3&take=7", 200, "\"total\":0", "" },
        { Editor, "redirect-management/status", 200, "\"userIsAdmin\":false", "" },
        { Administrator, "redirect-management/status", 200, "\"status\":\"Enabled\",\"userIsAdmin\":true", "" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_caller_gets_what_is_his_and_nothing_else(string caller, string path, int status, string contains, string lacks)
    {
        var client = await Callers.Of(site).ClientAsync(caller);

        var answer = await client.AskAsync(path);

        Assert.True(answer.Status == (HttpStatusCode)status, $"{(int)answer.Status} {answer.Body}");
        Assert.Contains(contains, answer.Body);
        Assert.True(lacks.Length == 0 || !answer.Body.Contains(lacks, StringComparison.Ordinal), $"{lacks} is in {answer.Body}");
    }
}
