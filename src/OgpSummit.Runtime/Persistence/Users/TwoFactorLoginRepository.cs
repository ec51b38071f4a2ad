using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OgpSummit.Runtime.Persistence.Users;

/// <summary>The secret a user shares with a second factor.</summary>
internal sealed class TwoFactorLoginRow
{
    public int Id { get; set; }

    public Guid UserOrMemberKey { get; set; }

    public string ProviderName { get; set; } = "";

    public string Secret { get; set; } = "";
}

internal sealed class TwoFactorLoginRowConfiguration : IEntityTypeConfiguration<TwoFactorLoginRow>
{
    public void Configure(EntityTypeBuilder<TwoFactorLoginRow> builder)
    {
        builder.ToTable("two_factor_login");
        builder.Property(login => login.ProviderName).HasMaxLength(255);
        builder.HasIndex(login => new { login.UserOrMemberKey, login.ProviderName }).IsUnique();
    }
}

internal sealed class TwoFactorLoginRepository(CmsScopeProvider scopes) : ITwoFactorLoginRepository
{
    private IQueryable<TwoFactorLoginRow> Rows => scopes.Db.Set<TwoFactorLoginRow>().AsNoTracking();

    public ITwoFactorLogin? Get(int id) => Rows.SingleOrDefault(row => row.Id == id) is { } row ? Read(row) : null;

    public IEnumerable<ITwoFactorLogin> GetMany(params int[]? ids) =>
        (ids is { Length: > 0 } ? Rows.Where(row => ids.Contains(row.Id)) : Rows).ToList().Select(Read).ToList();

    public async Task<IEnumerable<ITwoFactorLogin>> GetByUserOrMemberKeyAsync(Guid userOrMemberKey) =>
        (await Rows.Where(row => row.UserOrMemberKey == userOrMemberKey).ToListAsync()).Select(Read).ToList();

    public bool Exists(int id) => Rows.Any(row => row.Id == id);

    public void Save(ITwoFactorLogin entity)
    {
        var db = scopes.WriteDb;
        var row = db.Set<TwoFactorLoginRow>().AsTracking().SingleOrDefault(existing => existing.Id == entity.Id)
            ?? db.Add(new TwoFactorLoginRow()).Entity;
        row.UserOrMemberKey = entity.UserOrMemberKey;
        row.ProviderName = entity.ProviderName;
        row.Secret = entity.Secret;
        db.SaveChanges();
        db.ChangeTracker.Clear();
        entity.Id = row.Id;
    }

    public void Delete(ITwoFactorLogin entity) =>
        scopes.WriteDb.Set<TwoFactorLoginRow>().Where(row => row.Id == entity.Id).ExecuteDelete();

    public async Task<bool> DeleteUserLoginsAsync(Guid userOrMemberKey) =>
        await scopes.WriteDb.Set<TwoFactorLoginRow>().Where(row => row.UserOrMemberKey == userOrMemberKey)
            .ExecuteDeleteAsync() > 0;

    public async Task<bool> DeleteUserLoginsAsync(Guid userOrMemberKey, string providerName) =>
        await scopes.WriteDb.Set<TwoFactorLoginRow>()
            .Where(row => row.UserOrMemberKey == userOrMemberKey && row.ProviderName == providerName)
            .ExecuteDeleteAsync() > 0;

    private static TwoFactorLogin Read(TwoFactorLoginRow row) => new()
    {
        Id = row.Id,
        UserOrMemberKey = row.UserOrMemberKey,
        ProviderName = row.ProviderName,
        Secret = row.Secret,
        Confirmed = true,
    };
}
