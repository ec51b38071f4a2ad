using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;

namespace OgpSummit.Runtime.ManagementApi.Users.Rights;

internal static class UserFields
{
    private const int MaximumNameLength = 255;

    /// <summary>As stock Umbraco stores it; it must also hold the date that a deleted user's name begins with.</summary>
    private const int MaximumUserNameLength = 125;

    /// <returns>Null when the request may go on.</returns>
    public static IResult? Refuse(UserIdentity user) =>
        string.IsNullOrWhiteSpace(user.Name) ? BadInput.Model("$.name", "required")
        : string.IsNullOrWhiteSpace(user.UserName) ? BadInput.Model("$.userName", "required")
        : user.Name.Length > MaximumNameLength ? BadInput.Model("$.name", "tooLong")
        : user.Email.Length > MaximumUserNameLength ? BadInput.Model("$.email", "tooLong")
        : user.UserName.Length > MaximumUserNameLength ? BadInput.Model("$.userName", "tooLong")
        : null;
}
