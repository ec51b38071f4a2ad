using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace OgpSummit.Plugin.Delivery;

/// <summary>Sends a kept answer before MVC makes a controller: that is most requests, and most of what they would cost.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class FromMemoryAttribute : Attribute, IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var answers = context.HttpContext.RequestServices.GetRequiredService<Answers>();
        if (await answers.TrySendKeptAsync(context.HttpContext))
        {
            context.Result = new EmptyResult();
            return;
        }

        await next();
    }
}
