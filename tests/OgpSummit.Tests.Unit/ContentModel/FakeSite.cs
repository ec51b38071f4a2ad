using OgpSummit.Plugin.ContentModel;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.Navigation;

namespace OgpSummit.Tests.Unit.ContentModel;

/// <summary>A published tree in French and English, in memory, behind the services that <see cref="SummitContent"/> asks.</summary>
internal sealed class FakeSite : UnaskedNavigation, IPublishedContentStatusFilteringService
{
    public const string French = "fr-FR";
    public const string English = "en-US";

    private readonly PublishedModelFactory _models;
    private readonly List<Node> _nodes = [];

    public FakeSite()
    {
        Variations.VariationContext = new VariationContext(French);
        _models = new PublishedModelFactory(
            typeof(SummitContent).Assembly.GetExportedTypes().Where(type => typeof(PublishedContentModel).IsAssignableFrom(type)
                || typeof(PublishedElementModel).IsAssignableFrom(type)),
            new FrenchFallback());
        Content = new SummitContent(this, this);
    }

    public IVariationContextAccessor Variations { get; } = new Accessor();

    public SummitContent Content { get; }

    /// <summary>A document published in both languages under the same name.</summary>
    public FakeDocument Add(string type, FakeDocument? parent = null, string? name = null)
    {
        var document = new FakeDocument(type, Variations)
        {
            Level = parent is null ? 1 : parent.Level + 1,
            CreateDate = new DateTime(2016, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(_nodes.Count),
        };
        document.Named(French, name ?? type).Named(English, name ?? type);
        _nodes.Add(new Node(document, parent?.Key));
        return document;
    }

    public FakeDocument AddUnpublished(string type, FakeDocument? parent = null)
    {
        var document = new FakeDocument(type, Variations);
        _nodes.Add(new Node(document, parent?.Key));
        return document;
    }

    public FakeDocument AddFrenchOnly(string type, FakeDocument? parent = null)
    {
        var document = AddUnpublished(type, parent);
        return document.Named(French, type);
    }

    public FakeDocument Block(string type) => new(type, Variations, PublishedItemType.Element);

    public T Model<T>(FakeDocument document)
        where T : IPublishedElement =>
        (T)_models.CreateModel(document);

    public IEnumerable<IPublishedContent> FilterAvailable(IEnumerable<Guid> candidateKeys, string? culture)
    {
        var wanted = culture ?? Variations.VariationContext!.Culture;
        return candidateKeys
            .Select(key => _nodes.Single(node => node.Document.Key == key).Document)
            .Where(document => wanted == "*" ? document.Cultures.Count > 0 : document.Cultures.ContainsKey(wanted))
            .Select(Model<IPublishedContent>);
    }

    public override bool TryGetRootKeysOfType(string contentTypeAlias, out IEnumerable<Guid> rootKeys) =>
        Keys(null, contentTypeAlias, out rootKeys);

    public override bool TryGetChildrenKeysOfType(Guid parentKey, string contentTypeAlias, out IEnumerable<Guid> childrenKeys) =>
        Keys(parentKey, contentTypeAlias, out childrenKeys);

    public override bool TryGetDescendantsKeysOfType(Guid parentKey, string contentTypeAlias, out IEnumerable<Guid> descendantsKeys)
    {
        descendantsKeys = [.. Descendants(parentKey).Where(node => Is(node, contentTypeAlias)).Select(node => node.Document.Key)];
        return true;
    }

    public override bool TryGetParentKey(Guid childKey, out Guid? parentKey)
    {
        parentKey = _nodes.Single(node => node.Document.Key == childKey).Parent;
        return true;
    }

    public override bool TryGetAncestorsKeys(Guid childKey, out IEnumerable<Guid> ancestorsKeys)
    {
        var keys = new List<Guid>();
        for (var parent = _nodes.Single(node => node.Document.Key == childKey).Parent; parent is { } key;)
        {
            keys.Add(key);
            parent = _nodes.Single(node => node.Document.Key == key).Parent;
        }

        ancestorsKeys = keys;
        return true;
    }

    private static bool Is(Node node, string alias) => node.Document.ContentType.Alias == alias;

    private bool Keys(Guid? parent, string alias, out IEnumerable<Guid> keys)
    {
        keys = [.. _nodes.Where(node => node.Parent == parent && Is(node, alias)).Select(node => node.Document.Key)];
        return true;
    }

    private IEnumerable<Node> Descendants(Guid parent) =>
        _nodes.Where(node => node.Parent == parent).SelectMany(node => Descendants(node.Document.Key).Prepend(node));

    private sealed record Node(FakeDocument Document, Guid? Parent);

    private sealed class Accessor : IVariationContextAccessor
    {
        public VariationContext? VariationContext { get; set; }
    }
}
