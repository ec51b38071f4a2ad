using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OgpSummit.Plugin.Api;

namespace OgpSummit.Plugin.Tracking.BackOffice.Spreadsheets;

/// <summary>
/// Reports from a file. Nothing is kept between the preview and the import but what the sender has: the file, and the hash
/// that says it is the same one.
/// </summary>
[BackOfficeApi]
[ApiExplorerSettings(IgnoreApi = true)]
[Route(BackOfficeApiAttribute.Root)]
internal sealed class ImportsController(
    Editor editor, Imports imports, RunningImports running, IOptionsMonitor<TrackingOptions> options) : ControllerBase
{
    [HttpPost("report-import-previews")]
    public async Task<IActionResult> PreviewAsync()
    {
        var (bytes, problem) = await UploadedFile.ReadAsync(Request, options.CurrentValue.ImportMegabytes);
        if (bytes is null)
        {
            return new BackOfficeProblemResult(problem!);
        }

        var (preview, refusal) = await imports.PreviewAsync(bytes, HashOf(bytes), editor.User);
        return preview is null ? new BackOfficeProblemResult(refusal!) : new JsonAnswer(preview);
    }

    [HttpPut("report-imports/{hash}")]
    public async Task<IActionResult> AcceptAsync(string hash)
    {
        var (bytes, problem) = await UploadedFile.ReadAsync(Request, options.CurrentValue.ImportMegabytes);
        if (bytes is null)
        {
            return new BackOfficeProblemResult(problem!);
        }

        if (HashOf(bytes) != hash)
        {
            return new BackOfficeProblemResult(ImportProblems.AnotherFile);
        }

        var (receipt, refusal) = await imports.AcceptAsync(bytes, hash, editor.User, HttpContext.RequestAborted);
        return receipt is null ? new BackOfficeProblemResult(refusal!) : new JsonAnswer(receipt);
    }

    [AcceptVerbs("GET", "HEAD", Route = "report-imports/{hash}")]
    public IActionResult Progress(string hash)
    {
        Response.Headers.CacheControl = "no-store";
        return running.Find(editor.User.Key, hash) is { } progress
            ? new JsonAnswer(progress)
            : new BackOfficeProblemResult(ImportProblems.NotRunning);
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
