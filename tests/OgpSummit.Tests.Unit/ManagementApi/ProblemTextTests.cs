using System.Xml.Linq;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Problems;
using OgpSummit.Runtime.ManagementApi.TemporaryFiles;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Tests.Unit.ManagementApi;

public sealed class ProblemTextTests
{
    public static readonly TheoryData<Type> Statuses =
    [
        typeof(AuditLogOperationStatus), typeof(ContentCollectionOperationStatus), typeof(ContentEditingOperationStatus),
        typeof(ContentPublishingOperationStatus), typeof(ContentQueryOperationStatus), typeof(ContentTypeOperationStatus),
        typeof(ContentTypeStructureOperationStatus), typeof(ContentVersionOperationStatus), typeof(DataTypeOperationStatus),
        typeof(DictionaryItemOperationStatus), typeof(DomainOperationStatus), typeof(EntityContainerOperationStatus),
        typeof(GeneralStatus), typeof(GetReferencesOperationStatus), typeof(LanguageOperationStatus),
        typeof(PropertyTypeOperationStatus), typeof(RelationOperationStatus), typeof(TemplateOperationStatus),
        typeof(TemporaryFileOperationStatus), typeof(TwoFactorOperationStatus), typeof(UploadOperationStatus), typeof(UserDataOperationStatus),
        typeof(UserGroupOperationStatus), typeof(UserOperationStatus),
    ];

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Every_bad_outcome_has_words(Type statuses)
    {
        var aliases = Texts("fr").Keys;
        var prefix = statuses.Name.Replace("OperationStatus", string.Empty, StringComparison.Ordinal);

        var wordless = Enum.GetNames(statuses).Where(name => name != "Success" && !aliases.Contains(prefix + name) && !aliases.Contains(name));

        Assert.Empty(wordless);
    }

    [Fact]
    public void French_and_English_say_the_same_things()
    {
        var (french, english) = (Texts("fr"), Texts("en"));

        Assert.Equal(french.Keys.Order(), english.Keys.Order());
        Assert.DoesNotContain(french, text => string.IsNullOrWhiteSpace(text.Value));
        Assert.Equal(["Invitation"], french.Values.Intersect(english.Values));
    }

    [Theory]
    [InlineData(ContentEditingOperationStatus.NotFound, 404)]
    [InlineData(ContentEditingOperationStatus.ParentInvalid, 400)]
    [InlineData(ContentPublishingOperationStatus.ConcurrencyViolation, 409)]
    [InlineData(DomainOperationStatus.LanguageNotFound, 400)]
    [InlineData(LanguageOperationStatus.NotFound, 404)]
    [InlineData(UserGroupOperationStatus.DuplicateAlias, 409)]
    [InlineData(DataTypeOperationStatus.DuplicateKey, 400)]
    [InlineData(UserOperationStatus.Forbidden, 403)]
    [InlineData(GeneralStatus.Stale, 409)]
    public void A_bad_outcome_has_the_status_that_clients_know(object status, int expected) =>
        Assert.Equal(expected, ProblemStatuses.Of((Enum)status));

    private static Dictionary<string, string> Texts(string language)
    {
        var name = $"OgpSummit.Runtime.ManagementApi.Problems.{language}.user.xml";
        using var stream = typeof(ProblemTexts).Assembly.GetManifestResourceStream(name)!;
        return XDocument.Load(stream).Descendants("key").ToDictionary(key => key.Attribute("alias")!.Value, key => key.Value);
    }
}
