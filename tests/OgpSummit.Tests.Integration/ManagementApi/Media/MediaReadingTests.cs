using System.Net;
using OgpSummit.Tests.Integration.BackOffice;

namespace OgpSummit.Tests.Integration.ManagementApi.Media;

/// <summary>Who reads what of media. Every answer is held against the client's types on the way.</summary>
[Collection(OnBackOfficeSite.Name)]
public sealed class MediaReadingTests(Library library) : IClassFixture<Library>
{
    private const string Nobody = nameof(Library.Visitor);
    private const string Administrator = nameof(Library.Administrator);
    private const string Editor = nameof(Library.Editor);
    private const string Photographer = nameof(Library.Photographer);
    private const string Writer = nameof(Library.Writer);

    /// <summary>Caller, path, status, what must be in the body, what must not. Names in braces are the library's.</summary>
    public static TheoryData<string, string, int, string, string> Rows => new()
    {
        { Nobody, "media/{Photo}", 401, "", "ance pl" },
        { Editor, "media/{Photo}", 200, "\"editorAlias\":\"Umbraco.ImageCropper\"", "" },
        { Editor, "media/{Photo}", 200, "\"value\":\"400\"", "" },
        { Editor, "media/{Archives}", 200, "3a0156c4-3b8c-4803-bdc1-6871faa83fff", "" },
        { Photographer, "media/{Photo}", 200, "ance pl", "" },
        { Photographer, "media/{Archives}", 200, "Archives", "" },
        { Photographer, "media/{Foreign}", 403, "", "trang" },
        { Photographer, "media/{Unknown}", 404, "NotFound", "" },
        { Writer, "media/{Photo}", 200, "ance pl", "" },
        { Editor, "media/not-an-id", 404, "", "" },
        { Editor, "media/configuration", 200, "disableDeleteWhenReferenced", "" },

        { Editor, "media/{Photo}/audit-log?skip=0&take=10&orderDirection=Descending", 200, "\"logType\":\"Save\"", "" },
        { Photographer, "media/{Foreign}/audit-log", 403, "", "logType" },
        { Editor, "media/{Unknown}/audit-log", 404, "", "" },
        { Editor, "media/{Photo}/referenced-by?skip=0&take=20", 200, "\"total\":0", "" },
        { Photographer, "media/{Foreign}/referenced-by", 403, "", "total" },
        { Editor, "media/{Archives}/referenced-descendants", 200, "\"total\":0", "" },
        { Photographer, "media/{Elsewhere}/referenced-descendants", 403, "", "total" },
        { Editor, "media/are-referenced?id={Photo}", 200, "\"total\":0", "" },

        { Editor, "media/urls?id={Photo}&id={Archives}&id={Unknown}", 200, "seance.jpg", "{Unknown}" },
        { Photographer, "media/urls?id={Photo}&id={Foreign}", 200, "{Photo}", "foreign" },
        { Nobody, "media/urls?id={Photo}", 401, "", "media/" },
        { Editor, "imaging/resize/urls?id={Photo}&width=300&height=300&mode=Crop", 200, "rmode=crop", "" },
        { Editor, "imaging/resize/urls?id={Photo}&height=200&width=200", 200, "hmac=", "rmode" },
        { Editor, "imaging/resize/urls?id={Photo}&height=200&width=200&mode=Max&format=webp", 200, "format=webp", "" },
        { Editor, "imaging/resize/urls?id={Archives}", 200, "\"urlInfos\":[]", "hmac" },
        { Photographer, "imaging/resize/urls?id={Foreign}", 200, "[]", "foreign" },
        { Editor, "imaging/resize/urls?id={Photo}&mode=Sideways", 400, "", "hmac" },

        { Editor, "item/media?id={Photo}&id={Unknown}&id={Elsewhere}", 200, "{Elsewhere}", "{Unknown}" },
        { Photographer, "item/media?id={Photo}&id={Foreign}", 200, "{Photo}", "{Foreign}" },
        { Editor, "item/media", 200, "[]", "" },
        { Editor, "item/media/search?query=SEANCE%20pleni", 200, "{Photo}", "{Foreign}" },
        { Editor, "item/media/search?query=etrangere&skip=0&take=10", 200, "trang", "" },
        { Photographer, "item/media/search?query=etrangere", 200, "\"total\":0", "trang" },
        { Editor, "item/media/search?query=seance&parentId={Elsewhere}", 200, "\"total\":0", "" },
        { Editor, "item/media/search?query=seance&allowedMediaTypes={FolderType}", 200, "\"total\":0", "" },
        { Nobody, "item/media/search?query=seance", 401, "", "total" },

        { Editor, "tree/media/root?skip=0&take=50", 200, "{Elsewhere}", "noAccess\":true" },
        { Photographer, "tree/media/root?skip=0&take=50", 200, "{Archives}", "{Elsewhere}" },
        { Editor, "tree/media/children?parentId={Year}&skip=0&take=50", 200, "\"total\":1", "" },
        { Photographer, "tree/media/children?parentId={Elsewhere}", 200, "\"total\":0", "trang" },
        { Editor, "tree/media/ancestors?descendantId={Photo}", 200, "{Archives}", "" },
        { Photographer, "tree/media/ancestors?descendantId={Foreign}", 200, "[]", "trang" },
        { Editor, "tree/media/ancestors", 200, "[]", "" },
        { Editor, "tree/media/siblings?target={Photo}&before=1&after=1", 200, "\"totalBefore\":0", "" },
        { Photographer, "tree/media/siblings?target={Foreign}", 404, "", "trang" },
        { Nobody, "tree/media/root", 401, "", "total" },

        { Editor, "collection/media?id=&dataTypeId=3a0156c4-3b8c-4803-bdc1-6871faa83fff&orderBy=updateDate&orderDirection=Descending&filter=&skip=0&take=100", 200, "{Elsewhere}", "{Photo}" },
        { Photographer, "collection/media?id=&orderBy=name&orderDirection=Ascending", 200, "\"total\":1", "{Elsewhere}" },
        { Editor, "collection/media?id={Year}&orderBy=name&orderDirection=Ascending&skip=0&take=2", 200, "\"creator\":", "" },
        { Editor, "collection/media?id={Year}&filter=NIERE", 200, "\"total\":1", "" },
        { Editor, "collection/media?id={Year}&filter=none", 200, "\"total\":0", "" },
        { Editor, "collection/media?id={Year}&orderBy=creator", 200, "\"total\":1", "" },
        { Editor, "collection/media?id={Year}&orderBy=nothing", 400, "OrderByNotPartOfCollectionConfiguration", "" },
        { Editor, "collection/media?id={Unknown}", 404, "", "" },
        { Editor, "collection/media?id=no-id", 400, "", "" },
        { Photographer, "collection/media?id={Elsewhere}", 403, "", "total" },

        { Editor, "recycle-bin/media/root?skip=0&take=50", 200, "\"items\"", "" },
        { Photographer, "recycle-bin/media/root", 403, "", "items" },
        { Writer, "recycle-bin/media/root", 403, "", "items" },
        { Editor, "recycle-bin/media/{Photo}/original-parent", 400, "NotTrashed", "" },
        { Editor, "recycle-bin/media/referenced-by?skip=0&take=10", 200, "\"total\":0", "" },
        { Photographer, "recycle-bin/media/referenced-by", 403, "", "total" },

        { Editor, "media-type/{ImageType}", 200, "\"alias\":\"umbracoFile\"", "" },
        { Editor, "media-type/{Unknown}", 404, "NotFound", "" },
        { Writer, "media-type/{ImageType}", 200, "umbracoWidth", "" },
        { Editor, "media-type/allowed-at-root?skip=0&take=100", 200, "\"total\":7", "" },
        { Editor, "media-type/{FolderType}/allowed-children?skip=0&take=100", 200, "\"total\":7", "" },
        { Editor, "media-type/{ImageType}/allowed-children", 200, "\"total\":0", "" },
        { Editor, "media-type/configuration", 200, "reservedFieldNames", "" },
        { Editor, "item/media-type?id={ImageType}&id={Unknown}", 200, "{ImageType}", "{Unknown}" },
        { Editor, "item/media-type/allowed?fileExtension=png&skip=0&take=100", 200, "{ImageType}", "" },
        { Editor, "item/media-type/allowed?fileExtension=.PNG", 200, "{ImageType}", "" },
        { Editor, "item/media-type/allowed?fileExtension=xyz", 200, "\"total\":1", "{ImageType}" },
        { Editor, "item/media-type/allowed", 400, "", "" },
        { Editor, "item/media-type/folders?skip=0&take=100", 200, "{FolderType}", "{ImageType}" },
        { Editor, "item/media-type/search?query=ima", 200, "{ImageType}", "" },
        { Administrator, "tree/media-type/root?skip=0&take=100", 200, "\"total\":7", "" },
        { Administrator, "tree/media-type/ancestors?descendantId={ImageType}", 200, "{ImageType}", "" },
        { Nobody, "media-type/{ImageType}", 401, "", "umbraco" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_caller_gets_what_is_his_and_nothing_else(string caller, string path, int status, string contains, string lacks)
    {
        var client = (HttpClient)typeof(Library).GetProperty(caller)!.GetValue(library)!;

        var answer = await client.AskAsync(Filled(path));

        Assert.True(answer.Status == (HttpStatusCode)status, $"{(int)answer.Status} {answer.Body}");
        Assert.Contains(Filled(contains), answer.Body);
        Assert.True(lacks.Length == 0 || !answer.Body.Contains(Filled(lacks), StringComparison.Ordinal), $"{lacks} is in {answer.Body}");
    }

    private string Filled(string text) => text
        .Replace("{Photo}", library.Photo, StringComparison.Ordinal)
        .Replace("{Archives}", library.Archives, StringComparison.Ordinal)
        .Replace("{Year}", library.Year, StringComparison.Ordinal)
        .Replace("{Elsewhere}", library.Elsewhere, StringComparison.Ordinal)
        .Replace("{Foreign}", library.Foreign, StringComparison.Ordinal)
        .Replace("{Unknown}", Library.Unknown, StringComparison.Ordinal)
        .Replace("{FolderType}", Library.FolderType, StringComparison.Ordinal)
        .Replace("{ImageType}", Library.ImageType, StringComparison.Ordinal);
}
