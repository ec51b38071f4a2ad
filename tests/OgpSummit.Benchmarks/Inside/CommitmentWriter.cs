using System.Diagnostics;
using OgpSummit.Plugin.ContentModel;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace OgpSummit.Benchmarks.Inside;

/// <summary>Creates and publishes commitments as the back office does: one by one, through Umbraco's editing services.</summary>
internal sealed class CommitmentWriter(
    IContentEditingService editing,
    IContentPublishingService publishing,
    IContentTypeService types,
    IDocumentNavigationQueryService navigation,
    IPublishedContentCache published,
    SqlCount sql)
{
    public async Task<WritingTimes> WriteAsync(int first, int count)
    {
        var type = types.Get(DocumentTypes.Commitment)!;
        var values = new CommitmentValues(types.Get(DocumentTypes.Milestone)!.Key);
        var axes = Axes();
        var times = new WritingTimes();
        var before = Counters.Now(sql);
        for (var number = first; number < first + count; number++)
        {
            await WriteAsync(type.Key, type.DefaultTemplate?.Key, axes[number % axes.Count], number, values, times);
        }

        return times with { Used = Counters.Now(sql) - before };
    }

    private async Task WriteAsync(Guid type, Guid? template, Guid axis, int number, CommitmentValues values, WritingTimes times)
    {
        var model = new ContentCreateModel
        {
            Key = Guid.CreateVersion7(),
            ContentTypeKey = type,
            TemplateKey = template,
            ParentKey = axis,
            Variants = [.. CommitmentValues.Cultures.Select(culture => new VariantModel { Culture = culture, Name = NameOf(culture, number) })],
            Properties = [.. values.Of(number)],
        };

        var start = Stopwatch.GetTimestamp();
        var created = await editing.CreateAsync(model, Constants.Security.SuperUserKey);
        Require(created.Success, "create", number, created.Status, created.Result.ValidationResult);
        times.Create.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);

        start = Stopwatch.GetTimestamp();
        var answer = await publishing.PublishAsync(
            model.Key.Value,
            [.. CommitmentValues.Cultures.Select(culture => new CulturePublishScheduleModel { Culture = culture })],
            Constants.Security.SuperUserKey);
        Require(answer.Success, "publish", number, answer.Status, new());
        times.Publish.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    private List<Guid> Axes()
    {
        navigation.TryGetRootKeys(out var roots);
        return roots
            .SelectMany(root => navigation.TryGetDescendantsKeys(root, out var keys) ? keys : [])
            .Where(key => published.GetById(preview: false, key)?.ContentType.Alias == DocumentTypes.Axis)
            .ToList();
    }

    private static string NameOf(string culture, int number) =>
        culture == "fr-FR" ? $"Engagement d'essai {number}" : $"Test commitment {number}";

    /// <remarks>Core creates what does not validate all the same, and says so in the status.</remarks>
    private static void Require(bool success, string what, int number, Enum status, ContentValidationResult validation)
    {
        if (!success || status.ToString() != "Success")
        {
            var reasons = validation.ValidationErrors
                .Select(error => $"{error.Alias} {error.Culture} {string.Join(' ', error.ErrorMessages)}");
            throw new InvalidOperationException($"Commitment {number}: {what} was answered {status}: {string.Join("; ", reasons)}.");
        }
    }
}

/// <summary>Milliseconds, one entry per document, in the order of writing.</summary>
internal sealed record WritingTimes
{
    public List<double> Create { get; init; } = [];

    public List<double> Publish { get; init; } = [];

    /// <summary>By the whole process, with the indexing that goes on beside.</summary>
    public Counters? Used { get; init; }
}
