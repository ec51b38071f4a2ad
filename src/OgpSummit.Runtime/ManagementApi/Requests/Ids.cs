using System.Reflection;
using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;

namespace OgpSummit.Runtime.ManagementApi.Requests;

/// <summary><c>?id=…&amp;id=…</c>, each once, at most <see cref="RequestLimits.Ids"/> of them; none is an empty list.</summary>
internal sealed class Ids : IMayRefuse, IBindableFromHttpContext<Ids>
{
    private Ids(Guid[] values, IResult? refusal) => (Values, Refusal) = (values, refusal);

    public Guid[] Values { get; }

    public IResult? Refusal { get; }

    public static ValueTask<Ids?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var texts = context.Request.Query[parameter.Name ?? "id"];
        if (texts.Count > RequestLimits.Ids)
        {
            return Refused(Answer.Problem(GeneralStatus.TooMany));
        }

        var values = new HashSet<Guid>(texts.Count);
        foreach (var text in texts)
        {
            if (!Guid.TryParse(text, out var value))
            {
                return Refused(BadInput.Model("id", "invalidId"));
            }

            values.Add(value);
        }

        return ValueTask.FromResult<Ids?>(new Ids([.. values], null));
    }

    private static ValueTask<Ids?> Refused(IResult refusal) => ValueTask.FromResult<Ids?>(new Ids([], refusal));
}
