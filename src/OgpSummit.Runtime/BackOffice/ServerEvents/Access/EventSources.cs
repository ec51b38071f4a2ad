using static Umbraco.Cms.Core.Constants;
using static Umbraco.Cms.Core.Constants.ServerEvents;

namespace OgpSummit.Runtime.BackOffice.ServerEvents.Access;

/// <summary>
/// Which sections a user needs to be told of a source. Whoever may read something through the API must hear of it: the client
/// keeps what it has read until it is told otherwise.
/// </summary>
internal static class EventSources
{
    private static readonly string[] Anybody = [];
    private static readonly string[] Trees = [Applications.Content, Applications.Media, Applications.Users, Applications.Settings];
    private static readonly string[] Settings = [Applications.Settings];

    private static readonly Dictionary<string, string[]> Sections = new()
    {
        [EventSource.Document] = Trees,
        [EventSource.Media] = Trees,
        [EventSource.Domain] = [Applications.Content],
        [EventSource.DictionaryItem] = [Applications.Translation, Applications.Settings],
        [EventSource.Relation] = Settings,
        [EventSource.RelationType] = Settings,

        // Needed to show a document, a picture, a language or whoever changed them, in any section.
        [EventSource.DocumentType] = Anybody,
        [EventSource.MediaType] = Anybody,
        [EventSource.DataType] = Anybody,
        [EventSource.Template] = Anybody,
        [EventSource.Language] = Anybody,
        [EventSource.User] = Anybody,
        [EventSource.UserGroup] = Anybody,
    };

    public static IEnumerable<string> All => Sections.Keys;

    public static bool AreOpen(string source, IEnumerable<string> sections) =>
        Sections.TryGetValue(source, out var needed) && (needed.Length == 0 || sections.Any(needed.Contains));
}
