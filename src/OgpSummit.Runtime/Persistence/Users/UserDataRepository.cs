using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Infrastructure.Persistence.Querying;

namespace OgpSummit.Runtime.Persistence.Users;

/// <summary>Something the back office's client keeps for a user: which tours were seen, which columns are shown …</summary>
internal sealed class UserDataRow
{
    public Guid Key { get; set; }

    public Guid UserKey { get; set; }

    public string Group { get; set; } = "";

    public string Identifier { get; set; } = "";

    public string Value { get; set; } = "";
}

internal sealed class UserDataRowConfiguration : IEntityTypeConfiguration<UserDataRow>
{
    public void Configure(EntityTypeBuilder<UserDataRow> builder)
    {
        builder.ToTable("user_data");
        builder.HasKey(data => data.Key);
        builder.Property(data => data.Key).ValueGeneratedNever();
        builder.HasIndex(data => new { data.UserKey, data.Group, data.Identifier });
        builder.HasOne<UserRow>().WithMany().HasForeignKey(data => data.UserKey).HasPrincipalKey(user => user.Key)
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class UserDataRepository(CmsScopeProvider scopes) : IUserDataRepository
{
    private IQueryable<UserDataRow> Rows => scopes.Db.Set<UserDataRow>().AsNoTracking();

    public async Task<IUserData?> GetAsync(Guid key) =>
        await Rows.SingleOrDefaultAsync(row => row.Key == key) is { } row ? Read(row) : null;

    public async Task<PagedModel<IUserData>> GetAsync(int skip, int take, IUserDataFilter? filter = null)
    {
        var rows = Filter(filter);
        var total = await rows.CountAsync();
        var page = await rows.OrderBy(row => row.Group).ThenBy(row => row.Identifier).ThenBy(row => row.Key)
            .Skip(skip).Take(take)
            .ToListAsync();
        return new PagedModel<IUserData>(total, page.Select(Read).ToList());
    }

    public async Task<IUserData> Save(IUserData userData)
    {
        var db = scopes.WriteDb;
        userData.Key = userData.Key == Guid.Empty ? Guid.NewGuid() : userData.Key;
        db.Add(new UserDataRow
        {
            Key = userData.Key,
            UserKey = userData.UserKey,
            Group = userData.Group,
            Identifier = userData.Identifier,
            Value = userData.Value,
        });
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        return userData;
    }

    public async Task<IUserData> Update(IUserData userData)
    {
        await scopes.WriteDb.Set<UserDataRow>().Where(row => row.Key == userData.Key).ExecuteUpdateAsync(row => row
            .SetProperty(r => r.UserKey, userData.UserKey)
            .SetProperty(r => r.Group, userData.Group)
            .SetProperty(r => r.Identifier, userData.Identifier)
            .SetProperty(r => r.Value, userData.Value));
        return userData;
    }

    public Task Delete(IUserData userData) =>
        scopes.WriteDb.Set<UserDataRow>().Where(row => row.Key == userData.Key).ExecuteDeleteAsync();

    private IQueryable<UserDataRow> Filter(IUserDataFilter? filter)
    {
        var rows = Rows;
        if (filter?.UserKeys is { Count: > 0 } users)
        {
            rows = rows.Where(row => users.Contains(row.UserKey));
        }

        if (filter?.Groups is { Count: > 0 } groups)
        {
            rows = rows.Where(row => groups.Contains(row.Group));
        }

        if (filter?.Identifiers is { Count: > 0 } identifiers)
        {
            rows = rows.Where(row => identifiers.Contains(row.Identifier));
        }

        return rows;
    }

    private static UserData Read(UserDataRow row) => new()
    {
        Key = row.Key,
        UserKey = row.UserKey,
        Group = row.Group,
        Identifier = row.Identifier,
        Value = row.Value,
    };
}
