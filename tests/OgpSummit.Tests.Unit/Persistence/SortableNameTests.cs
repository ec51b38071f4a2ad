using OgpSummit.Runtime.Persistence.Model;

namespace OgpSummit.Tests.Unit.Persistence;

public sealed class SortableNameTests
{
    [Theory]
    [InlineData("Engagement 3", "engagement 3")]
    [InlineData("L'État à l'ŒUVRE", "l'etat a l'oeuvre")]
    [InlineData("Ex æquo", "ex aequo")]
    [InlineData("", "")]
    public void A_name_sorts_without_case_and_accents(string name, string expected) =>
        Assert.Equal(expected, SortableName.Of(name));
}
