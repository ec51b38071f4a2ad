namespace OgpSummit.Runtime.BackOffice.SignIn.Pages;

/// <param name="Frame">Around the form.</param>
/// <param name="Title">Of the page.</param>
internal abstract record PageModel(PageFrame Frame, string Title)
{
    public PageTexts Texts => Frame.Texts;

    /// <summary>What was wrong with the last attempt; it is read out.</summary>
    public string? Alert { get; init; }
}

internal sealed record LoginModel(PageFrame Frame, string UserName, bool IsResetOffered) : PageModel(Frame, Frame.Texts["Login"]);

internal sealed record CodeModel(PageFrame Frame) : PageModel(Frame, Frame.Texts["Code"]);

internal sealed record ForgottenModel(PageFrame Frame) : PageModel(Frame, Frame.Texts["ForgottenTitle"]);

/// <param name="UserName">For the password manager, which keeps it with the new password.</param>
/// <param name="MinimumLength">Of the password.</param>
internal sealed record ChooseModel(PageFrame Frame, string Title, string? Hint, string UserName, int MinimumLength)
    : PageModel(Frame, Title);

/// <summary>A page without a form.</summary>
/// <param name="Text">Below the title.</param>
internal sealed record NoticeModel(PageFrame Frame, string Title, string Text) : PageModel(Frame, Title)
{
    /// <summary>False where signing in would lead to the same page again.</summary>
    public bool LeadsToLogin { get; init; } = true;
}
