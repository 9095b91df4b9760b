using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CareScorecard.Data.Migrations
{
    /// <inheritdoc />
    public partial class Retention : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "RecordsDeletedOn",
                table: "MonthVersions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RecordsKeptForYears",
                table: "MonthVersions",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "RecordsDeletedOn",
                table: "MonthVersions");

            migrationBuilder.DropColumn(
                name: "RecordsKeptForYears",
                table: "MonthVersions");
        }
    }
}
