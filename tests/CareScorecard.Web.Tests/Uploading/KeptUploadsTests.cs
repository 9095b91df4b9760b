using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.TestKit;
using CareScorecard.Web.Configuration;
using CareScorecard.Web.Uploading;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.Tests.Uploading;

public sealed class KeptUploadsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("carescorecard-kept-").FullName;
    private readonly SetClock _clock = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Whoever_comes_back_finds_the_files_in_their_order_and_what_was_chosen()
    {
        var upload = Uploads().Start("ann");
        await AddAsync(upload, "oct.csv", 1, 2, 3);
        await AddAsync(upload, "school.csv", 4);
        upload.Move("school.csv", -1);
        upload.Remember(upload.State with { Month = "2026-10" });

        var found = Assert.Single(Uploads().List("ann"));

        Assert.Equal(["school.csv", "oct.csv"], found.Files.Select(file => file.Name));
        Assert.Equal("2026-10", found.State.Month);
        await using var stream = found.Files[1].Open();
        Assert.Equal(3, stream.Length);
    }

    [Fact]
    public async Task What_was_found_last_is_remembered_with_them()
    {
        var problem = new Problem("VAL-001", Severity.Warn, new SourceCell("oct.csv", null, 2, "C", "Last visit"), "benzin", "Not a date.", "Mend it.", Child: "C1")
        {
            Field = Fields.Children.LastVisit,
        };
        var upload = Uploads().Start("ann");
        await AddAsync(upload, "oct.csv", 1);
        Assert.Null(upload.ReadProblems());

        upload.RememberProblems([problem]);

        Assert.Equal([problem], Assert.Single(Uploads().List("ann")).ReadProblems());
    }

    [Fact]
    public async Task Nobody_else_finds_opens_or_reads_them()
    {
        var upload = Uploads().Start("ann");
        await AddAsync(upload, "oct.csv", 1);

        Assert.Empty(Uploads().List("ben"));
        Assert.Null(Uploads().Find("ben", upload.Id));
        Assert.Null(Uploads().Find("ann", "../" + upload.Id));
        Assert.NotNull(Uploads().Find("ann", upload.Id));
        if (!OperatingSystem.IsWindows())
        {
            Assert.All(Files(), file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, new FileInfo(file).UnixFileMode));
            Assert.All(
                Directory.GetDirectories(_folder, "*", SearchOption.AllDirectories),
                folder => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, new DirectoryInfo(folder).UnixFileMode));
        }
    }

    [Fact]
    public async Task A_name_that_looks_like_a_path_stays_a_name()
    {
        var upload = Uploads().Start("../../evil");
        await AddAsync(upload, "../../evil.csv", 1);

        Assert.DoesNotContain(Files(), file => file.Contains("evil", StringComparison.Ordinal));
        Assert.Equal("../../evil.csv", Assert.Single(upload.Files).Name);
    }

    [Fact]
    public async Task A_file_of_the_same_name_takes_the_place_of_the_one_before()
    {
        var upload = Uploads().Start("ann");
        await AddAsync(upload, "oct.csv", 1);
        await AddAsync(upload, "school.csv", 1);
        await AddAsync(upload, "oct.csv", 1, 2);

        Assert.Equal([("oct.csv", 2L), ("school.csv", 1L)], upload.Files.Select(file => (file.Name, file.Length)));
        Assert.Equal(3, Files().Length);
    }

    [Fact]
    public async Task What_was_stopped_on_its_way_leaves_nothing_and_the_file_before_it_stays()
    {
        var upload = Uploads().Start("ann");
        await AddAsync(upload, "oct.csv", 1);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => upload.AddAsync("oct.csv", new MemoryStream([1, 2]), null, new CancellationToken(canceled: true)));

        Assert.Equal(1, Assert.Single(upload.Files).Length);
        Assert.Equal(2, Files().Length);
    }

    [Fact]
    public async Task Thrown_away_or_without_files_nothing_is_left()
    {
        var upload = Uploads().Start("ann");
        await AddAsync(upload, "oct.csv", 1);
        upload.Remove("oct.csv");
        Assert.Empty(Files());

        await AddAsync(upload, "oct.csv", 1);
        upload.Delete();

        Assert.Empty(Files());
        Assert.Empty(Uploads().List("ann"));
    }

    [Fact]
    public async Task After_some_days_they_are_deleted()
    {
        await AddAsync(Uploads().Start("ann"), "oct.csv", 1);

        _clock.Forward(TimeSpan.FromDays(6.9));
        Uploads().DeleteOld();
        Assert.Single(Uploads().List("ann"));
        _clock.Forward(TimeSpan.FromDays(0.2));
        Uploads().DeleteOld();

        Assert.Empty(Files());
    }

    private KeptUploads Uploads() => new(Options.Create(new DataOptions { DataFolder = _folder }), Options.Create(new UploadOptions()), _clock);

    private string[] Files() => Directory.GetFiles(_folder, "*", SearchOption.AllDirectories);

    private static Task AddAsync(KeptUpload upload, string name, params byte[] bytes) =>
        upload.AddAsync(name, new MemoryStream(bytes), null, CancellationToken.None);
}
