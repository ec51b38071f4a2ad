using System.Diagnostics;
using System.Text.Json;
using OgpSummit.Tests.Common;

namespace OgpSummit.Tests.Integration.BackOffice.Page;

/// <summary>Our lists beside the client – what it shall not offer, the French it lacks – held against the client itself.</summary>
public sealed class ClientListTests(ClientLists lists) : IClassFixture<ClientLists>
{
    [Fact]
    public void No_term_that_can_be_seen_lacks_its_French() => Assert.Empty(lists["missingTerms"]);

    [Fact]
    public void Every_French_term_is_one_the_client_asks_for() => Assert.Empty(lists["unknownTerms"]);

    [Fact]
    public void A_French_term_has_the_placeholders_of_the_English() => Assert.Empty(lists["otherPlaceholders"]);

    [Fact]
    public void Whatever_is_not_offered_exists_in_the_client() => Assert.Empty(lists["unknownAliases"]);

    [Fact]
    public void No_English_word_is_translated_twice() => Assert.Empty(lists["repeatedWords"]);

    [Fact]
    public void Nothing_is_left_out_twice() => Assert.Empty(lists["repeatedAliases"]);
}

/// <summary>What <c>check.mjs</c> finds, by the name of the list.</summary>
public sealed class ClientLists : IAsyncLifetime
{
    private Dictionary<string, string[]> _findings = [];

    public string[] this[string name] => _findings[name];

    public async ValueTask InitializeAsync()
    {
        var start = new ProcessStartInfo("node", ["check.mjs"])
        {
            WorkingDirectory = Path.Combine(Repository.Root, "src", "OgpSummit.Runtime", "BackOffice", "Client"),
            RedirectStandardOutput = true,
        };
        using var node = Process.Start(start)!;
        _findings = JsonSerializer.Deserialize<Dictionary<string, string[]>>(await node.StandardOutput.ReadToEndAsync()) ?? [];
        await node.WaitForExitAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
