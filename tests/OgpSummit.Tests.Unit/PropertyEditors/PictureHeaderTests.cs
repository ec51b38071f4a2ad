using System.Drawing;
using OgpSummit.Runtime.PropertyEditors.Files;

namespace OgpSummit.Tests.Unit.PropertyEditors;

public sealed class PictureHeaderTests
{
    public static TheoryData<string, string, int, int> Pictures { get; } = new()
    {
        { "png", "89504E470D0A1A0A0000000D4948445200000003000000020802000000", 3, 2 },
        { "gif", "47494638396103000200800000", 3, 2 },
        { "bmp", "424D46000000000000003600000028000000030000000200000001001800", 3, 2 },
        { "bmp, top down", "424D460000000000000036000000280000000300" + "0000FEFFFFFF01001800", 3, 2 },
        { "webp, lossy", "524946462400000057454250565038201800000030010" + "09D012A0300020001002000", 3, 2 },
        { "webp, lossless", "5249464620000000574542505650384C140000002F0240000000000000000000", 3, 2 },
        { "webp, extended", "524946462000000057454250565038580A00000000000000020000010000FFFF", 3, 2 },
        { "jpeg", "FFD8FFE000104A46494600010100000100010000FFC0001108000200030301220002", 3, 2 },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void The_size_is_in_the_first_bytes(string kind, string bytes, int width, int height)
    {
        using var stream = new MemoryStream(Convert.FromHexString(bytes));

        Assert.NotEmpty(kind);
        Assert.Equal(new Size(width, height), new PictureHeaders().GetDimensions(stream));
        Assert.Equal(0, stream.Position);
    }

    [Theory]
    [InlineData("")]
    [InlineData("89504E47")]
    [InlineData("FFD8FF")]
    [InlineData("FFD8FFE00000")]
    [InlineData("25504446")]
    [InlineData("89504E470D0A1A0A0000000D4948445200000000000000020802000000")]
    public void What_says_nothing_believable_has_no_size(string bytes)
    {
        using var stream = new MemoryStream(Convert.FromHexString(bytes));

        Assert.Null(new PictureHeaders().GetDimensions(stream));
    }
}
