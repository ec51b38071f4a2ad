using Microsoft.AspNetCore.Authorization;
using Umbraco.Cms.Web.Common.Authorization;
using static Umbraco.Cms.Core.Constants;

namespace OgpSummit.Runtime.ManagementApi.Access;

/// <summary>Which sections open which endpoints. Objects are checked one by one by the endpoints themselves.</summary>
internal static class ManagementPolicies
{
    public static void Add(AuthorizationOptions options)
    {
        Add(options, AuthorizationPolicies.SectionAccessContent, Applications.Content);
        Add(options, AuthorizationPolicies.SectionAccessMedia, Applications.Media);
        Add(options, AuthorizationPolicies.SectionAccessSettings, Applications.Settings);
        Add(options, AuthorizationPolicies.SectionAccessUsers, Applications.Users);
        Add(options, AuthorizationPolicies.SectionAccessContentOrMedia, Applications.Content, Applications.Media);

        // Pickers of start nodes and of links reach the trees from other sections.
        Add(options, AuthorizationPolicies.SectionAccessForContentTree,
            Applications.Content, Applications.Media, Applications.Users, Applications.Settings);
        Add(options, AuthorizationPolicies.SectionAccessForMediaTree,
            Applications.Content, Applications.Media, Applications.Users, Applications.Settings);

        Add(options, AuthorizationPolicies.TreeAccessDocuments, Applications.Content);
        Add(options, AuthorizationPolicies.TreeAccessDocumentTypes, Applications.Settings);
        Add(options, AuthorizationPolicies.TreeAccessDocumentsOrDocumentTypes, Applications.Content, Applications.Settings);
        Add(options, AuthorizationPolicies.TreeAccessMediaOrMediaTypes, Applications.Media, Applications.Settings);
        Add(options, AuthorizationPolicies.TreeAccessMediaTypes, Applications.Settings);
        Add(options, AuthorizationPolicies.TreeAccessDataTypes, Applications.Settings);
        Add(options, AuthorizationPolicies.TreeAccessLanguages, Applications.Settings);
        Add(options, AuthorizationPolicies.TreeAccessTemplates, Applications.Settings);
        Add(options, AuthorizationPolicies.TreeAccessDictionary, Applications.Translation);
        Add(options, AuthorizationPolicies.TreeAccessDictionaryOrTemplates, Applications.Translation, Applications.Settings);
    }

    private static void Add(AuthorizationOptions options, string name, params string[] sections) =>
        options.AddPolicy(name, policy => policy.AddRequirements(new SectionRequirement(sections)));
}
