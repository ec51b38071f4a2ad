using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.BackOffice.SignIn.Mail;

namespace OgpSummit.Runtime.BackOffice.SignIn.Pages;

/// <summary>Where a person asks for a link to choose a new password. The answer is the same whoever asks.</summary>
internal static class ForgottenPage
{
    public static IResult Show(HttpContext http, ResetRequests resets)
    {
        var frame = PageFrame.Of(http);
        return resets.IsOffered(http)
            ? new PageView("Forgotten", new ForgottenModel(frame))
            : new PageView("Notice", new NoticeModel(frame, frame.Texts["ForgottenTitle"], frame.Texts["AskAdministrator"]));
    }

    public static async Task<IResult> SubmitAsync(HttpContext http, ResetRequests resets)
    {
        var email = (await PageForm.ReadAsync(http))["email"];
        if (email.Length == 0 || !resets.IsOffered(http))
        {
            return Show(http, resets);
        }

        await resets.AddAsync(http, email);
        var frame = PageFrame.Of(http);
        return new PageView("Notice", new NoticeModel(frame, frame.Texts["LinkSent"], frame.Texts["LinkSentHint"]));
    }
}
