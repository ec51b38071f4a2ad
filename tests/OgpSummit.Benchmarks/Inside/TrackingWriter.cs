using System.Globalization;
using System.Text;
using OgpSummit.Plugin.ContentModel;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace OgpSummit.Benchmarks.Inside;

/// <summary>Fills the plan with commitments and reports, without what takes time and does not matter to the tracker.</summary>
internal sealed class TrackingWriter(IContentService contents, IDocumentNavigationQueryService navigation)
{
    /// <summary>Of the summit's own commitments, which a file of reports names by number.</summary>
    private const int Seed = 26;

    /// <summary>Beyond every number that was written before.</summary>
    private const int FirstAdded = 5_000;

    private const string French = "fr-FR";
    private const string English = "en-US";

    private static int _touched;

    private static readonly DateOnly FirstDay = new(2015, 8, 1);

    /// <returns>How many documents were written.</returns>
    public Task<int> WriteAsync(int commitments, int reportsOfEach)
    {
        var axes = Axes();
        for (var index = 0; index < commitments; index++)
        {
            var commitment = Write(index, axes[index % axes.Count]);
            for (var report = 0; report < reportsOfEach; report++)
            {
                WriteReport(commitment, report);
            }
        }

        return Task.FromResult(commitments * (reportsOfEach + 1));
    }

    /// <summary>A report, as somebody publishes it between two looks at the board.</summary>
    public Task<bool> TouchAsync()
    {
        navigation.TryGetDescendantsKeysOfType(Axes()[0].Key, DocumentTypes.Commitment, out var commitments);
        WriteReport(contents.GetById(commitments.First())!, Interlocked.Increment(ref _touched) % 10);
        return Task.FromResult(true);
    }

    /// <summary>A new commitment: what editors may do is asked again.</summary>
    public Task<bool> GrowAsync()
    {
        Write(FirstAdded + Interlocked.Increment(ref _touched), Axes()[0]);
        return Task.FromResult(true);
    }

    /// <summary>A piece of news, which says nothing about the plan.</summary>
    public Task<bool> DistractAsync()
    {
        navigation.TryGetRootKeysOfType(DocumentTypes.Home, out var homes);
        navigation.TryGetChildrenKeysOfType(homes.First(), DocumentTypes.NewsList, out var lists);
        var name = $"Actualité d'essai {Interlocked.Increment(ref _touched)}";
        var news = contents.Create(name, contents.GetById(lists.First())!, DocumentTypes.News);
        news.SetCultureName(name, French);
        news.SetValue(Aliases.Title, name, French);
        news.SetValue(Aliases.Date, """{"date":"2016-12-07T00:00:00+00:00"}""");
        Publish(news, French);
        return Task.FromResult(true);
    }

    /// <summary>A file of reports, as an editor uploads it.</summary>
    public static byte[] File(int rows)
    {
        var file = new StringBuilder("Engagement;Date;Évaluateur;Avancement;Note en français;Preuves;Raison en français\r\n");
        for (var row = 0; row < rows; row++)
        {
            var day = FirstDay.AddDays(row / Seed).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            file.Append(CultureInfo.InvariantCulture, $"{(row % Seed) + 1};{day};Gouvernement;Substantiel;")
                .Append(CultureInfo.InvariantCulture, $"Rapport d'essai {row} sur l'avancement;https://example.org/preuve/{row};Essai\r\n");
        }

        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private IContent Write(int index, IContent axis)
    {
        var number = Seed + index + 1;
        var commitment = contents.Create($"Engagement d'essai {index}", axis, DocumentTypes.Commitment);
        foreach (var (culture, name) in new[] { (French, "Engagement d'essai"), (English, "Test commitment") })
        {
            commitment.SetCultureName($"{name} {index}", culture);
            commitment.SetValue(Aliases.Title, $"{name} {index}", culture);
            commitment.SetValue(Aliases.LeadInstitutions, "Ministère", culture);
        }

        commitment.SetValue(Aliases.Number, number);
        commitment.SetValue(Aliases.StartDate, """{"date":"2015-07-16T00:00:00+00:00"}""");
        commitment.SetValue(Aliases.EndDate, """{"date":"2017-06-30T00:00:00+00:00"}""");
        return Publish(commitment, French, English);
    }

    private void WriteReport(IContent commitment, int number)
    {
        var day = FirstDay.AddDays(number * 60).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var report = contents.Create($"{day} gouvernement", commitment, DocumentTypes.ProgressReport);
        report.SetCultureName($"{day} gouvernement", French);
        report.SetValue(Aliases.ReportedOn, $$"""{"date":"{{day}}T00:00:00+00:00"}""");
        report.SetValue(Aliases.Assessor, """["government"]""");
        report.SetValue(Aliases.Completion, """["substantial"]""");
        report.SetValue(Aliases.Note, "Rapport d'essai sur l'avancement", French);
        report.SetValue(Aliases.Evidence, """[{"name":"Preuve","url":"https://example.org/preuve"}]""");
        Publish(report, French);
    }

    private IContent Publish(IContent document, params string[] cultures)
    {
        contents.Save(document);
        var published = contents.Publish(document, cultures);
        return published.Success ? document : throw new InvalidOperationException($"{document.Name} was not published: {published.Result}.");
    }

    private List<IContent> Axes()
    {
        navigation.TryGetRootKeysOfType(DocumentTypes.Home, out var homes);
        navigation.TryGetDescendantsKeysOfType(homes.First(), DocumentTypes.Axis, out var keys);
        return [.. contents.GetByIds(keys)];
    }
}
