using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CareScorecard.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DatabaseKind",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DatabaseKind", x => x.Id);
                    table.CheckConstraint("OnlyOne", "\"Id\" = 1");
                });

            migrationBuilder.CreateTable(
                name: "MonthVersions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Month = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    IsCurrent = table.Column<bool>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<int>(type: "INTEGER", nullable: true),
                    LoadedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LoadedBy = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    WarningsAcceptedBecause = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    LeftOutBecause = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Files = table.Column<string>(type: "TEXT", nullable: false),
                    RowsRead = table.Column<int>(type: "INTEGER", nullable: false),
                    RowsReady = table.Column<int>(type: "INTEGER", nullable: false),
                    RowsLeftOut = table.Column<int>(type: "INTEGER", nullable: false),
                    LeaversCoverMonths = table.Column<int>(type: "INTEGER", nullable: false),
                    Population = table.Column<decimal>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonthVersions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Settings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 7, nullable: true),
                    SetBy = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    By = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Settings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AdoptionCases",
                columns: table => new
                {
                    VersionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Child = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Sex = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Ethnicity = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    BornOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EnteredCareOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PlacementOrderOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MatchedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PlacedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AdoptedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReversedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdoptionCases", x => new { x.VersionId, x.Position });
                    table.ForeignKey(
                        name: "FK_AdoptionCases_MonthVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "MonthVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CareLeavers",
                columns: table => new
                {
                    VersionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    YoungPerson = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Sex = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Ethnicity = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    BornOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Disabled = table.Column<bool>(type: "INTEGER", nullable: true),
                    UnaccompaniedAsylumSeeking = table.Column<bool>(type: "INTEGER", nullable: true),
                    Team = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    PersonalAdviser = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Eligibility = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    PathwayPlanReviewedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    InTouch = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    LastContactOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Accommodation = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Suitability = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Activity = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CareLeavers", x => new { x.VersionId, x.Position });
                    table.ForeignKey(
                        name: "FK_CareLeavers_MonthVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "MonthVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CouncilMeasures",
                columns: table => new
                {
                    VersionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Id = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Numerator = table.Column<decimal>(type: "TEXT", nullable: false),
                    Denominator = table.Column<decimal>(type: "TEXT", nullable: true),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Polarity = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CouncilMeasures", x => new { x.VersionId, x.Position });
                    table.ForeignKey(
                        name: "FK_CouncilMeasures_MonthVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "MonthVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Figures",
                columns: table => new
                {
                    VersionId = table.Column<int>(type: "INTEGER", nullable: false),
                    IndicatorId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    Calculation = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Numerator = table.Column<decimal>(type: "TEXT", nullable: true),
                    Denominator = table.Column<decimal>(type: "TEXT", nullable: true),
                    Unavailable = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Detail = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    RestsOnPopulation = table.Column<bool>(type: "INTEGER", nullable: false),
                    CouncilDefinition = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Figures", x => new { x.VersionId, x.IndicatorId });
                    table.ForeignKey(
                        name: "FK_Figures_MonthVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "MonthVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LoadDetails",
                columns: table => new
                {
                    VersionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Fields = table.Column<string>(type: "TEXT", nullable: false),
                    Tidied = table.Column<string>(type: "TEXT", nullable: false),
                    Problems = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LoadDetails", x => x.VersionId);
                    table.ForeignKey(
                        name: "FK_LoadDetails_MonthVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "MonthVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeriodsOfCare",
                columns: table => new
                {
                    VersionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Child = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Sex = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Ethnicity = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    BornOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Disabled = table.Column<bool>(type: "INTEGER", nullable: true),
                    SpecialEducationalNeeds = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    UnaccompaniedAsylumSeeking = table.Column<bool>(type: "INTEGER", nullable: true),
                    CareStartedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CareEndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReasonCareEnded = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    CategoryOfNeed = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    LegalStatus = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    PermanencePlan = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Team = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    SocialWorker = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ReviewingOfficer = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    PlacementStartedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PlacementType = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    PlacementProvider = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    PlacementLocation = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    PlacementAuthority = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    MilesFromHome = table.Column<decimal>(type: "TEXT", nullable: true),
                    MeantToLastTo18 = table.Column<bool>(type: "INTEGER", nullable: true),
                    TemporaryApproval = table.Column<bool>(type: "INTEGER", nullable: true),
                    PlacementsInLast12Months = table.Column<int>(type: "INTEGER", nullable: true),
                    LastVisitOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VisitIntervalDays = table.Column<int>(type: "INTEGER", nullable: true),
                    LastSupervisionOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastReviewingOfficerContactOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FirstEducationPlanOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastEducationPlanOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FirstHealthAssessmentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastHealthAssessmentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HealthAssessmentDeclined = table.Column<bool>(type: "INTEGER", nullable: true),
                    LastDentalCheckOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ImmunisationsUpToDate = table.Column<bool>(type: "INTEGER", nullable: true),
                    DevelopmentChecksUpToDate = table.Column<bool>(type: "INTEGER", nullable: true),
                    WellbeingScoredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WellbeingScore = table.Column<int>(type: "INTEGER", nullable: true),
                    MissingEpisodes = table.Column<int>(type: "INTEGER", nullable: true),
                    AbsentEpisodes = table.Column<int>(type: "INTEGER", nullable: true),
                    ReturnInterviewOffered = table.Column<bool>(type: "INTEGER", nullable: true),
                    ReturnInterviewAccepted = table.Column<bool>(type: "INTEGER", nullable: true),
                    ConvictedOrCautioned = table.Column<bool>(type: "INTEGER", nullable: true),
                    SubstanceMisuseIdentified = table.Column<bool>(type: "INTEGER", nullable: true),
                    AttendancePercent = table.Column<decimal>(type: "TEXT", nullable: true),
                    Suspended = table.Column<bool>(type: "INTEGER", nullable: true),
                    PermanentlyExcluded = table.Column<bool>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeriodsOfCare", x => new { x.VersionId, x.Position });
                    table.ForeignKey(
                        name: "FK_PeriodsOfCare_MonthVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "MonthVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlacementStays",
                columns: table => new
                {
                    VersionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Child = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Type = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Provider = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Location = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    MilesFromHome = table.Column<decimal>(type: "TEXT", nullable: true),
                    SameCarer = table.Column<bool>(type: "INTEGER", nullable: true),
                    ReasonForChange = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlacementStays", x => new { x.VersionId, x.Position });
                    table.ForeignKey(
                        name: "FK_PlacementStays_MonthVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "MonthVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Restatements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VersionId = table.Column<int>(type: "INTEGER", nullable: false),
                    IndicatorId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Calculation = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Numerator = table.Column<decimal>(type: "TEXT", nullable: false),
                    PopulationBefore = table.Column<decimal>(type: "TEXT", nullable: true),
                    PopulationAfter = table.Column<decimal>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    By = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Restatements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Restatements_MonthVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "MonthVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReviewingOfficers",
                columns: table => new
                {
                    VersionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    FullTimeEquivalent = table.Column<decimal>(type: "TEXT", nullable: true),
                    Manager = table.Column<bool>(type: "INTEGER", nullable: true),
                    ChildProtectionPlans = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewingOfficers", x => new { x.VersionId, x.Position });
                    table.ForeignKey(
                        name: "FK_ReviewingOfficers_MonthVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "MonthVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Reviews",
                columns: table => new
                {
                    VersionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Child = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Participation = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    SeenBefore = table.Column<bool>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reviews", x => new { x.VersionId, x.Position });
                    table.ForeignKey(
                        name: "FK_Reviews_MonthVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "MonthVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SocialWorkers",
                columns: table => new
                {
                    VersionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    FullTimeEquivalent = table.Column<decimal>(type: "TEXT", nullable: true),
                    Agency = table.Column<bool>(type: "INTEGER", nullable: true),
                    CasesHeld = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SocialWorkers", x => new { x.VersionId, x.Position });
                    table.ForeignKey(
                        name: "FK_SocialWorkers_MonthVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "MonthVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VersionEvents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VersionId = table.Column<int>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    By = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VersionEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VersionEvents_MonthVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "MonthVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_MonthVersions_Month_Number",
                table: "MonthVersions",
                columns: new[] { "Month", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "OneCurrentVersion",
                table: "MonthVersions",
                column: "Month",
                unique: true,
                filter: "\"IsCurrent\" = 1");

            migrationBuilder.CreateIndex(
                name: "OnePublishedVersion",
                table: "MonthVersions",
                column: "Month",
                unique: true,
                filter: "\"State\" = 'Published'");

            migrationBuilder.CreateIndex(
                name: "IX_Restatements_VersionId",
                table: "Restatements",
                column: "VersionId");

            migrationBuilder.CreateIndex(
                name: "IX_VersionEvents_VersionId",
                table: "VersionEvents",
                column: "VersionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AdoptionCases");

            migrationBuilder.DropTable(
                name: "CareLeavers");

            migrationBuilder.DropTable(
                name: "CouncilMeasures");

            migrationBuilder.DropTable(
                name: "DatabaseKind");

            migrationBuilder.DropTable(
                name: "Figures");

            migrationBuilder.DropTable(
                name: "LoadDetails");

            migrationBuilder.DropTable(
                name: "PeriodsOfCare");

            migrationBuilder.DropTable(
                name: "PlacementStays");

            migrationBuilder.DropTable(
                name: "Restatements");

            migrationBuilder.DropTable(
                name: "ReviewingOfficers");

            migrationBuilder.DropTable(
                name: "Reviews");

            migrationBuilder.DropTable(
                name: "Settings");

            migrationBuilder.DropTable(
                name: "SocialWorkers");

            migrationBuilder.DropTable(
                name: "VersionEvents");

            migrationBuilder.DropTable(
                name: "MonthVersions");
        }
    }
}
