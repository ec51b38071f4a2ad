using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace OgpSummit.Runtime.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    internal sealed partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ObjectId = table.Column<int>(type: "INTEGER", nullable: false),
                    UserId = table.Column<int>(type: "INTEGER", nullable: false),
                    Date = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AuditType = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    EntityType = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Comment = table.Column<string>(type: "TEXT", nullable: true),
                    Parameters = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "audit_entry",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PerformingUserId = table.Column<int>(type: "INTEGER", nullable: false),
                    PerformingUserKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    PerformingDetails = table.Column<string>(type: "TEXT", nullable: true),
                    PerformingIp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    EventDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AffectedUserId = table.Column<int>(type: "INTEGER", nullable: false),
                    AffectedUserKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    AffectedDetails = table.Column<string>(type: "TEXT", nullable: true),
                    EventType = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    EventDetails = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_entry", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "dictionary_item",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParentKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    ItemKey = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dictionary_item", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "external_login",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserOrMemberKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    UserData = table.Column<string>(type: "TEXT", nullable: true),
                    CreateDate = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_external_login", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "key_value",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true),
                    Updated = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_key_value", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "language",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsoCode = table.Column<string>(type: "TEXT", maxLength: 14, nullable: false),
                    CultureName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    IsDefault = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsMandatory = table.Column<bool>(type: "INTEGER", nullable: false),
                    FallbackIsoCode = table.Column<string>(type: "TEXT", maxLength: 14, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_language", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "long_running_operation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Result = table.Column<string>(type: "TEXT", nullable: true),
                    CreateDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdateDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpirationDate = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_long_running_operation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "node",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObjectType = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParentId = table.Column<int>(type: "INTEGER", nullable: false),
                    Level = table.Column<int>(type: "INTEGER", nullable: false),
                    Path = table.Column<string>(type: "TEXT", nullable: false),
                    SortOrder = table.Column<int>(type: "INTEGER", nullable: false),
                    Trashed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 512, nullable: false),
                    SortName = table.Column<string>(type: "TEXT", maxLength: 512, nullable: false),
                    CreatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    CreateDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdateDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ContentTypeId = table.Column<int>(type: "INTEGER", nullable: true),
                    Published = table.Column<bool>(type: "INTEGER", nullable: false),
                    Edited = table.Column<bool>(type: "INTEGER", nullable: false),
                    CurrentVersionId = table.Column<int>(type: "INTEGER", nullable: true),
                    PublishedVersionId = table.Column<int>(type: "INTEGER", nullable: true),
                    EditedCultures = table.Column<string>(type: "TEXT", nullable: true),
                    MediaPath = table.Column<string>(type: "TEXT", nullable: true),
                    Stamp = table.Column<uint>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_node", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "redirect",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContentKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreateDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Url = table.Column<string>(type: "TEXT", maxLength: 2048, nullable: false),
                    Culture = table.Column<string>(type: "TEXT", maxLength: 14, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_redirect", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "relation_type",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Alias = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    IsBidirectional = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsDependency = table.Column<bool>(type: "INTEGER", nullable: false),
                    ParentObjectType = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChildObjectType = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_relation_type", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "sequence",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Next = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sequence", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "two_factor_login",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserOrMemberKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProviderName = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    Secret = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_two_factor_login", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "user",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    Username = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    Password = table.Column<string>(type: "TEXT", nullable: false),
                    PasswordConfiguration = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 14, nullable: true),
                    Avatar = table.Column<string>(type: "TEXT", nullable: true),
                    IsApproved = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsLockedOut = table.Column<bool>(type: "INTEGER", nullable: false),
                    FailedPasswordAttempts = table.Column<int>(type: "INTEGER", nullable: false),
                    EmailConfirmedDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    InvitedDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastLoginDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastLockoutDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastPasswordChangeDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CreateDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdateDate = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user", x => x.Id);
                    table.UniqueConstraint("AK_user_Key", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "user_group",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Alias = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Description = table.Column<string>(type: "TEXT", nullable: true),
                    Icon = table.Column<string>(type: "TEXT", nullable: true),
                    HasAccessToAllLanguages = table.Column<bool>(type: "INTEGER", nullable: false),
                    StartContentId = table.Column<int>(type: "INTEGER", nullable: true),
                    StartMediaId = table.Column<int>(type: "INTEGER", nullable: true),
                    CreateDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdateDate = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_group", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "external_login_token",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ExternalLoginId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false),
                    CreateDate = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_external_login_token", x => x.Id);
                    table.ForeignKey(
                        name: "FK_external_login_token_external_login_ExternalLoginId",
                        column: x => x.ExternalLoginId,
                        principalTable: "external_login",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dictionary_translation",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    LanguageId = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dictionary_translation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_dictionary_translation_dictionary_item_ItemId",
                        column: x => x.ItemId,
                        principalTable: "dictionary_item",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_dictionary_translation_language_LanguageId",
                        column: x => x.LanguageId,
                        principalTable: "language",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tag",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Group = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    LanguageId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tag", x => x.Id);
                    table.ForeignKey(
                        name: "FK_tag_language_LanguageId",
                        column: x => x.LanguageId,
                        principalTable: "language",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "url_alias",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DocumentKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    LanguageId = table.Column<int>(type: "INTEGER", nullable: true),
                    Alias = table.Column<string>(type: "TEXT", maxLength: 512, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_url_alias", x => x.Id);
                    table.ForeignKey(
                        name: "FK_url_alias_language_LanguageId",
                        column: x => x.LanguageId,
                        principalTable: "language",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "url_segment",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DocumentKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    LanguageId = table.Column<int>(type: "INTEGER", nullable: true),
                    IsDraft = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsPrimary = table.Column<bool>(type: "INTEGER", nullable: false),
                    Segment = table.Column<string>(type: "TEXT", maxLength: 512, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_url_segment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_url_segment_language_LanguageId",
                        column: x => x.LanguageId,
                        principalTable: "language",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "definition",
                columns: table => new
                {
                    NodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_definition", x => x.NodeId);
                    table.ForeignKey(
                        name: "FK_definition_node_NodeId",
                        column: x => x.NodeId,
                        principalTable: "node",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "domain",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    DomainName = table.Column<string>(type: "TEXT", maxLength: 512, nullable: false),
                    LanguageId = table.Column<int>(type: "INTEGER", nullable: true),
                    RootContentId = table.Column<int>(type: "INTEGER", nullable: true),
                    SortOrder = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_domain", x => x.Id);
                    table.ForeignKey(
                        name: "FK_domain_language_LanguageId",
                        column: x => x.LanguageId,
                        principalTable: "language",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_domain_node_RootContentId",
                        column: x => x.RootContentId,
                        principalTable: "node",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "node_culture",
                columns: table => new
                {
                    NodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Culture = table.Column<string>(type: "TEXT", maxLength: 14, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 512, nullable: false),
                    SortName = table.Column<string>(type: "TEXT", maxLength: 512, nullable: false),
                    Published = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_node_culture", x => new { x.NodeId, x.Culture });
                    table.ForeignKey(
                        name: "FK_node_culture_node_NodeId",
                        column: x => x.NodeId,
                        principalTable: "node",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "schedule",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Culture = table.Column<string>(type: "TEXT", maxLength: 14, nullable: false),
                    Date = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Action = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_schedule", x => x.Id);
                    table.ForeignKey(
                        name: "FK_schedule_node_NodeId",
                        column: x => x.NodeId,
                        principalTable: "node",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "version",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    NodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Date = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UserId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    TemplateId = table.Column<int>(type: "INTEGER", nullable: true),
                    PreventCleanup = table.Column<bool>(type: "INTEGER", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_version", x => x.Id);
                    table.ForeignKey(
                        name: "FK_version_node_NodeId",
                        column: x => x.NodeId,
                        principalTable: "node",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "relation",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ParentId = table.Column<int>(type: "INTEGER", nullable: false),
                    ChildId = table.Column<int>(type: "INTEGER", nullable: false),
                    RelationTypeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CreateDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Comment = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_relation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_relation_node_ChildId",
                        column: x => x.ChildId,
                        principalTable: "node",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_relation_node_ParentId",
                        column: x => x.ParentId,
                        principalTable: "node",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_relation_relation_type_RelationTypeId",
                        column: x => x.RelationTypeId,
                        principalTable: "relation_type",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "api_client",
                columns: table => new
                {
                    ClientId = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    UserId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_api_client", x => x.ClientId);
                    table.ForeignKey(
                        name: "FK_api_client_user_UserId",
                        column: x => x.UserId,
                        principalTable: "user",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "login_session",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<int>(type: "INTEGER", nullable: false),
                    LoggedIn = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastValidated = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LoggedOut = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IpAddress = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_login_session", x => x.Id);
                    table.ForeignKey(
                        name: "FK_login_session_user_UserId",
                        column: x => x.UserId,
                        principalTable: "user",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_data",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Group = table.Column<string>(type: "TEXT", nullable: false),
                    Identifier = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_data", x => x.Key);
                    table.ForeignKey(
                        name: "FK_user_data_user_UserKey",
                        column: x => x.UserKey,
                        principalTable: "user",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_start_node",
                columns: table => new
                {
                    UserId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    IsMedia = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_start_node", x => new { x.UserId, x.NodeId, x.IsMedia });
                    table.ForeignKey(
                        name: "FK_user_start_node_user_UserId",
                        column: x => x.UserId,
                        principalTable: "user",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "granular_permission",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserGroupId = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: true),
                    Context = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Permission = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_granular_permission", x => x.Id);
                    table.ForeignKey(
                        name: "FK_granular_permission_user_group_UserGroupId",
                        column: x => x.UserGroupId,
                        principalTable: "user_group",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_group_language",
                columns: table => new
                {
                    UserGroupId = table.Column<int>(type: "INTEGER", nullable: false),
                    LanguageId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_group_language", x => new { x.UserGroupId, x.LanguageId });
                    table.ForeignKey(
                        name: "FK_user_group_language_language_LanguageId",
                        column: x => x.LanguageId,
                        principalTable: "language",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_user_group_language_user_group_UserGroupId",
                        column: x => x.UserGroupId,
                        principalTable: "user_group",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_group_permission",
                columns: table => new
                {
                    UserGroupId = table.Column<int>(type: "INTEGER", nullable: false),
                    Permission = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_group_permission", x => new { x.UserGroupId, x.Permission });
                    table.ForeignKey(
                        name: "FK_user_group_permission_user_group_UserGroupId",
                        column: x => x.UserGroupId,
                        principalTable: "user_group",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_group_section",
                columns: table => new
                {
                    UserGroupId = table.Column<int>(type: "INTEGER", nullable: false),
                    Section = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_group_section", x => new { x.UserGroupId, x.Section });
                    table.ForeignKey(
                        name: "FK_user_group_section_user_group_UserGroupId",
                        column: x => x.UserGroupId,
                        principalTable: "user_group",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_membership",
                columns: table => new
                {
                    UserId = table.Column<int>(type: "INTEGER", nullable: false),
                    UserGroupId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_membership", x => new { x.UserId, x.UserGroupId });
                    table.ForeignKey(
                        name: "FK_user_membership_user_UserId",
                        column: x => x.UserId,
                        principalTable: "user",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_user_membership_user_group_UserGroupId",
                        column: x => x.UserGroupId,
                        principalTable: "user_group",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tagged",
                columns: table => new
                {
                    NodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    TagId = table.Column<int>(type: "INTEGER", nullable: false),
                    PropertyTypeId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tagged", x => new { x.NodeId, x.PropertyTypeId, x.TagId });
                    table.ForeignKey(
                        name: "FK_tagged_node_NodeId",
                        column: x => x.NodeId,
                        principalTable: "node",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_tagged_tag_TagId",
                        column: x => x.TagId,
                        principalTable: "tag",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "node",
                columns: new[] { "Id", "ContentTypeId", "CreateDate", "CreatorId", "CurrentVersionId", "Edited", "EditedCultures", "Key", "Level", "MediaPath", "Name", "ObjectType", "ParentId", "Path", "Published", "PublishedVersionId", "SortName", "SortOrder", "Stamp", "Trashed", "UpdateDate" },
                values: new object[,]
                {
                    { -21, null, new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), -1, null, false, null, new Guid("bf7c7cbc-952f-4518-97a2-69e9c7b33842"), 0, null, "Recycle Bin", new Guid("cf3d8e34-1c1c-41e9-ae56-878b57b32113"), -1, "-1,-21", false, null, "recycle bin", 0, 0u, false, new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc) },
                    { -20, null, new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), -1, null, false, null, new Guid("0f582a79-1e41-4cf0-bfa0-76340651891a"), 0, null, "Recycle Bin", new Guid("01bb7ff2-24dc-4c0c-95a2-c24ef72bbac8"), -1, "-1,-20", false, null, "recycle bin", 0, 0u, false, new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc) },
                    { -1, null, new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), -1, null, false, null, new Guid("916724a5-173d-4619-b97e-b9de133dd6f5"), 0, null, "SYSTEM DATA: umbraco master root", new Guid("ea7d8624-4cfe-4578-a871-24aa946bf34d"), -1, "-1", false, null, "system data: umbraco master root", 0, 0u, false, new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc) }
                });

            migrationBuilder.InsertData(
                table: "relation_type",
                columns: new[] { "Id", "Alias", "ChildObjectType", "IsBidirectional", "IsDependency", "Key", "Name", "ParentObjectType" },
                values: new object[,]
                {
                    { 1, "relateDocumentOnCopy", new Guid("c66ba18e-eaf3-4cff-8a22-41b16d66a972"), true, false, new Guid("4cbeb612-e689-3563-b755-bf3ede295433"), "Relate Document On Copy", new Guid("c66ba18e-eaf3-4cff-8a22-41b16d66a972") },
                    { 2, "relateParentDocumentOnDelete", new Guid("c66ba18e-eaf3-4cff-8a22-41b16d66a972"), false, false, new Guid("0cc3507c-66ab-3091-8913-3d998148e423"), "Relate Parent Document On Delete", new Guid("c66ba18e-eaf3-4cff-8a22-41b16d66a972") },
                    { 3, "relateParentMediaFolderOnDelete", new Guid("b796f64c-1f99-4ffb-b886-4bf4bc011a9c"), false, false, new Guid("8307994f-faf2-3844-bab9-72d34514edf2"), "Relate Parent Media Folder On Delete", new Guid("b796f64c-1f99-4ffb-b886-4bf4bc011a9c") },
                    { 4, "umbMedia", null, false, true, new Guid("4954ce93-3bf9-3d1e-9cd2-21bf9f9c2abf"), "Related Media", null },
                    { 5, "umbDocument", null, false, true, new Guid("0b93e414-5abe-36ec-a6bb-516e56f12238"), "Related Document", null },
                    { 6, "umbMember", null, false, true, new Guid("bf2a9ac5-b791-377e-bafb-9d06ed87864d"), "Related Member", null }
                });

            migrationBuilder.CreateIndex(
                name: "IX_api_client_UserId",
                table: "api_client",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_audit_Date",
                table: "audit",
                column: "Date");

            migrationBuilder.CreateIndex(
                name: "IX_audit_ObjectId_Date",
                table: "audit",
                columns: new[] { "ObjectId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_UserId_Date",
                table: "audit",
                columns: new[] { "UserId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_entry_EventDate",
                table: "audit_entry",
                column: "EventDate");

            migrationBuilder.CreateIndex(
                name: "IX_definition_Kind",
                table: "definition",
                column: "Kind");

            migrationBuilder.CreateIndex(
                name: "IX_dictionary_item_ItemKey",
                table: "dictionary_item",
                column: "ItemKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dictionary_item_Key",
                table: "dictionary_item",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dictionary_translation_ItemId_LanguageId",
                table: "dictionary_translation",
                columns: new[] { "ItemId", "LanguageId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dictionary_translation_LanguageId",
                table: "dictionary_translation",
                column: "LanguageId");

            migrationBuilder.CreateIndex(
                name: "IX_domain_DomainName",
                table: "domain",
                column: "DomainName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_domain_LanguageId",
                table: "domain",
                column: "LanguageId");

            migrationBuilder.CreateIndex(
                name: "IX_domain_RootContentId",
                table: "domain",
                column: "RootContentId");

            migrationBuilder.CreateIndex(
                name: "IX_external_login_LoginProvider_ProviderKey",
                table: "external_login",
                columns: new[] { "LoginProvider", "ProviderKey" });

            migrationBuilder.CreateIndex(
                name: "IX_external_login_UserOrMemberKey_LoginProvider",
                table: "external_login",
                columns: new[] { "UserOrMemberKey", "LoginProvider" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_external_login_token_ExternalLoginId_Name",
                table: "external_login_token",
                columns: new[] { "ExternalLoginId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_granular_permission_Key_UserGroupId",
                table: "granular_permission",
                columns: new[] { "Key", "UserGroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_granular_permission_UserGroupId",
                table: "granular_permission",
                column: "UserGroupId");

            migrationBuilder.CreateIndex(
                name: "IX_language_IsoCode",
                table: "language",
                column: "IsoCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_language_Key",
                table: "language",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_login_session_LastValidated",
                table: "login_session",
                column: "LastValidated");

            migrationBuilder.CreateIndex(
                name: "IX_login_session_UserId",
                table: "login_session",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_long_running_operation_Type_Status",
                table: "long_running_operation",
                columns: new[] { "Type", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_node_ContentTypeId",
                table: "node",
                column: "ContentTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_node_Key",
                table: "node",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_node_MediaPath",
                table: "node",
                column: "MediaPath");

            migrationBuilder.CreateIndex(
                name: "IX_node_ObjectType_ParentId_SortOrder",
                table: "node",
                columns: new[] { "ObjectType", "ParentId", "SortOrder" });

            migrationBuilder.CreateIndex(
                name: "IX_node_ObjectType_Path",
                table: "node",
                columns: new[] { "ObjectType", "Path" });

            migrationBuilder.CreateIndex(
                name: "IX_node_ParentId_SortName",
                table: "node",
                columns: new[] { "ParentId", "SortName" });

            migrationBuilder.CreateIndex(
                name: "IX_node_culture_Culture_SortName",
                table: "node_culture",
                columns: new[] { "Culture", "SortName" });

            migrationBuilder.CreateIndex(
                name: "IX_redirect_ContentKey",
                table: "redirect",
                column: "ContentKey");

            migrationBuilder.CreateIndex(
                name: "IX_redirect_Key",
                table: "redirect",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_redirect_Url",
                table: "redirect",
                column: "Url");

            migrationBuilder.CreateIndex(
                name: "IX_relation_ChildId",
                table: "relation",
                column: "ChildId");

            migrationBuilder.CreateIndex(
                name: "IX_relation_ParentId_ChildId_RelationTypeId",
                table: "relation",
                columns: new[] { "ParentId", "ChildId", "RelationTypeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_relation_RelationTypeId",
                table: "relation",
                column: "RelationTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_relation_type_Alias",
                table: "relation_type",
                column: "Alias",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_relation_type_Key",
                table: "relation_type",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_schedule_Action_Date",
                table: "schedule",
                columns: new[] { "Action", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_schedule_NodeId",
                table: "schedule",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_tag_Group_Text_LanguageId",
                table: "tag",
                columns: new[] { "Group", "Text", "LanguageId" });

            migrationBuilder.CreateIndex(
                name: "IX_tag_LanguageId",
                table: "tag",
                column: "LanguageId");

            migrationBuilder.CreateIndex(
                name: "IX_tagged_TagId",
                table: "tagged",
                column: "TagId");

            migrationBuilder.CreateIndex(
                name: "IX_two_factor_login_UserOrMemberKey_ProviderName",
                table: "two_factor_login",
                columns: new[] { "UserOrMemberKey", "ProviderName" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_url_alias_DocumentKey",
                table: "url_alias",
                column: "DocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_url_alias_LanguageId",
                table: "url_alias",
                column: "LanguageId");

            migrationBuilder.CreateIndex(
                name: "IX_url_segment_DocumentKey",
                table: "url_segment",
                column: "DocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_url_segment_LanguageId",
                table: "url_segment",
                column: "LanguageId");

            migrationBuilder.CreateIndex(
                name: "IX_user_Key",
                table: "user",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_user_Username",
                table: "user",
                column: "Username",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_user_data_UserKey_Group_Identifier",
                table: "user_data",
                columns: new[] { "UserKey", "Group", "Identifier" });

            migrationBuilder.CreateIndex(
                name: "IX_user_group_Alias",
                table: "user_group",
                column: "Alias",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_user_group_Key",
                table: "user_group",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_user_group_language_LanguageId",
                table: "user_group_language",
                column: "LanguageId");

            migrationBuilder.CreateIndex(
                name: "IX_user_membership_UserGroupId",
                table: "user_membership",
                column: "UserGroupId");

            migrationBuilder.CreateIndex(
                name: "IX_user_start_node_NodeId",
                table: "user_start_node",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_version_NodeId_Date",
                table: "version",
                columns: new[] { "NodeId", "Date" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "api_client");

            migrationBuilder.DropTable(
                name: "audit");

            migrationBuilder.DropTable(
                name: "audit_entry");

            migrationBuilder.DropTable(
                name: "definition");

            migrationBuilder.DropTable(
                name: "dictionary_translation");

            migrationBuilder.DropTable(
                name: "domain");

            migrationBuilder.DropTable(
                name: "external_login_token");

            migrationBuilder.DropTable(
                name: "granular_permission");

            migrationBuilder.DropTable(
                name: "key_value");

            migrationBuilder.DropTable(
                name: "login_session");

            migrationBuilder.DropTable(
                name: "long_running_operation");

            migrationBuilder.DropTable(
                name: "node_culture");

            migrationBuilder.DropTable(
                name: "redirect");

            migrationBuilder.DropTable(
                name: "relation");

            migrationBuilder.DropTable(
                name: "schedule");

            migrationBuilder.DropTable(
                name: "sequence");

            migrationBuilder.DropTable(
                name: "tagged");

            migrationBuilder.DropTable(
                name: "two_factor_login");

            migrationBuilder.DropTable(
                name: "url_alias");

            migrationBuilder.DropTable(
                name: "url_segment");

            migrationBuilder.DropTable(
                name: "user_data");

            migrationBuilder.DropTable(
                name: "user_group_language");

            migrationBuilder.DropTable(
                name: "user_group_permission");

            migrationBuilder.DropTable(
                name: "user_group_section");

            migrationBuilder.DropTable(
                name: "user_membership");

            migrationBuilder.DropTable(
                name: "user_start_node");

            migrationBuilder.DropTable(
                name: "version");

            migrationBuilder.DropTable(
                name: "dictionary_item");

            migrationBuilder.DropTable(
                name: "external_login");

            migrationBuilder.DropTable(
                name: "relation_type");

            migrationBuilder.DropTable(
                name: "tag");

            migrationBuilder.DropTable(
                name: "user_group");

            migrationBuilder.DropTable(
                name: "user");

            migrationBuilder.DropTable(
                name: "node");

            migrationBuilder.DropTable(
                name: "language");
        }
    }
}
