using OgpSummit.Plugin.Tracking.BackOffice.Work;

namespace OgpSummit.Tests.Unit.Tracking.BackOffice;

public sealed class HandWorkTests
{
    private static readonly DateTime Now = new(2016, 12, 7, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void One_document_after_the_other_is_work_by_hand()
    {
        (DateTime, int)[] entries = [.. Enumerable.Range(0, 20).Select(index => (Now.AddSeconds(-3 * index), index))];

        Assert.Equal(entries, Read(entries));
    }

    [Fact]
    public void One_document_saved_many_times_at_once_is_work_by_hand()
    {
        (DateTime, int)[] entries = [.. Enumerable.Range(0, 20).Select(index => (Now.AddMilliseconds(-index), index % 5))];

        Assert.Equal(entries, Read(entries));
    }

    [Fact]
    public void Many_documents_at_once_are_the_work_of_a_program_and_what_came_before_and_after_is_not()
    {
        (DateTime, int) after = (Now.AddMinutes(1), 7);
        (DateTime, int) before = (Now.AddMinutes(-1), 8);

        Assert.Equal(
            [after, before],
            Read([after, .. Enumerable.Range(10, 30).Select(index => (Now.AddMilliseconds(-100 * index), index)), before]));
    }

    [Fact]
    public void Nothing_is_nothing() => Assert.Empty(Read([]));

    private static IEnumerable<(DateTime Time, int Document)> Read((DateTime Time, int Document)[] entries) =>
        HandWork.In(entries, entry => entry.Time, entry => entry.Document);
}
