using System.Text.Json;

namespace OgpSummit.Tests.Acceptance.BackOffice;

/// <summary>Somebody whom an administrator lets in, with the administrator's password.</summary>
/// <param name="Language">Of the back office; the site's own unless another is meant.</param>
/// <param name="Start">The document below which the person works; none means everywhere.</param>
internal sealed record Colleague(string Name, string Email, Guid Group, string? Language = null, Guid? Start = null)
{
    public async Task CreateAsync(Editor administrator)
    {
        var id = Guid.NewGuid();
        await administrator.SendAsync("POST", "user", new
        {
            id,
            kind = "Default",
            email = Email,
            userName = Email,
            name = Name,
            userGroupIds = new[] { new { id = Group } },
        });
        await administrator.SendAsync("POST", $"user/{id}/change-password", new { newPassword = BackOfficeSite.Password });
        if (Language is not null || Start is not null)
        {
            await administrator.SendAsync("PUT", $"user/{id}", Changed(await administrator.ReadAsync($"user/{id}")));
        }
    }

    /// <summary>A user is replaced as a whole.</summary>
    private object Changed(JsonElement user) => new
    {
        email = Email,
        userName = Email,
        name = Name,
        languageIsoCode = Language ?? user.GetProperty("languageIsoCode").GetString(),
        userGroupIds = user.GetProperty("userGroupIds"),
        documentStartNodeIds = Start is { } start ? [new { id = start }] : user.GetProperty("documentStartNodeIds").Deserialize<object[]>(),
        hasDocumentRootAccess = Start is null && user.GetProperty("hasDocumentRootAccess").GetBoolean(),
        mediaStartNodeIds = user.GetProperty("mediaStartNodeIds"),
        hasMediaRootAccess = user.GetProperty("hasMediaRootAccess"),
    };
}
