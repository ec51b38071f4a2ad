using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Problems;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Documents.Editing;

/// <summary>Says in the user's words why a save is refused: who came first and where, or which languages and fields are not hers.</summary>
internal sealed class SaveRefusals(ILocalizedTextService texts, ILanguageService languages, IUserService users)
{
    /// <summary>Says whose save it was, and in which fields.</summary>
    public async Task<IResult> StaleAsync(IContent current, SaveMerge merge)
    {
        var fields = await NamesAsync(current, merge.Conflicts);
        if (merge.IsTemplateInConflict)
        {
            fields.Add(ProblemTexts.Read(texts, "fieldTemplate")!);
        }

        return new OperationProblem(
            GeneralStatus.Stale, detail: ProblemTexts.Read(texts, "staleFields", WriterOf(current), string.Join(", ", fields)));
    }

    /// <summary>For the fields themselves, under stock's keys.</summary>
    public Dictionary<string, string[]> StaleFields(IContent current, SaveMerge merge, PostedDocument posted)
    {
        var message = ProblemTexts.Read(texts, "staleField", WriterOf(current))!;
        return merge.Conflicts.ToDictionary(key => ValidationErrors.PathOf(key, posted), _ => new[] { message });
    }

    public async Task<IResult> ForbiddenAsync(IContent current, SaveMerge merge, WritingRights rights)
    {
        var foreign = merge.Forbidden.Select(key => key.Culture).Where(culture => culture is not null && !rights.MayWriteIn(culture));
        var cultures = foreign.Distinct().ToList();
        return cultures.Count > 0
            ? await ForbiddenLanguagesAsync(cultures!)
            : await ForbiddenFieldsAsync(current, merge.Forbidden);
    }

    public async Task<IResult> ForbiddenFieldsAsync(IContent current, IEnumerable<ValueKey> fields) =>
        Forbidden("forbiddenFields", await NamesAsync(current, fields));

    public async Task<IResult> ForbiddenLanguagesAsync(IEnumerable<string> cultures)
    {
        var names = new List<string>();
        foreach (var culture in cultures)
        {
            names.Add(await NameOfAsync(culture));
        }

        return Forbidden("forbiddenLanguages", names);
    }

    private OperationProblem Forbidden(string text, IEnumerable<string> names) =>
        new(GeneralStatus.Forbidden, detail: ProblemTexts.Read(texts, text, string.Join(", ", names)));

    private string WriterOf(IContent current) =>
        users.GetProfileById(current.WriterId)?.Name ?? ProblemTexts.Read(texts, "somebodyElse")!;

    /// <summary>Such as “Titre (français)”.</summary>
    private async Task<List<string>> NamesAsync(IContent document, IEnumerable<ValueKey> keys)
    {
        var names = new List<string>();
        foreach (var key in keys)
        {
            var property = document.Properties.FirstOrDefault(property => property.Alias == key.Alias)?.PropertyType;
            var name = key.Alias is null ? ProblemTexts.Read(texts, "fieldName")! : LabelOf(property) ?? key.Alias;
            names.Add(key.Culture is { } culture ? $"{name} ({await NameOfAsync(culture)})" : name);
        }

        return names;
    }

    /// <summary>Labels that the client translates are keys; then the alias says more.</summary>
    private static string? LabelOf(IPropertyType? property) => property?.Name is { Length: > 0 } name && name[0] != '#' ? name : null;

    private async Task<string> NameOfAsync(string culture) => (await languages.GetAsync(culture))?.CultureName ?? culture;
}
