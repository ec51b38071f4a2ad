using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace OgpSummit.Tests.Acceptance.BackOffice.Crawling;

/// <summary>
/// Goes wherever an editor can go, follows every kind of link and presses every kind of button, and notes what went wrong where:
/// complaints of the browser, answers of 400 and above, addresses that lead nowhere.
/// </summary>
internal sealed partial class Crawl(Editor editor, Screen screen)
{
    /// <summary>The tree at the left and what it leads to.</summary>
    private const string Everything = "umb-backoffice-main, umb-workspace-editor";

    private const int MostPresses = 30;

    private readonly List<string> _faults = [];
    private readonly HashSet<string> _seen = [];
    private readonly Queue<string> _links = [];
    private readonly HashSet<string> _done = [];
    private readonly Dictionary<string, int> _doneOfKind = [];

    /// <summary>Each with the place where it was found.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Every address that was opened.</summary>
    public List<string> Places { get; } = [];

    /// <summary>Every kind of button that was pressed, with its words.</summary>
    public List<string> Presses { get; } = [];

    /// <summary>Both in their order, with the time of day.</summary>
    public List<string> Log { get; } = [];

    /// <summary>A workspace with all of its views, however like another.</summary>
    public async Task WorkspaceAsync(string address)
    {
        await VisitAsync(address);
        foreach (var tab in await screen.TabsAsync())
        {
            if (_seen.Add(tab))
            {
                await VisitAsync(tab);
            }
        }
    }

    /// <summary>A section, and all that it leads to within itself, one address of each kind.</summary>
    public async Task SectionAsync(string address)
    {
        _links.Enqueue(address);
        while (_links.TryDequeue(out var link))
        {
            if (link.StartsWith(address, StringComparison.Ordinal) && _seen.Add(KindOf(link)))
            {
                await VisitAsync(link);
            }
        }
    }

    /// <summary>What is offered at one place of the screen, wherever it is.</summary>
    public Task PressAsync(string scope) => PressAllAsync(screen.Address, scope);

    private async Task VisitAsync(string address)
    {
        Places.Add(address);
        Say(address);
        _seen.Add(KindOf(address));
        await NotingAsync(address, () => screen.GoAsync(address));
        if (await screen.IsDeadEndAsync())
        {
            _faults.Add($"{address}: the client finds nothing there");
        }

        foreach (var link in await screen.LinksAsync(Everything))
        {
            _links.Enqueue(link.Split('?')[0]);
        }

        await PressAllAsync(address, Everything);
    }

    private async Task PressAllAsync(string address, string scope)
    {
        var home = screen.Address;
        Control? opened = null;
        for (var presses = 0; presses < MostPresses; presses++)
        {
            var controls = await screen.ControlsAsync(scope);
            var top = await screen.TopAsync();
            var next = controls.TakeWhile(control => !IsOpen(control)).Count();
            if (next < controls.Count)
            {
                opened = await PressAsync(address, controls[next], next, top);
                opened = await ReturnAsync(home) ? null : opened;
            }
            else if (top == 0)
            {
                return;
            }
            else
            {
                // What opened this has nothing more to show.
                Finish(opened);
                opened = null;
                await screen.CloseAsync();
            }
        }

        await NotingAsync(address, () => screen.GoAsync(home));
    }

    /// <returns>The control when it opened a dialog or a menu, for what lies in there comes first.</returns>
    private async Task<Control?> PressAsync(string address, Control control, int index, int top)
    {
        Presses.Add(control.ToString());
        Say($"    {control}");
        await NotingAsync($"{address} > {control}", async () =>
        {
            await screen.PressAsync(index);
            await screen.SettleAsync();
        });

        var now = await screen.TopAsync();
        if (now > top && Presses.Count(pressed => pressed == control.ToString()) < 30)
        {
            return control;
        }

        Finish(control);
        return null;
    }

    /// <summary>Some buttons lead away.</summary>
    private async Task<bool> ReturnAsync(string home)
    {
        var here = screen.Address;
        if (screen.IsAtDialog || KindOf(here) == KindOf(home))
        {
            return false;
        }

        if (_seen.Add(KindOf(here)))
        {
            _links.Enqueue(here);
        }

        await NotingAsync(here, async () =>
        {
            await screen.CloseAllAsync();
            await screen.GoAsync(home);
        });
        return true;
    }

    private bool IsOpen(Control control) =>
        control.IsHarmless && !_done.Contains(control.Key) && _doneOfKind.GetValueOrDefault(control.Kind) < control.Enough;

    private void Finish(Control? control)
    {
        if (control is not null && _done.Add(control.Key))
        {
            _doneOfKind[control.Kind] = _doneOfKind.GetValueOrDefault(control.Kind) + 1;
        }
    }

    private async Task NotingAsync(string place, Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception exception) when (exception is PlaywrightException or TimeoutException)
        {
            _faults.Add($"{place}: {exception.Message.Split('\n')[0]}");
        }

        _faults.AddRange(editor.Complaints.Where(complaint => !Tolerated.Contains(complaint)).Select(complaint => $"{place}: {complaint.Split('\n')[0]}"));
        _faults.AddRange(editor.Refusals.Select(refusal => $"{place}: {refusal}"));
        editor.Complaints.Clear();
        editor.Refusals.Clear();
    }

    private void Say(string words) => Log.Add($"{DateTime.Now:HH:mm:ss.f} {words}");

    private static string KindOf(string address) => Id().Replace(address.Split('?')[0], "{id}");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();
}
