using System.Net;
using System.Text.Json.Nodes;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core;

namespace OgpSummit.Tests.Integration.ManagementApi.Documents;

/// <summary>Two editors, or two tabs of one, with the same document open.</summary>
[Collection(OnBackOfficeSite.Name)]
public sealed class LostUpdateTests(BackOfficeSite site) : IAsyncLifetime
{
    private Desk _anna = null!;
    private Desk _boris = null!;

    public async ValueTask InitializeAsync()
    {
        _anna = await Desk.OfAdministratorAsync(site);
        _boris = new Desk(site, (await site.GivenEditorAsync(Constants.Security.EditorGroupKey)).Client);
    }

    public ValueTask DisposeAsync()
    {
        _anna.Dispose();
        _boris.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Changes_to_different_fields_are_both_kept()
    {
        var id = await _anna.GivenNewsAsync("Deux champs", "Two fields");
        var (annas, boriss) = (await _anna.ReadAsync(id), await _boris.ReadAsync(id));

        await SaveAsync(_boris, id, boriss.With("summary", Desk.French, "Le résumé de Boris"));
        await SaveAsync(_anna, id, annas.With("title", Desk.French, "Le titre d'Anna"));

        var kept = await _anna.ReadAsync(id);
        Assert.Equal("Le résumé de Boris", kept.Text("summary", Desk.French));
        Assert.Equal("Le titre d'Anna", kept.Text("title", Desk.French));
        Assert.Equal("Two fields", kept.Text("title", Desk.English));
    }

    [Fact]
    public async Task A_save_that_would_undo_another_is_refused_and_says_whose_and_where()
    {
        var id = await _anna.GivenNewsAsync("Un champ", "One field");
        var (annas, boriss) = (await _anna.ReadAsync(id), await _boris.ReadAsync(id));
        await SaveAsync(_boris, id, boriss.With("title", Desk.French, "Le titre de Boris").With("summary", Desk.English, "Boris' summary"));
        var before = (await _anna.ReadAsync(id)).ToJsonString();

        var answer = await _anna.SaveAsync(
            id, annas.With("title", Desk.French, "Le titre d'Anna").With("summary", Desk.English, "Anna's summary"));

        answer.Is(HttpStatusCode.Conflict, "Stale");
        Assert.Contains("Editor ", answer.Detail, StringComparison.Ordinal);
        Assert.Contains("title", answer.Detail, StringComparison.Ordinal);
        Assert.Contains("summary", answer.Detail, StringComparison.Ordinal);
        Assert.Equal(before, (await _anna.ReadAsync(id)).ToJsonString());
    }

    [Fact]
    public async Task Before_the_save_the_field_itself_says_so()
    {
        var id = await _anna.GivenNewsAsync("Champ marqué", "Marked field");
        var (annas, boriss) = (await _anna.ReadAsync(id), await _boris.ReadAsync(id));
        await SaveAsync(_boris, id, boriss.With("title", Desk.French, "Le titre de Boris"));

        var changed = annas.With("title", Desk.French, "Le titre d'Anna");
        var answer = await _anna.ValidateAsync(id, changed);

        answer.Is(HttpStatusCode.BadRequest, "PropertyValidationError");
        var at = changed["values"]!.AsArray().IndexOf(changed.ValueOf("title", Desk.French));
        Assert.Contains("Editor ", answer.Json["errors"]![$"$.values[{at}].value"]![0]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_kept_like_a_field()
    {
        var id = await _anna.GivenNewsAsync("Nom d'abord", "First name");
        var (annas, boriss) = (await _anna.ReadAsync(id), await _boris.ReadAsync(id));
        await SaveAsync(_boris, id, boriss.Named(Desk.English, "Name by Boris"));

        await SaveAsync(_anna, id, (annas.DeepClone().AsObject()).With("title", Desk.French, "Titre"));
        Assert.Equal("Name by Boris", (await _anna.ReadAsync(id)).Name(Desk.English));

        (await _anna.SaveAsync(id, annas.Named(Desk.English, "Name by Anna"))).Is(HttpStatusCode.Conflict, "Stale");
        Assert.Equal("Name by Boris", (await _anna.ReadAsync(id)).Name(Desk.English));
    }

    [Fact]
    public async Task What_the_languages_share_is_kept_too()
    {
        var id = await _anna.GivenNewsAsync("Champ commun", "Shared field");
        var (annas, boriss) = (await _anna.ReadAsync(id), await _boris.ReadAsync(id));
        await SaveAsync(_boris, id, boriss.With("author", null, "Boris"));

        await SaveAsync(_anna, id, annas.DeepClone().AsObject().With("title", Desk.English, "Title"));
        Assert.Equal("Boris", (await _anna.ReadAsync(id)).Text("author", null));

        (await _anna.SaveAsync(id, annas.With("author", null, "Anna"))).Is(HttpStatusCode.Conflict, "Stale");
        Assert.Equal("Boris", (await _anna.ReadAsync(id)).Text("author", null));
    }

    [Fact]
    public async Task A_field_that_somebody_filled_meanwhile_is_not_emptied_by_a_form_that_never_had_it()
    {
        var id = await _anna.GivenNewsAsync("Champ neuf", "New field");
        var (annas, boriss) = (await _anna.ReadAsync(id), await _boris.ReadAsync(id));
        Assert.Null(annas.ValueOf("summary", Desk.French));
        await SaveAsync(_boris, id, boriss.With("summary", Desk.French, "Enfin un résumé"));

        await SaveAsync(_anna, id, annas.With("title", Desk.French, "Titre"));

        Assert.Equal("Enfin un résumé", (await _anna.ReadAsync(id)).Text("summary", Desk.French));
    }

    [Fact]
    public async Task A_language_that_somebody_added_meanwhile_stays()
    {
        var news = _anna.NewNews("Une langue");
        news["variants"]!.AsArray().RemoveAt(1);
        news["values"]!.AsArray().RemoveAt(1);
        await _anna.MustAsync(HttpMethod.Post, "document", news);
        var id = news["id"]!.GetValue<Guid>();
        var (annas, boriss) = (await _anna.ReadAsync(id), await _boris.ReadAsync(id));
        boriss["variants"]!.AsArray().Add(Desk.Variant(Desk.English, "Translated by Boris"));
        await SaveAsync(_boris, id, boriss.With("title", Desk.English, "Translated").With("summary", Desk.English, "Summary"));

        await SaveAsync(_anna, id, annas.With("title", Desk.French, "Titre"));

        var kept = await _anna.ReadAsync(id);
        Assert.Equal("Translated by Boris", kept.Name(Desk.English));
        Assert.Equal("Summary", kept.Text("summary", Desk.English));
    }

    [Fact]
    public async Task An_own_save_and_publish_is_no_reason_to_refuse_the_next_save()
    {
        var id = await _anna.GivenNewsAsync("Soi-même", "Myself");
        await SaveAsync(_anna, id, (await _anna.ReadAsync(id)).With("title", Desk.French, "Un"));
        (await _anna.PublishAsync(id, Desk.French, Desk.English)).Is(HttpStatusCode.OK);
        var reread = await _anna.ReadAsync(id);

        await SaveAsync(_anna, id, reread.With("title", Desk.French, "Deux"));

        Assert.Equal("Deux", (await _anna.ReadAsync(id)).Text("title", Desk.French));
    }

    [Fact]
    public async Task The_same_person_in_two_tabs_is_like_two_people()
    {
        var id = await _anna.GivenNewsAsync("Deux onglets", "Two tabs");
        var (first, second) = (await _anna.ReadAsync(id), await _anna.ReadAsync(id));
        await SaveAsync(_anna, id, first.With("title", Desk.French, "Premier onglet"));

        (await _anna.SaveAsync(id, second.With("title", Desk.French, "Second onglet"))).Is(HttpStatusCode.Conflict, "Stale");

        Assert.Equal("Premier onglet", (await _anna.ReadAsync(id)).Text("title", Desk.French));
    }

    /// <summary>After a save the client takes over the languages that were saved, and keeps the others as it had them.</summary>
    [Fact]
    public async Task A_tab_whose_languages_were_read_at_different_times_is_understood()
    {
        var id = await _anna.GivenNewsAsync("Langues", "Languages");
        var annas = await _anna.ReadAsync(id);
        await SaveAsync(_boris, id, (await _boris.ReadAsync(id)).With("title", Desk.English, "English by Boris").With("author", null, "Boris"));
        await SaveAsync(_anna, id, annas.DeepClone().AsObject().With("title", Desk.French, "Français d'Anna"));

        var mixed = Mix(annas, await _anna.ReadAsync(id), Desk.French);
        await SaveAsync(_anna, id, mixed.With("summary", Desk.French, "Résumé d'Anna"));

        var kept = await _anna.ReadAsync(id);
        Assert.Equal("English by Boris", kept.Text("title", Desk.English));
        Assert.Equal("Boris", kept.Text("author", null));
        Assert.Equal("Français d'Anna", kept.Text("title", Desk.French));
        Assert.Equal("Résumé d'Anna", kept.Text("summary", Desk.French));
    }

    [Fact]
    public async Task Whoever_says_nothing_about_what_was_read_wins()
    {
        var id = await _anna.GivenNewsAsync("Sans date", "No date");
        var annas = await _anna.ReadAsync(id);
        await SaveAsync(_boris, id, (await _boris.ReadAsync(id)).With("title", Desk.French, "Boris"));
        foreach (var variant in annas["variants"]!.AsArray())
        {
            variant!.AsObject().Remove("updateDate");
        }

        await SaveAsync(_anna, id, annas.With("title", Desk.French, "Anna"));

        Assert.Equal("Anna", (await _anna.ReadAsync(id)).Text("title", Desk.French));
    }

    [Fact]
    public async Task An_old_copy_that_nobody_remembers_is_refused_where_it_differs()
    {
        var id = await _anna.GivenNewsAsync("Oublié", "Forgotten");
        var annas = await _anna.ReadAsync(id);
        foreach (var variant in annas["variants"]!.AsArray())
        {
            variant!["updateDate"] = "2016-12-07T09:00:00+00:00";
        }

        await SaveAsync(_anna, id, annas.DeepClone().AsObject());
        (await _anna.SaveAsync(id, annas.With("title", Desk.French, "Autre"))).Is(HttpStatusCode.Conflict, "Stale");

        Assert.Equal("Oublié", (await _anna.ReadAsync(id)).Text("title", Desk.French));
    }

    [Fact]
    public async Task Many_saves_at_once_lose_nothing()
    {
        var id = await _anna.GivenNewsAsync("Foule", "Crowd");
        var read = await _anna.ReadAsync(id);
        string[] fields = ["title", "summary"];
        var saves = fields.SelectMany(alias => new[] { Desk.French, Desk.English }, (alias, culture) => (alias, culture))
            .Select(field => _anna.SaveAsync(id, read.DeepClone().AsObject().With(field.alias, field.culture, $"{field}")));

        Assert.All(await Task.WhenAll(saves), answer => answer.Is(HttpStatusCode.OK));

        var kept = await _anna.ReadAsync(id);
        Assert.Equal("(title, fr-FR)", kept.Text("title", Desk.French));
        Assert.Equal("(title, en-US)", kept.Text("title", Desk.English));
        Assert.Equal("(summary, fr-FR)", kept.Text("summary", Desk.French));
        Assert.Equal("(summary, en-US)", kept.Text("summary", Desk.English));
    }

    private static async Task SaveAsync(Desk desk, Guid id, JsonObject document) =>
        (await desk.SaveAsync(id, document)).Is(HttpStatusCode.OK);

    private static JsonObject Mix(JsonObject old, JsonObject current, string saved)
    {
        var mixed = current.DeepClone().AsObject();
        var variants = old["variants"]!.AsArray().Where(variant => variant!["culture"]!.GetValue<string>() != saved);
        mixed["variants"] = new JsonArray([current.Variant(saved).DeepClone(), .. variants.Select(variant => variant!.DeepClone())]);
        var values = current["values"]!.AsArray().Where(value => value!["culture"]?.GetValue<string>() is null or Desk.French)
            .Concat(old["values"]!.AsArray().Where(value => value!["culture"]?.GetValue<string>() == Desk.English));
        mixed["values"] = new JsonArray([.. values.Select(value => value!.DeepClone())]);
        return mixed;
    }
}
