using Microsoft.Playwright;

namespace OgpSummit.Tests.Acceptance.BackOffice;

/// <summary>What a page makes the network carry.</summary>
public sealed class Traffic
{
    private readonly ICDPSession _session;
    private int _requests;
    private double _bytes;

    private Traffic(ICDPSession session)
    {
        _session = session;
        session.Event("Network.responseReceived").OnEvent += (_, _) => _requests++;
        session.Event("Network.loadingFinished").OnEvent += (_, e) => _bytes += e!.Value.GetProperty("encodedDataLength").GetDouble();
    }

    /// <summary>Answers, those from the browser's cache too.</summary>
    public int Requests => _requests;

    /// <summary>Over the network, compressed, with headers.</summary>
    public int Kilobytes => (int)(_bytes / 1024);

    public static async Task<Traffic> WatchAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        return new Traffic(session);
    }

    /// <summary>Begins anew with an empty cache.</summary>
    public async Task ForgetAsync()
    {
        await _session.SendAsync("Network.clearBrowserCache");
        Restart();
    }

    public void Restart()
    {
        _requests = 0;
        _bytes = 0;
    }
}
