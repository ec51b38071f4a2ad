using System.Reflection;

namespace OgpSummit.Tests.Unit.Conventions;

/// <summary>
/// A default method of an interface of Core compiles without being written and may do nothing, do it slowly, or throw.
/// Each one that the runtime leaves as it is stands here with its reason.
/// </summary>
public sealed class DefaultMethodTests
{
    private static readonly Dictionary<string, string> LeftAsTheyAre = new(StringComparer.Ordinal)
    {
        ["IDataValueReference.GetAutomaticRelationTypesAliases()"] =
            "The default names the relation types of documents and media, which are all that our editors refer to.",
        ["IDeliveryApiPropertyValueConverter.GetDeliveryApiPropertyCacheLevelForExpansion(IPublishedPropertyType)"] =
            "The default is the level without expansion, and nothing is expanded: Umbraco's own delivery API is not offered.",
        ["INotificationAsyncHandler.HandleAsync(IEnumerable, CancellationToken)"] =
            "The default handles one notification after the other.",
        ["INotificationHandler.Handle(IEnumerable)"] =
            "The default handles one notification after the other.",
    };

    [Fact]
    public void Every_default_method_is_overridden_or_left_for_a_reason()
    {
        var left = Implementations().SelectMany(NotOverridden).Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.Equal(
            string.Join('\n', LeftAsTheyAre.Keys.Order(StringComparer.Ordinal)), string.Join('\n', left));
    }

    private static IEnumerable<Type> Implementations() => typeof(Umbraco.Extensions.WebApplicationBuilderExtensions).Assembly
        .GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false });

    private static IEnumerable<string> NotOverridden(Type type) => type.GetInterfaces()
        .Where(contract => contract.Assembly.GetName().Name == "Umbraco.Core" && DeclaredByRuntime(type, contract))
        .SelectMany(contract => type.GetInterfaceMap(contract).TargetMethods
            .Where(method => method.DeclaringType is { IsInterface: true } && !method.IsStatic)
            .Select(method => $"{Name(contract)}.{Signature(method)}"));

    /// <summary>Classes of Core that the runtime derives from have made their own choice.</summary>
    private static bool DeclaredByRuntime(Type type, Type contract)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor.Assembly != type.Assembly)
            {
                return !contract.IsAssignableFrom(ancestor);
            }
        }

        return true;
    }

    private static string Name(Type contract) => contract.Name.Split('`')[0];

    private static string Signature(MethodInfo method) =>
        $"{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => Name(parameter.ParameterType)))})";
}
