using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OgpSummit.Runtime.Persistence.Scoping;

namespace OgpSummit.Runtime.Persistence.Users;

/// <summary>An OAuth client that signs in as an API user.</summary>
internal sealed class ApiClientRow
{
    public string ClientId { get; set; } = "";

    public int UserId { get; set; }
}

internal sealed class ApiClientRowConfiguration : IEntityTypeConfiguration<ApiClientRow>
{
    public void Configure(EntityTypeBuilder<ApiClientRow> builder)
    {
        builder.ToTable("api_client");
        builder.HasKey(client => client.ClientId);
        builder.Property(client => client.ClientId).HasMaxLength(255);
        builder.HasOne<UserRow>().WithMany().HasForeignKey(client => client.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ApiClients(CmsScopeProvider scopes)
{
    private IQueryable<ApiClientRow> Rows => scopes.Db.Set<ApiClientRow>().AsNoTracking();

    public List<string> All() => Rows.Select(client => client.ClientId).ToList();

    public List<string> Of(int userId) =>
        Rows.Where(client => client.UserId == userId).Select(client => client.ClientId).ToList();

    public int? UserOf(string clientId) =>
        Rows.Where(client => client.ClientId == clientId).Select(client => (int?)client.UserId).SingleOrDefault();

    public void Add(int userId, string clientId)
    {
        var db = scopes.WriteDb;
        db.Add(new ApiClientRow { ClientId = clientId, UserId = userId });
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    /// <returns>False when there was none.</returns>
    public bool Remove(int userId, string clientId) => scopes.WriteDb.Set<ApiClientRow>()
        .Where(client => client.UserId == userId && client.ClientId == clientId)
        .ExecuteDelete() > 0;
}
