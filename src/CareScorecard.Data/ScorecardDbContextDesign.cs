using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CareScorecard.Data;

/// <summary>Lets dotnet-ef generate a migration without a database.</summary>
internal sealed class ScorecardDbContextDesign : IDesignTimeDbContextFactory<ScorecardDbContext>
{
    public ScorecardDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<ScorecardDbContext>().UseSqlite().Options);
}
