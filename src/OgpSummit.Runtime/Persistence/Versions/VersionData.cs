namespace OgpSummit.Runtime.Persistence.Versions;

/// <summary>One value of a property. Null culture or segment means that the value is the same for all of them.</summary>
/// <param name="Value">A string, int, decimal or DateTime: the storage types of Umbraco's properties.</param>
internal readonly record struct StoredValue(string? Culture, string? Segment, object Value);

internal readonly record struct CultureName(string Name, DateTime Date);

/// <summary>
/// The names and values of one version, as stored in <c>VersionRow.Data</c>:
/// <c>{"p":{"12":[["fr-FR",null,"Parité"]]},"n":{"fr-FR":["Nom","2026-11-23T08:00:00Z"]}}</c>.
/// </summary>
/// <remarks>
/// Values are keyed by the id of the property type, so renaming an alias loses nothing. A value that is a number is an
/// integer; a decimal is <c>{"d":"1.5"}</c> and a date <c>{"t":"2026-11-23T00:00:00"}</c>.
/// </remarks>
internal sealed class VersionData
{
    public Dictionary<int, List<StoredValue>> Values { get; } = [];

    /// <summary>By culture, as <c>fr-FR</c>; empty where the content type does not vary by culture.</summary>
    public Dictionary<string, CultureName> Names { get; } = new(StringComparer.OrdinalIgnoreCase);

    public void Add(int propertyTypeId, StoredValue value)
    {
        if (!Values.TryGetValue(propertyTypeId, out var values))
        {
            Values[propertyTypeId] = values = new List<StoredValue>(1);
        }

        values.Add(value);
    }

    public static VersionData Read(string json) => VersionDataReader.Read(json);

    public string Write() => VersionDataWriter.Write(this);
}
