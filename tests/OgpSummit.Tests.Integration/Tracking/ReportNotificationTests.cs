using OgpSummit.Plugin.Tracking.Notifications;
using OgpSummit.Tests.Integration.Summit;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Services;
using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Tests.Integration.Tracking;

[Collection(OnSummitSite.Name)]
public sealed class ReportNotificationTests(SummitSite site)
{
    [Fact]
    public void Another_package_refuses_a_report_before_and_hears_of_it_afterwards()
    {
        var told = AnotherPackage.Told.Count;
        var report = site.GivenReport(17, "limited", "2031-05-01");
        Assert.Equal(told + 1, AnotherPackage.Told.Count);
        Assert.Equal(report.Key, AnotherPackage.Told[^1]);

        site.Publish(report, SummitSite.French);
        Assert.Equal(told + 1, AnotherPackage.Told.Count);

        var contents = site.Get<IContentService>();
        var refused = contents.Copy(report, report.ParentId, relateToOriginal: false)!;
        refused.SetValue(Aliases.Note, AnotherPackage.Refused, SummitSite.French);
        contents.Save(refused);

        Assert.False(contents.Publish(refused, [SummitSite.French]).Success);
        Assert.False(contents.GetById(refused.Key)!.Published);
        Assert.Equal(told + 1, AnotherPackage.Told.Count);
    }
}

/// <summary>Found by the site as any package's composer is.</summary>
public sealed class AnotherPackage : IComposer,
    INotificationHandler<ReportPublishingNotification>,
    INotificationHandler<ReportPublishedNotification>
{
    public const string Refused = "Un autre paquet refuse cette note.";

    public static readonly List<Guid> Told = [];

    public void Compose(IUmbracoBuilder builder) => builder
        .AddNotificationHandler<ReportPublishingNotification, AnotherPackage>()
        .AddNotificationHandler<ReportPublishedNotification, AnotherPackage>();

    public void Handle(ReportPublishingNotification notification)
    {
        if (notification.Facts.Note == Refused)
        {
            notification.CancelOperation(new EventMessage("Essai", "Refusé par un autre paquet.", EventMessageType.Error));
        }
    }

    public void Handle(ReportPublishedNotification notification) => Told.Add(notification.Report.Key);
}
