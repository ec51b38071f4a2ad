// Publishes news without end on the data of a site, and says what was acknowledged: made to be killed.
// Arguments: content root, connection string. Prints "ready", then a line "<key> <title>" after each publish.
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Tests.Writer;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = args[0] });
builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
{
    ["ConnectionStrings:umbracoDbDSN"] = args[1],
    ["ConnectionStrings:umbracoDbDSN_ProviderName"] = "Microsoft.Data.Sqlite",
    ["Logging:LogLevel:Default"] = "Error",
});
builder.CreateUmbracoBuilder().AddBackOffice().Build();

var app = builder.Build();
await app.Services.GetRequiredService<IRuntime>().StartAsync(CancellationToken.None);
await ActivatorUtilities.CreateInstance<NewsWriter>(app.Services).RunAsync();
