namespace Umbraco.Cms.Web.Common.Authorization;

/// <summary>Names of the policies that packages and the back office put on their endpoints; stock's names.</summary>
public static class AuthorizationPolicies
{
    public const string BackOfficeAccess = nameof(BackOfficeAccess);
    public const string SectionAccessContent = nameof(SectionAccessContent);
    public const string SectionAccessMedia = nameof(SectionAccessMedia);
    public const string SectionAccessSettings = nameof(SectionAccessSettings);
    public const string SectionAccessUsers = nameof(SectionAccessUsers);
    public const string SectionAccessContentOrMedia = nameof(SectionAccessContentOrMedia);
    public const string SectionAccessForContentTree = nameof(SectionAccessForContentTree);
    public const string SectionAccessForMediaTree = nameof(SectionAccessForMediaTree);
    public const string TreeAccessDocuments = nameof(TreeAccessDocuments);
    public const string TreeAccessDocumentTypes = nameof(TreeAccessDocumentTypes);
    public const string TreeAccessDocumentsOrDocumentTypes = nameof(TreeAccessDocumentsOrDocumentTypes);
    public const string TreeAccessMediaOrMediaTypes = nameof(TreeAccessMediaOrMediaTypes);
    public const string TreeAccessMediaTypes = nameof(TreeAccessMediaTypes);
    public const string TreeAccessDataTypes = nameof(TreeAccessDataTypes);
    public const string TreeAccessLanguages = nameof(TreeAccessLanguages);
    public const string TreeAccessTemplates = nameof(TreeAccessTemplates);
    public const string TreeAccessDictionary = nameof(TreeAccessDictionary);
    public const string TreeAccessDictionaryOrTemplates = nameof(TreeAccessDictionaryOrTemplates);
}
