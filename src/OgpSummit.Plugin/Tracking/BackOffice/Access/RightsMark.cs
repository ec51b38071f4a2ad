using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Umbraco.Cms.Core.Models.Membership;

namespace OgpSummit.Plugin.Tracking.BackOffice.Access;

/// <summary>Everything about a user on which Umbraco's answer about documents depends, as one short text.</summary>
internal static class RightsMark
{
    public static string Of(IUser user)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', (user.StartContentIds ?? []).Order());
        foreach (var group in user.Groups.OrderBy(group => group.Id))
        {
            text.Append(CultureInfo.InvariantCulture, $"|{group.Id}:{group.StartContentId}:{group.HasAccessToAllLanguages}:");
            text.AppendJoin(',', group.AllowedLanguages.Order());
            text.Append(':').AppendJoin(',', group.Permissions.Order(StringComparer.Ordinal));
            text.Append(':').AppendJoin(',', group.GranularPermissions
                .Select(granular => $"{granular.Context}/{granular.Key}/{granular.Permission}")
                .Order(StringComparer.Ordinal));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
