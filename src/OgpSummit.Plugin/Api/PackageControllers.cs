using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace OgpSummit.Plugin.Api;

/// <summary>
/// Lets MVC find the package's views, and its controllers, which are internal so that no type is public merely to be routed to.
/// </summary>
internal sealed class PackageControllers : ControllerFeatureProvider
{
    public static void AddTo(ApplicationPartManager parts)
    {
        var assembly = typeof(PackageControllers).Assembly;
        foreach (var part in ApplicationPartFactory.GetApplicationPartFactory(assembly).GetApplicationParts(assembly))
        {
            if (!parts.ApplicationParts.Any(known => known.GetType() == part.GetType() && known.Name == part.Name))
            {
                parts.ApplicationParts.Add(part);
            }
        }

        parts.FeatureProviders.Add(new PackageControllers());
    }

    protected override bool IsController(TypeInfo typeInfo) =>
        typeInfo.IsDefined(typeof(PublicApiAttribute)) || typeInfo.IsDefined(typeof(BackOfficeApiAttribute));
}
