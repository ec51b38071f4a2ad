using System.Text.Json;

namespace OgpSummit.Tests.Acceptance.BackOffice.Crawling;

/// <summary>What there is in the tree of documents.</summary>
internal static class DocumentTree
{
    /// <summary>The keys of one document of each type that the editor may open.</summary>
    public static async Task<IReadOnlyCollection<Guid>> OneOfEachTypeAsync(Editor editor)
    {
        var found = new Dictionary<Guid, Guid>();
        await AddAsync(editor, "tree/document/root?skip=0&take=100", found);
        return found.Values;
    }

    private static async Task AddAsync(Editor editor, string level, Dictionary<Guid, Guid> found)
    {
        foreach (var item in (await editor.ReadAsync(level)).GetProperty("items").EnumerateArray())
        {
            var key = item.GetProperty("id").GetGuid();
            if (!item.GetProperty("noAccess").GetBoolean())
            {
                found.TryAdd(TypeOf(item), key);
            }

            if (item.GetProperty("hasChildren").GetBoolean())
            {
                await AddAsync(editor, $"tree/document/children?parentId={key}&skip=0&take=100", found);
            }
        }
    }

    private static Guid TypeOf(JsonElement item) => item.GetProperty("documentType").GetProperty("id").GetGuid();
}
