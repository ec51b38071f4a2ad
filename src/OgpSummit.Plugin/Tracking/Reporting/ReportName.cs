using System.Globalization;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.Boards;

namespace OgpSummit.Plugin.Tracking.Reporting;

/// <summary>Names reports by day and assessor: a name is part of a report's address, so it says nothing that may change.</summary>
internal static class ReportName
{
    public static Translated Of(DateOnly? day, Assessor? assessor)
    {
        var date = day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "…";
        var (french, english) = assessor switch
        {
            Assessor.Government => ("gouvernement", "government"),
            Assessor.CivilSociety => ("société civile", "civil society"),
            Assessor.Irm => ("MEI", "IRM"),
            _ => ("…", "…"),
        };
        return new Translated { Fr = $"{date} {french}", En = $"{date} {english}" };
    }
}
