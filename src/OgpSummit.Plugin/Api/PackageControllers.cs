using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace OgpSummit.Plugin.Api;

/// <summary>Lets MVC find controllers that are internal, so that no type is public merely to be routed to.</summary>
internal sealed class PackageControllers : ControllerFeatureProvider
{
    public static void AddTo(ApplicationPartManager parts)
    {
        var assembly = typeof(PackageControllers).Assembly;
        if (!parts.ApplicationParts.OfType<AssemblyPart>().Any(part => part.Assembly == assembly))
        {
            parts.ApplicationParts.Add(new AssemblyPart(assembly));
        }

        parts.FeatureProviders.Add(new PackageControllers());
    }

    protected override bool IsController(TypeInfo typeInfo) =>
        typeInfo.IsDefined(typeof(PublicApiAttribute)) || typeInfo.IsDefined(typeof(BackOfficeApiAttribute));
}
