using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CareScorecard.Data.Migrations
{
    /// <inheritdoc />
    public partial class Audit : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Audit",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Who = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    What = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    About = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Details = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Audit", x => x.Number);
                });

            // Entries are only ever added behind the last one. The last trigger also stops INSERT OR REPLACE, which asks no other.
            // A later migration that has to make this table anew has to make these anew.
            migrationBuilder.Sql("""
                CREATE TRIGGER "AuditIsNotChanged" BEFORE UPDATE ON "Audit"
                BEGIN SELECT RAISE(ABORT, 'The audit is never changed.'); END;

                CREATE TRIGGER "AuditIsNotDeleted" BEFORE DELETE ON "Audit"
                BEGIN SELECT RAISE(ABORT, 'The audit is never deleted.'); END;

                CREATE TRIGGER "AuditIsInOrder" BEFORE INSERT ON "Audit"
                WHEN NEW."Number" <> (SELECT COALESCE(MAX("Number"), 0) + 1 FROM "Audit")
                BEGIN SELECT RAISE(ABORT, 'An audit entry comes behind the last one.'); END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Audit");
        }
    }
}
