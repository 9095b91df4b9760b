using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CareScorecard.Data.Migrations
{
    /// <inheritdoc />
    public partial class UndoAsANewVersion : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsUndone",
                table: "MonthVersions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Restores",
                table: "MonthVersions",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsUndone",
                table: "MonthVersions");

            migrationBuilder.DropColumn(
                name: "Restores",
                table: "MonthVersions");
        }
    }
}
