using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OgpSummit.Runtime.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    internal sealed partial class SearchTexts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Not a table of the model: EF knows no virtual ones. The trigger goes when EF rebuilds the table of nodes, and has
            // to be made again by such a migration.
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE node_text USING fts5(names, words, content='', contentless_delete=1, tokenize='unicode61');
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER node_text_goes_with_its_node AFTER DELETE ON node
                BEGIN DELETE FROM node_text WHERE rowid = old."Id"; END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER node_text_goes_with_its_node;");
            migrationBuilder.Sql("DROP TABLE node_text;");
        }
    }
}
