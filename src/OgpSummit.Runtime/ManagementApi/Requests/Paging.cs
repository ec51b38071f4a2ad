using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;

namespace OgpSummit.Runtime.ManagementApi.Requests;

/// <summary>
/// <c>?skip=</c> (0) and <c>?take=</c> (100, at most <see cref="RequestLimits.Take"/>). A take of 0 asks for the total alone.
/// </summary>
internal sealed class Paging : IMayRefuse, IBindableFromHttpContext<Paging>
{
    private const int DefaultTake = 100;

    /// <summary>No list is as long; more would only overflow.</summary>
    private const int LastSkip = 1_000_000_000;

    private Paging(int skip, int take, IResult? refusal) => (Skip, Take, Refusal) = (skip, take, refusal);

    public int Skip { get; }

    public int Take { get; }

    public IResult? Refusal { get; }

    public static ValueTask<Paging?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var query = context.Request.Query;
        if (!TryRead(query["skip"], 0, out var skip))
        {
            return Refused("skip");
        }

        return TryRead(query["take"], DefaultTake, out var take)
            ? ValueTask.FromResult<Paging?>(new Paging(Math.Min(skip, LastSkip), Math.Min(take, RequestLimits.Take), null))
            : Refused("take");
    }

    public Page<T> Of<T>(IReadOnlyCollection<T> all) => new(all.Count, all.Skip(Skip).Take(Take));

    /// <summary>
    /// For services that know whole pages only: a part that does not begin where a page does is cut out of two of them.
    /// </summary>
    /// <param name="page">Reads a page, from its skip and take.</param>
    public IReadOnlyList<T> Read<T>(Func<int, int, IEnumerable<T>> page)
    {
        var into = Take == 0 ? 0 : Skip % Take;
        var first = page(Skip - into, Take);
        return into == 0 ? [.. first] : [.. first.Skip(into), .. page(Skip - into + Take, Take).Take(into)];
    }

    public async Task<IReadOnlyList<T>> ReadAsync<T>(Func<int, int, Task<IEnumerable<T>>> page)
    {
        var into = Take == 0 ? 0 : Skip % Take;
        var first = await page(Skip - into, Take);
        return into == 0 ? [.. first] : [.. first.Skip(into), .. (await page(Skip - into + Take, Take)).Take(into)];
    }

    private static bool TryRead(string? text, int missing, out int number)
    {
        number = missing;
        return string.IsNullOrEmpty(text)
            || int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static ValueTask<Paging?> Refused(string name) =>
        ValueTask.FromResult<Paging?>(new Paging(0, 0, BadInput.Model(name, "invalidNumber")));
}
