using Microsoft.AspNetCore.Http;
using NetVips;

namespace OgpSummit.Benchmarks.Inside;

/// <summary>A picture as heavy as a photograph, which a picture of one colour is not.</summary>
internal static class NoisyPicture
{
    public static async Task AnswerAsync(HttpContext context, int width, int height)
    {
        using var noise = Image.Gaussnoise(width, height, sigma: 30, mean: 128);
        using var picture = noise.Cast(Enums.BandFormat.Uchar).Bandjoin(noise.Cast(Enums.BandFormat.Uchar), noise.Cast(Enums.BandFormat.Uchar));
        await context.Response.Body.WriteAsync(picture.JpegsaveBuffer());
    }
}
