using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice;

/// <summary>What a package's script meets in the page.</summary>
[Collection(OnBackOffice.Name)]
public sealed class ExtensionTests(BackOfficeSite site, Browser browser)
{
    [Fact]
    public async Task Every_name_of_the_import_map_can_be_imported()
    {
        await using var editor = await Editor.ArriveAsync(browser, site);
        await editor.SignInAsync("/umbraco/section/translation");

        var failed = await editor.Page.EvaluateAsync<string[]>("""
            async () => {
              const { imports } = JSON.parse(document.querySelector('script[type=importmap]').textContent);
              const outcomes = await Promise.all(Object.keys(imports).map(async (name) => {
                try {
                  await import(name);
                  return null;
                } catch (error) {
                  return `${name}: ${error}`;
                }
              }));
              return outcomes.filter(Boolean);
            }
            """);

        Assert.Empty(failed);
    }

    [Fact]
    public async Task An_extension_and_the_client_share_one_instance_of_each_module()
    {
        await using var editor = await Editor.ArriveAsync(browser, site);
        await editor.SignInAsync("/umbraco/section/translation");

        var shared = await editor.Page.EvaluateAsync<bool[]>("""
            async () => {
              const { UmbLitElement } = await import('@umbraco-cms/backoffice/lit-element');
              const { LitElement } = await import('@umbraco-cms/backoffice/external/lit');
              const { umbExtensionsRegistry } = await import('@umbraco-cms/backoffice/extension-registry');
              const app = document.querySelector('umb-app');
              const backOffice = app.shadowRoot.querySelector('umb-backoffice')
                ?? app.shadowRoot.querySelector('umb-router-slot').shadowRoot.querySelector('umb-backoffice')
                ?? app.shadowRoot.querySelector('umb-router-slot umb-backoffice');
              return [
                app instanceof UmbLitElement,
                app instanceof LitElement,
                backOffice.extensionRegistry === umbExtensionsRegistry,
                umbExtensionsRegistry.getAllExtensions().length > 1000,
              ];
            }
            """);

        Assert.All(shared, Assert.True);
    }

    [Fact]
    public async Task A_module_found_by_stocks_address_is_the_same_module()
    {
        await using var editor = await Editor.ArriveAsync(browser, site);
        await editor.SignInAsync("/umbraco/section/translation");

        var same = await editor.Page.EvaluateAsync<bool>("""
            async () => {
              const byName = await import('@umbraco-cms/backoffice/lit-element');
              const byAddress = await import('/umbraco/backoffice/packages/core/lit-element/index.js');
              return byName.UmbLitElement === byAddress.UmbLitElement;
            }
            """);

        Assert.True(same);
    }

    [Fact]
    public async Task Nothing_that_is_left_out_is_registered()
    {
        await using var editor = await Editor.ArriveAsync(browser, site);
        await editor.SignInAsync("/umbraco/section/translation");
        await editor.SettleAsync();

        var aliases = await editor.Page.EvaluateAsync<string[]>("""
            async () => {
              const { umbExtensionsRegistry } = await import('@umbraco-cms/backoffice/extension-registry');
              return umbExtensionsRegistry.getAllExtensions().map((extension) => extension.alias);
            }
            """);

        Assert.Contains("Umb.Section.Content", aliases);
        Assert.DoesNotContain("Umb.Section.Members", aliases);
        Assert.DoesNotContain("Umb.Dashboard.UmbracoNews", aliases);
        Assert.DoesNotContain("Umb.EntityAction.Document.CreateBlueprint", aliases);
        Assert.DoesNotContain(aliases, alias => alias.StartsWith("Umb.LogViewer", StringComparison.Ordinal));
    }
}
