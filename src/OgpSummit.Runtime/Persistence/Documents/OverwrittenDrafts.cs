using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Nodes;
using OgpSummit.Runtime.Persistence.Versions;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Documents;

/// <summary>
/// Drafts that were saved over, for as long as there is room: what an editor began with, while somebody else saved. The
/// database keeps published versions only. Forgetting one, or a restart, costs a merge, never a change.
/// </summary>
internal sealed class OverwrittenDrafts
{
    /// <summary>Characters of all drafts together, about 16 MB.</summary>
    private const int MostCharacters = 8 * 1024 * 1024;

    private const int MostOfOneDocument = 20;

    private readonly Lock _gate = new();
    private readonly LinkedList<Draft> _drafts = [];
    private readonly Dictionary<int, List<LinkedListNode<Draft>>> _byDocument = [];
    private int _characters;

    /// <param name="version">As it was read from the database; it is about to be changed.</param>
    public void Remember(VersionRow version)
    {
        var draft = new Draft(version.NodeId, version.Date, version.Name, version.TemplateId, version.Data);
        lock (_gate)
        {
            if (!_byDocument.TryGetValue(draft.NodeId, out var others))
            {
                _byDocument[draft.NodeId] = others = [];
            }

            others.Add(_drafts.AddLast(draft));
            _characters += draft.Data.Length;
            if (others.Count > MostOfOneDocument)
            {
                Forget(others[0]);
            }

            while (_characters > MostCharacters)
            {
                Forget(_drafts.First!);
            }
        }
    }

    /// <summary>The document as it was when its culture was saved at that time.</summary>
    /// <param name="current">As it is now.</param>
    /// <param name="culture">Null where the document does not vary: then the time is that of the whole document.</param>
    /// <param name="date">As the document told it then.</param>
    /// <returns>Null when it is not remembered.</returns>
    public IContent? Find(IContent current, string? culture, DateTime date)
    {
        foreach (var draft in Of(current.Id))
        {
            var data = VersionData.Read(draft.Data);
            var saved = culture is null ? draft.Date : data.Names.GetValueOrDefault(culture).Date;
            if (saved.Ticks == date.Ticks)
            {
                return ToDocument(current, draft, data);
            }
        }

        return null;
    }

    private Draft[] Of(int documentId)
    {
        lock (_gate)
        {
            return _byDocument.TryGetValue(documentId, out var drafts) ? [.. drafts.Select(node => node.Value)] : [];
        }
    }

    private void Forget(LinkedListNode<Draft> node)
    {
        _drafts.Remove(node);
        _characters -= node.Value.Data.Length;
        var others = _byDocument[node.Value.NodeId];
        others.Remove(node);
        if (others.Count == 0)
        {
            _byDocument.Remove(node.Value.NodeId);
        }
    }

    private static IContent ToDocument(IContent current, Draft draft, VersionData data)
    {
        var document = (IContent)current.DeepClone();
        document.TemplateId = draft.TemplateId;
        foreach (var property in document.Properties)
        {
            property.Values = [];
        }

        ContentValues.Fill(document, data, published: null, aliases: null);
        if (!document.ContentType.VariesByCulture())
        {
            document.Name = draft.Name;
            return document;
        }

        document.CultureInfos?.Clear();
        foreach (var (culture, name) in data.Names)
        {
            document.SetCultureInfo(culture, name.Name, name.Date);
        }

        return document;
    }

    private sealed record Draft(int NodeId, DateTime Date, string Name, int? TemplateId, string Data);
}
