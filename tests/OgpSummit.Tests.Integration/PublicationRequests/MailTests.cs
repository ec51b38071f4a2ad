using OgpSummit.Tests.Integration.Tracking.BackOffice;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Tests.Integration.PublicationRequests;

/// <summary>Who may publish learns what was sent.</summary>
[Collection(OnTrackingSite.Name)]
public sealed class MailTests(TrackingSite site) : PublicationRequestTests(site)
{
    [Fact]
    public async Task Who_may_publish_there_is_mailed_and_nobody_else_and_what_was_typed_is_text()
    {
        var news = GivenNews();
        var (_, publisher) = await Site.GivenUserAsync(Publish, ParentOf(news));
        var (_, elsewhere) = await Site.GivenUserAsync(Publish, Site.Axis(1));
        var (_, english) = await Site.GivenUserAsync(Publish, language: TrackingSite.English);
        var (_, colleague) = await Site.GivenUserAsync(Write, ParentOf(news));
        var (contributor, sender) = await Site.GivenUserAsync(Write, ParentOf(news));

        using var sent = await SendAsync(contributor, news.Key, "<script>alert(1)</script>");

        var mail = await MailToAsync(publisher.Email, news);
        Assert.Contains("&lt;script&gt;", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", mail, StringComparison.Ordinal);
        Assert.Contains($"https://ogp.example.test/umbraco/section/content/workspace/document/edit/{news.Key}/fr-FR", mail, StringComparison.Ordinal);
        var others = Directory.GetFiles(Site.Outbox, "*.eml").Select(Read).Where(one => one.Contains(news.Key.ToString(), StringComparison.Ordinal)).ToArray();
        Assert.All(new[] { elsewhere.Email, english.Email, colleague.Email }, email =>
            Assert.DoesNotContain(others, one => one.Contains($"\nTo: {email}", StringComparison.Ordinal)));
        Assert.DoesNotContain(others, one => one.Contains($"\nTo: {sender.Email}", StringComparison.Ordinal));
    }

    /// <summary>Mails are written after the sender was answered; those of one sending in the order of the users' ids.</summary>
    private async Task<string> MailToAsync(string address, IContent document)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            if (Directory.GetFiles(Site.Outbox, "*.eml").Select(Read).FirstOrDefault(mail =>
                mail.Contains($"\nTo: {address}", StringComparison.Ordinal) && mail.Contains(document.Key.ToString(), StringComparison.Ordinal)) is { } found)
            {
                return found;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException($"No mail to {address} about {document.Key}.");
    }

    /// <summary>Lines broken for the way are joined again.</summary>
    private static string Read(string file) => System.IO.File.ReadAllText(file).Replace("=\r\n", "").Replace("=\n", "").Replace("=3D", "=");
}
