using System.Text.Json;
using OgpSummit.Runtime.ManagementApi;
using Umbraco.Cms.Core.Models.Blocks;

namespace OgpSummit.Tests.Unit.ManagementApi;

public sealed class BlockOrderTests
{
    /// <summary>The client compares what it reads with what its editors write, as text.</summary>
    [Fact]
    public void An_answer_has_block_values_in_the_order_of_the_client_s_editors() => Assert.Equal(
        """{"layout":{},"contentData":[],"settingsData":[],"expose":[]}""",
        JsonSerializer.Serialize(new RichTextBlockValue(), ManagementJson.Options));
}
