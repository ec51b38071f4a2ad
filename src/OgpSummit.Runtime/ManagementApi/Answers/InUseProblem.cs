using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.ManagementApi.Problems;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Answers;

/// <summary>Something cannot be deleted, because other things need it. Some of them are named.</summary>
internal sealed class InUseProblem(IEnumerable<string> uses, long total) : IResult
{
    private const int Named = 10;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var texts = httpContext.RequestServices.GetRequiredService<ILocalizedTextService>();
        var named = uses.Take(Named).ToArray();
        var detail = ProblemTexts.Read(texts, "InUseBy", string.Join(", ", named));
        if (total > named.Length)
        {
            var more = (total - named.Length).ToString(CultureInfo.CurrentCulture);
            detail += " " + ProblemTexts.Read(texts, "InUseMore", more);
        }

        return new OperationProblem(GeneralStatus.InUse, detail: detail).ExecuteAsync(httpContext);
    }
}
