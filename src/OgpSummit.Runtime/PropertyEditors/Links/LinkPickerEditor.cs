using System.Text.Json.Nodes;
using OgpSummit.Runtime.PropertyEditors.Pickers;
using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors.Links;

[DataEditor(Aliases.MultiUrlPicker, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class LinkPickerEditor(IDataValueEditorFactory factory, ConfigurationServices services)
    : Editor<LinkPickerValueEditor>(
        factory,
        services.Check<MultiUrlPickerConfiguration>(limits => services.RangeFaults(limits.MinNumber, limits.MaxNumber)));

/// <summary>Links to documents, media and addresses.</summary>
internal sealed class LinkPickerValueEditor(
    ValueServices services, DataEditorAttribute attribute, PickedEntities entities, ShownLinks shownLinks)
    : ValueEditor<IReadOnlyList<StoredLink>>(services, attribute), IDataValueReference
{
    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        Read(value).Has(out var links)
            ? links.Where(link => link.Udi is not null).Select(link => new UmbracoEntityReference(link.Udi!))
            : [];

    public override Reading<IReadOnlyList<StoredLink>> Read(object? raw)
    {
        if (RawValue.IsNothing(raw))
        {
            return Reading<IReadOnlyList<StoredLink>>.Nothing;
        }

        if (RawValue.AsNode(raw) is not JsonArray array)
        {
            return Reading<IReadOnlyList<StoredLink>>.Malformed;
        }

        var links = array.Select(StoredLink.Read).ToArray();
        return links.Contains(null)
            ? Reading<IReadOnlyList<StoredLink>>.Malformed
            : Reading<IReadOnlyList<StoredLink>>.Of([.. links.OfType<StoredLink>()]);
    }

    protected override object Store(IReadOnlyList<StoredLink> value, object? configuration) => Services.Json.Serialize(value);

    protected override object Show(IReadOnlyList<StoredLink> value, IProperty property) => shownLinks.Show(value);

    protected override object ShowNothing() => Array.Empty<ShownLink>();

    protected override IEnumerable<string> TextsToMatch(IReadOnlyList<StoredLink> value) =>
        value.Select(link => link.Url).OfType<string>();

    protected override IEnumerable<string> FaultsOfNothing(object? configuration) => CountFaults(0, configuration);

    protected override IEnumerable<string> Faults(
        IReadOnlyList<StoredLink> value, object? configuration, bool isEntered) =>
        CountFaults(value.Count, configuration)
            .Concat(value.Where(link => !FollowableUrl.Is(link.Url)).Select(link => Texts.Say("invalidUrl", link.Url)))
            .Concat(isEntered ? EnteredFaults(value) : []);

    private IEnumerable<string> CountFaults(int count, object? configuration) =>
        configuration is MultiUrlPickerConfiguration limits
            ? Texts.CountFaults(count, limits.MinNumber, limits.MaxNumber)
            : [];

    private IEnumerable<string> EnteredFaults(IReadOnlyList<StoredLink> value)
    {
        var targets = value.Select(link => link.Udi).OfType<Umbraco.Cms.Core.GuidUdi>().Distinct().ToArray();
        var found = targets
            .GroupBy(udi => udi.EntityType)
            .Sum(group => entities.Find(group.Key, group.Select(udi => udi.Guid)).Count);
        if (found < targets.Length)
        {
            yield return Texts.Say("missingContent");
        }
    }
}
