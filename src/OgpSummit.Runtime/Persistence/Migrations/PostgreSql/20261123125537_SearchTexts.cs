using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OgpSummit.Runtime.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    internal sealed partial class SearchTexts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Not a table of the model, because SQLite's is none either.
            migrationBuilder.Sql("""
                CREATE TABLE node_text (
                    node_id integer PRIMARY KEY REFERENCES node ("Id") ON DELETE CASCADE,
                    words tsvector NOT NULL);
                """);
            migrationBuilder.Sql("CREATE INDEX node_text_words ON node_text USING gin (words);");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE node_text;");
        }
    }
}
