using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core;

namespace OgpSummit.Tests.Integration.ManagementApi.TemporaryFiles;

/// <summary>Signed in once for all tests of the class.</summary>
public sealed class UploadingEditor(BackOfficeSite site) : IAsyncLifetime
{
    public EditorSession Session { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Session = await site.GivenEditorAsync(Constants.Security.EditorGroupKey);

    public ValueTask DisposeAsync()
    {
        Session.Dispose();
        return ValueTask.CompletedTask;
    }
}
