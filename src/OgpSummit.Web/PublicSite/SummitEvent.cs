using System.Globalization;
using System.Text.Json.Nodes;
using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Web.PublicSite;

/// <summary>The summit in the words of schema.org.</summary>
public static class SummitEvent
{
    /// <summary>JSON-LD, safe inside a <c>script</c> element: the serializer escapes angle brackets.</summary>
    public static string Json(string name, Home home, IReadOnlyList<Venue> venues, string? url)
    {
        var summit = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Event",
            ["name"] = name,
            ["url"] = url,
            ["startDate"] = Iso(home.SummitStart),
            ["endDate"] = Iso(home.SummitEnd),
            ["eventAttendanceMode"] = "https://schema.org/OfflineEventAttendanceMode",
            ["location"] = new JsonArray([.. venues.Select(Place)]),
        };
        return summit.ToJsonString();
    }

    private static JsonObject Place(Venue venue) => new()
    {
        ["@type"] = "Place",
        ["name"] = venue.Name,
        ["address"] = new JsonObject
        {
            ["@type"] = "PostalAddress",
            ["streetAddress"] = venue.Address,
            ["postalCode"] = venue.PostalCode,
            ["addressLocality"] = venue.City,
            ["addressCountry"] = "FR",
        },
    };

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
