using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice;

/// <summary>Who sits down at the back office.</summary>
public enum Role
{
    /// <summary>May do everything.</summary>
    Administrator,

    /// <summary>Writes, translates and publishes everything.</summary>
    Editor,

    /// <summary>Of a ministry: writes below <see cref="Cast.Axis"/>, publishes nothing.</summary>
    Contributor,

    /// <summary>Changes documents and the dictionary in English; creates, deletes and publishes nothing.</summary>
    Translator,
}

/// <summary>
/// One person for each role, whom the administrator creates when the first of them is needed. All have the
/// administrator's password. Tests that change a person create one of their own.
/// </summary>
public sealed class Cast(BackOfficeSite site)
{
    /// <summary>The axis “Climat et développement durable” of the action plan, where the contributor starts.</summary>
    public static readonly Guid Axis = new("814b525c-4579-540e-9650-14e4e4eabfe9");

    /// <summary>The contributor's folder in the media section.</summary>
    public static readonly Guid Folder = new("eb061906-8759-4ea7-a14b-a3e0cca58826");

    private static readonly Dictionary<Role, Guid> _groups = new()
    {
        [Role.Editor] = new("44dc260e-b4d4-4dd9-9081-eec5598f1641"),
        [Role.Contributor] = new("a94a45f8-a20c-49d1-81db-8132825eb403"),
        [Role.Translator] = new("f2012e4c-d232-4bd1-8eae-4384032d97d8"),
    };

    private Task? _creation;

    /// <summary>The name on the screen.</summary>
    public static string NameOf(Role role) => role switch
    {
        Role.Administrator => "Administration",
        Role.Editor => "Édith Rédactrice",
        Role.Contributor => "Camille du Ministère",
        _ => "Tracy Translator",
    };

    /// <summary>With which the person signs in.</summary>
    public static string EmailOf(Role role) =>
        role == Role.Administrator ? BackOfficeSite.Email : $"{role.ToString().ToLowerInvariant()}@example.test";

    /// <summary>The group that makes the role; the administrator's is nobody else's.</summary>
    public static Guid GroupOf(Role role) => _groups[role];

    /// <summary>Somebody of that role, in a browser of their own, signed in.</summary>
    /// <param name="browser">The one of all tests.</param>
    /// <param name="role">Who.</param>
    /// <param name="path">The screen that is opened.</param>
    public async Task<Editor> ArriveAsync(Browser browser, Role role, string path = "/umbraco/section/content")
    {
        if (role != Role.Administrator)
        {
            await (_creation ??= CreateAllAsync(browser));
        }

        var editor = await Editor.ArriveAsync(browser, site);
        await editor.SignInAsync(path, EmailOf(role));
        return editor;
    }

    private async Task CreateAllAsync(Browser browser)
    {
        await using var administrator = await Editor.ArriveAsync(browser, site);
        await administrator.SignInAsync();
        foreach (var (role, group) in _groups)
        {
            Guid? start = role == Role.Contributor ? Axis : null;
            await new Colleague(NameOf(role), EmailOf(role), group, Start: start).CreateAsync(administrator);
        }
    }
}
