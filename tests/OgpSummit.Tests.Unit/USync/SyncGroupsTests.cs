using OgpSummit.Runtime.USync;

namespace OgpSummit.Tests.Unit.USync;

public sealed class SyncGroupsTests
{
    [Theory]
    [InlineData("All", true, true)]
    [InlineData("everything", true, true)]
    [InlineData("Settings", true, false)]
    [InlineData("settings, content", true, true)]
    [InlineData("Content", false, true)]
    [InlineData("None", false, false)]
    [InlineData("", false, false)]
    [InlineData("Members", false, false)]
    public void A_group_is_wanted_by_its_name(string wanted, bool settings, bool content)
    {
        Assert.Equal(settings, SyncGroups.Includes(wanted, SyncGroups.Settings));
        Assert.Equal(content, SyncGroups.Includes(wanted, SyncGroups.Content));
        Assert.Equal(!settings && !content, SyncGroups.IsNone(wanted));
    }
}
