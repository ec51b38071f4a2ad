using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Documents.Editing;

/// <summary>
/// Puts together what an editor sends and what others saved since she read the document, value by value. What only one side
/// changed is kept; what both changed differently is a conflict; what she changed without being allowed to is refused.
/// </summary>
internal sealed class SaveMerge(
    IContent current, ChangedDocument posted, SaveBasis basis, WritingRights rights, EditorValues editorValues, PropertyEditorCollection editors)
{
    private const string TemplateAlias = "template";

    private readonly Dictionary<Basis, Dictionary<ValueKey, object?>> _valuesOf = [];
    private readonly Dictionary<ValueKey, object?> _theirs = editorValues.Of(current);
    private readonly List<PostedValue> _values = [];

    /// <summary>Values that the save would take from somebody else. A null alias stands for the name of the culture.</summary>
    public List<ValueKey> Conflicts { get; } = [];

    /// <summary>Values that the user changed and may not write.</summary>
    public List<ValueKey> Forbidden { get; } = [];

    public bool IsTemplateInConflict { get; private set; }

    public bool HasConflicts => IsTemplateInConflict || Conflicts.Count > 0;

    /// <summary>The document to be saved, unless there are conflicts or something is forbidden.</summary>
    /// <param name="template">As it is stored.</param>
    /// <param name="readTemplate">As it was when she read the document, if that is known.</param>
    public async Task<ChangedDocument> MergeAsync(ById? template, ById? readTemplate)
    {
        foreach (var property in current.Properties)
        {
            await MergeAsync(property.PropertyType);
        }

        // What the type does not know is left for Umbraco to refuse.
        _values.AddRange(posted.Values.Where(value => !current.Properties.Contains(value.Alias)));
        return posted with
        {
            Values = _values,
            Variants = [.. posted.Variants.Select(MergeName)],
            Template = MergeTemplate(template, readTemplate),
        };
    }

    private async Task MergeAsync(IPropertyType property)
    {
        var mine = posted.Values.Where(value => value.Alias == property.Alias).ToDictionary(value => value.Key);
        var keys = mine.Keys.Concat(_theirs.Keys.Where(key => key.Alias == property.Alias)).Distinct().ToList();
        var merged = new List<PostedValue>();
        foreach (var key in keys)
        {
            // Of an alias that is there, a culture that is not stays as it is; an alias that is missing is cleared.
            var isSaid = mine.TryGetValue(key, out var said);
            var keeps = !isSaid && mine.Count > 0;
            if (keeps || await TakesTheirsAsync(property, key, said?.Value, isSaid))
            {
                merged.Add(new PostedValue(key.Alias, key.Culture, key.Segment, _theirs.GetValueOrDefault(key)));
            }
            else if (isSaid)
            {
                merged.Add(said!);
            }
        }

        _values.AddRange(merged);
    }

    private async Task<bool> TakesTheirsAsync(IPropertyType property, ValueKey key, object? mine, bool isSaid)
    {
        var theirs = _theirs.GetValueOrDefault(key);
        if (await editorValues.AreAlikeAsync(current, property, mine, theirs))
        {
            return true;
        }

        var read = basis.Of(key.Culture);
        var isUntouched = !read.IsCurrent && !read.IsForgotten
            && await editorValues.AreAlikeAsync(current, property, mine, ValuesOf(read).GetValueOrDefault(key));
        if (isUntouched)
        {
            return true;
        }

        if (!MayWrite(property, key.Culture))
        {
            // An old copy of what she may not write says nothing about her, and saying nothing is no wish to clear it.
            if (isSaid && !read.IsForgotten)
            {
                Forbidden.Add(key);
            }

            return true;
        }

        var wouldUndo = !read.IsCurrent
            && (read.IsForgotten || !await editorValues.AreAlikeAsync(current, property, theirs, ValuesOf(read).GetValueOrDefault(key)));
        if (wouldUndo)
        {
            Conflicts.Add(key);
        }

        return false;
    }

    private PostedVariant MergeName(PostedVariant variant)
    {
        var theirs = NameOf(current, variant.Culture);
        var read = basis.Of(variant.Culture);
        var before = read.Document is null ? null : NameOf(read.Document, variant.Culture);
        if (variant.Name == theirs || variant.Segment is not null)
        {
            return variant;
        }

        var takesTheirs = theirs is not null && !read.IsCurrent && !read.IsForgotten && variant.Name == before;
        var key = new ValueKey(null!, variant.Culture, null);
        if (!takesTheirs && !rights.MayWriteIn(variant.Culture) && variant.Culture is not null)
        {
            takesTheirs = theirs is not null;
            if (!read.IsForgotten)
            {
                Forbidden.Add(key);
            }
        }
        else if (!takesTheirs && !read.IsCurrent && (read.IsForgotten || theirs != before))
        {
            Conflicts.Add(key);
        }

        return takesTheirs ? variant with { Name = theirs! } : variant;
    }

    private ById? MergeTemplate(ById? theirs, ById? before)
    {
        var read = basis.Of(null);
        var isUntouched = !read.IsCurrent && !read.IsForgotten && posted.Template == before;
        if (posted.Template == theirs || isUntouched)
        {
            return theirs;
        }

        if (current.ContentType.VariesByCulture() && !rights.MayWriteIn(null))
        {
            Forbidden.Add(new ValueKey(TemplateAlias, null, null));
            return theirs;
        }

        IsTemplateInConflict = !read.IsCurrent && (read.IsForgotten || theirs != before);
        return posted.Template;
    }

    /// <summary>Values that languages write into together, such as blocks, are put together by Umbraco.</summary>
    private bool MayWrite(IPropertyType property, string? culture)
    {
        var isMergedByUmbraco = culture is null
            && current.ContentType.VariesByCulture()
            && editors.TryGet(property.PropertyEditorAlias, out var editor)
            && editor.CanMergePartialPropertyValues(property);
        var isOpen = isMergedByUmbraco || (culture is null && !current.ContentType.VariesByCulture()) || rights.MayWriteIn(culture);
        return isOpen && rights.MayWrite(property);
    }

    private Dictionary<ValueKey, object?> ValuesOf(Basis read)
    {
        if (!_valuesOf.TryGetValue(read, out var values))
        {
            _valuesOf[read] = values = read.Document is { } document ? editorValues.Of(document) : [];
        }

        return values;
    }

    private static string? NameOf(IContent document, string? culture) =>
        culture is null ? document.Name : document.GetCultureName(culture);
}
