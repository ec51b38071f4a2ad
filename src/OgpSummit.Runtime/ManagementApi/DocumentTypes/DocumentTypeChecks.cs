using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Problems;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.DocumentTypes;

/// <summary>
/// What Umbraco's service leaves unchecked, or changes silently: it makes aliases safe that are not, lets one group take
/// the place of another with the same name, and keeps regular expressions that are none.
/// </summary>
internal sealed class DocumentTypeChecks(
    IShortStringHelper shortStrings, IDataTypeService dataTypes, ITemplateService templates, ILocalizedTextService texts)
{
    /// <summary>Far more than a form can show.</summary>
    private const int MostParts = 500;

    /// <returns>Null when nothing is wrong.</returns>
    public async Task<IResult?> RefuseAsync(DocumentTypeForm form) =>
        form.HasGaps ? BadInput.Model("$", "invalidJson")
        : form.Properties.Count > MostParts || form.Containers.Count > MostParts ? Answer.Problem(GeneralStatus.TooMany)
        : RefuseNames(form)
            ?? RefuseProperties(form.Properties)
            ?? RefuseContainers(form.Containers)
            ?? await RefuseReferencesAsync(form);

    private IResult? RefuseNames(DocumentTypeForm form)
    {
        if (!ItemName.TryRead(form.Name, out _))
        {
            return Answer.Problem(form.Name?.Trim().Length > ItemName.Longest
                ? ContentTypeOperationStatus.NameTooLong
                : ContentTypeOperationStatus.NameCannotBeEmpty);
        }

        return IsSafe(form.Alias) ? null : At("$.alias", form.Alias, ContentTypeOperationStatus.InvalidAlias);
    }

    private IResult? RefuseProperties(IReadOnlyList<PropertyModel> properties)
    {
        for (var i = 0; i < properties.Count; i++)
        {
            var (property, path) = (properties[i], $"$.properties[{i}]");
            if (!IsSafe(property.Alias))
            {
                return At(path + ".alias", property.Alias, ContentTypeOperationStatus.InvalidPropertyTypeAlias);
            }

            if (!ItemName.TryRead(property.Name, out _))
            {
                return At(path + ".name", property.Alias, GeneralStatus.InvalidName);
            }

            if (!IsRegularExpression(property.Validation?.RegEx))
            {
                return At(path + ".validation.regEx", property.Alias, GeneralStatus.InvalidRegEx);
            }
        }

        return properties.DistinctBy(property => property.Id).Count() == properties.Count
            ? null
            : Answer.Problem(GeneralStatus.DuplicateKey);
    }

    /// <summary>
    /// Umbraco derives the alias of a group from its name, and from a slash in it that the group is inside a tab.
    /// </summary>
    private OperationProblem? RefuseContainers(IReadOnlyList<ContainerModel> containers)
    {
        for (var i = 0; i < containers.Count; i++)
        {
            var (container, path) = (containers[i], $"$.containers[{i}]");
            if (!ItemName.TryRead(container.Name, out var name) || name.Contains('/', StringComparison.Ordinal))
            {
                return At(path + ".name", container.Name, ContentTypeOperationStatus.InvalidContainerName);
            }

            var tab = container.Parent is null ? null : containers.FirstOrDefault(other => other.Id == container.Parent.Id);
            if (tab is not null && (tab.Type != PropertyGroupType.Tab || container.Type != PropertyGroupType.Group))
            {
                return At(path + ".parent", name, ContentTypeOperationStatus.InvalidContainerType);
            }
        }

        var same = containers.GroupBy(container => (container.Parent?.Id, Alias(container))).FirstOrDefault(group => group.Count() > 1);
        return same is null ? null : At("$.containers", same.First().Name, ContentTypeOperationStatus.DuplicateContainer);
    }

    private async Task<IResult?> RefuseReferencesAsync(DocumentTypeForm form)
    {
        if (form.Collection is { Id: var listView }
            && (await dataTypes.GetAsync(listView))?.EditorAlias != Constants.PropertyEditors.Aliases.ListView)
        {
            return At("$.collection", null, ContentTypeOperationStatus.DataTypeNotFound);
        }

        var wanted = form.AllowedTemplates.Select(template => template.Id).ToHashSet();
        if (wanted.Count > 0 && (await templates.GetAllAsync([.. wanted])).Count() < wanted.Count)
        {
            return At("$.allowedTemplates", null, TemplateOperationStatus.TemplateNotFound);
        }

        return form.Cleanup.KeepAllVersionsNewerThanDays < 0 || form.Cleanup.KeepLatestVersionPerDayForDays < 0
            ? BadInput.Model("$.cleanup", "invalidNumber")
            : null;
    }

    private bool IsSafe(string? alias) =>
        alias is { Length: > 0 and <= ItemName.Longest } && alias.ToSafeAlias(shortStrings) == alias;

    private static bool IsRegularExpression(string? pattern)
    {
        try
        {
            return string.IsNullOrEmpty(pattern) || new Regex(pattern).GroupNumberFromName("0") == 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string Alias(ContainerModel container) =>
        string.Concat(container.Name!.Split(' ').Select(word => word.ToFirstUpperInvariant()));

    /// <summary>The client shows no messages at the fields of a type: the detail says which part is meant.</summary>
    private OperationProblem At(string path, string? name, Enum status)
    {
        var (title, described) = ProblemTexts.Of(texts, status);
        var detail = string.IsNullOrWhiteSpace(name) ? described : string.Join(' ', $"« {name} » :", described ?? title);
        return new OperationProblem(status, new Dictionary<string, string[]> { [path] = [described ?? title] }, detail);
    }
}
