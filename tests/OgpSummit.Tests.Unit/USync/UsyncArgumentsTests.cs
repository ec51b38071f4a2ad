using OgpSummit.Runtime.USync;
using OgpSummit.Runtime.USync.Command;

namespace OgpSummit.Tests.Unit.USync;

public sealed class UsyncArgumentsTests
{
    [Theory]
    [InlineData("import", nameof(UsyncVerb.Import), false, false, SyncGroups.All)]
    [InlineData("import --force", nameof(UsyncVerb.Import), true, false, SyncGroups.All)]
    [InlineData("import --report", nameof(UsyncVerb.Report), false, false, SyncGroups.All)]
    [InlineData("report --group Content", nameof(UsyncVerb.Report), false, false, "Content")]
    [InlineData("export --clean --group Settings,Content", nameof(UsyncVerb.Export), false, true, "Settings,Content")]
    public void Arguments_say_what_to_do(string line, string verb, bool force, bool clean, string groups) =>
        Assert.Equal(new UsyncArguments(Enum.Parse<UsyncVerb>(verb), groups, force, clean), Parse(line));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("sync")]
    [InlineData("import --all")]
    [InlineData("import --clean")]
    [InlineData("import extra")]
    [InlineData("report --force")]
    [InlineData("export --report")]
    [InlineData("import --group")]
    [InlineData("import --group Members")]
    public void Other_arguments_make_no_sense(string line) => Assert.Null(Parse(line));

    [Fact]
    public void A_command_begins_with_its_name()
    {
        Assert.True(UsyncCommand.IsIn(["usync"]));
        Assert.False(UsyncCommand.IsIn(["--urls", "usync"]));
        Assert.False(UsyncCommand.IsIn([]));
    }

    private static UsyncArguments? Parse(string line) =>
        UsyncArguments.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
