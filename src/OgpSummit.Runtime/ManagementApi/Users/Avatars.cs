using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Users;

/// <summary>
/// Pictures of users. Umbraco names the file after the user and the uploaded file, and browsers keep pictures for long: so each
/// picture gets a name of its own here, and the one before goes.
/// </summary>
internal sealed class Avatars(IUserService users, IBackOfficeUserStore store, MediaFileManager media)
{
    private const string Folder = "UserAvatars";

    public async Task<UserOperationStatus> SetAsync(Guid key, Guid temporaryFile)
    {
        var before = (await users.GetAsync(key))?.Avatar;
        var status = await users.SetAvatarAsync(key, temporaryFile);
        if (status != UserOperationStatus.Success || await store.GetAsync(key) is not { Avatar: { Length: > 0 } stored } user)
        {
            return status;
        }

        user.Avatar = Move(stored);
        status = await store.SaveAsync(user);
        if (status == UserOperationStatus.Success && before != stored)
        {
            Delete(before);
        }

        return status;
    }

    private string Move(string stored)
    {
        var path = $"{Folder}/{Guid.NewGuid():N}{Path.GetExtension(stored)}";
        using (var content = media.FileSystem.OpenFile(stored))
        {
            media.FileSystem.AddFile(path, content);
        }

        media.FileSystem.DeleteFile(stored);
        return path;
    }

    private void Delete(string? path)
    {
        if (path?.StartsWith($"{Folder}/", StringComparison.Ordinal) == true && media.FileSystem.FileExists(path))
        {
            media.FileSystem.DeleteFile(path);
        }
    }
}
