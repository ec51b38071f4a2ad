using System.Globalization;
using System.Xml.Linq;
using OgpSummit.Runtime.USync.Files;
using OgpSummit.Runtime.USync.Format;
using OgpSummit.Runtime.USync.Import;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.USync.Kinds;

internal sealed class LanguageKind(ILanguageService languages, FileNames names) : SyncKind<LanguageFile, ILanguage>
{
    public const string Name = "Languages";

    public override string Folder => Name;

    public override string Handler => "LanguageHandler";

    public override string Element => "Language";

    public override LanguageFile Read(XElement root) => LanguageFile.Read(root);

    public override string FileNameOf(LanguageFile file) => names.FromAlias(file.IsoCode);

    public override async Task<IReadOnlyList<Existing<LanguageFile, ILanguage>>> LoadAsync(
        SyncSite site, IReadOnlyCollection<Guid>? keys) =>
    [
        .. (await site.LanguagesAsync()).Select(language => new Existing<LanguageFile, ILanguage>(Describe(language), language)),
    ];

    /// <summary>The default first, as no site is without one, and a fallback before the language that falls back to it.</summary>
    public override IReadOnlyList<LanguageFile> InOrder(IReadOnlyList<LanguageFile> files) => DependencyOrder.Of(
        [.. files.OrderByDescending(file => file.IsDefault)],
        file => file.IsoCode,
        file => file.Fallback is { } fallback ? [fallback] : [],
        StringComparer.OrdinalIgnoreCase);

    public override LanguageFile Complete(LanguageFile stated, LanguageFile? current, ImportRun run) => stated with
    {
        Alias = stated.IsoCode,
        Name = stated.Name.Length > 0 ? stated.Name : CultureInfo.GetCultureInfo(stated.IsoCode).EnglishName,
    };

    public override IEnumerable<SyncFileException> Problems(LanguageFile wanted, LanguageFile? current, ImportRun run)
    {
        if (wanted.Fallback is { } fallback && run.Known.KeyOf(Folder, fallback) is null)
        {
            yield return new SyncFileException($"The fallback language \"{fallback}\" is not in the site.", wanted.Line);
        }
    }

    public override async Task<ILanguage> ApplyAsync(LanguageFile wanted, ILanguage? entity, ImportRun run)
    {
        // Another language may have taken the default away from this one in the meantime.
        var language = await languages.GetAsync(wanted.IsoCode) ?? new Language(wanted.IsoCode, wanted.Name);
        language.CultureName = wanted.Name;
        language.IsMandatory = wanted.IsMandatory;
        language.IsDefault = wanted.IsDefault;
        language.FallbackIsoCode = wanted.Fallback;

        var saved = language.HasIdentity
            ? await languages.UpdateAsync(language, User)
            : await languages.CreateAsync(language, User);
        return saved.Success ? saved.Result : throw new SyncFileException($"The site refuses it: {saved.Status}.", wanted.Line);
    }

    public override async Task DeleteAsync(ILanguage entity)
    {
        var deleted = await languages.DeleteAsync(entity.IsoCode, User);
        if (!deleted.Success)
        {
            throw new SyncFileException($"The site refuses to delete it: {deleted.Status}.");
        }
    }

    private static LanguageFile Describe(ILanguage language) => new()
    {
        Key = StableKey.Of(language.IsoCode),
        Alias = language.IsoCode,
        Name = language.CultureName,
        IsoCode = language.IsoCode,
        IsMandatory = language.IsMandatory,
        IsDefault = language.IsDefault,
        Fallback = language.FallbackIsoCode,
    };
}
