using System.Text.Json.Serialization;
using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace OgpSummit.Runtime.ManagementApi.UserGroups;

/// <summary>
/// What may be done with one thing: a document and what is below it, the values of a property, or something that only a package
/// knows. <paramref name="Type"/> says which of the other members are there.
/// </summary>
internal sealed record PermissionModel([property: JsonPropertyName("$type")] string Type, string[] Verbs)
{
    public const string OfDocument = "DocumentPermissionPresentationModel";

    public const string OfPropertyValue = "DocumentPropertyValuePermissionPresentationModel";

    public const string OfUnknown = "UnknownTypePermissionPresentationModel";

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ById? Document { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ById? DocumentType { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ById? PropertyType { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Context { get; init; }

    public bool IsAbout(PermissionModel other) =>
        (Type, Document, DocumentType, PropertyType, Context)
        == (other.Type, other.Document, other.DocumentType, other.PropertyType, other.Context);

    public static IEnumerable<PermissionModel> Of(IEnumerable<IGranularPermission> permissions) =>
        permissions.GroupBy(permission => permission switch
        {
            DocumentGranularPermission document => new PermissionTarget(OfDocument, document.Key),
            DocumentPropertyValueGranularPermission value when PropertyValuePermission.Parse(value) is { } parsed =>
                new PermissionTarget(OfPropertyValue, value.Key, parsed.PropertyType),
            _ => new PermissionTarget(OfUnknown, Context: permission.Context),
        }).Select(target => target.Key.With(target.Select(VerbOf)));

    private static string VerbOf(IGranularPermission permission) =>
        permission is DocumentPropertyValueGranularPermission value && PropertyValuePermission.Parse(value) is { } parsed
            ? parsed.Verb
            : permission.Permission;
}

/// <summary>What a <see cref="PermissionModel"/> is about; equal for the permissions that belong into the same one.</summary>
internal sealed record PermissionTarget(string Type, Guid? Key = null, Guid? PropertyType = null, string? Context = null)
{
    public PermissionModel With(IEnumerable<string> verbs)
    {
        var kept = Type == PermissionModel.OfUnknown ? [.. verbs.Order(StringComparer.Ordinal)] : Permissions.Offered(verbs);
        return Type switch
        {
            PermissionModel.OfDocument => new PermissionModel(Type, kept) { Document = ById.Of(Key) },
            PermissionModel.OfPropertyValue => new PermissionModel(Type, kept)
            {
                DocumentType = ById.Of(Key),
                PropertyType = ById.Of(PropertyType),
            },
            _ => new PermissionModel(Type, kept) { Context = Context },
        };
    }
}
