using CareScorecard.Web.Uploading;

namespace CareScorecard.Web.Tests.Uploading;

public class TemporaryUploadsTests
{
    [Fact]
    public async Task Files_can_be_read_until_the_upload_is_left_and_not_after()
    {
        var uploads = new TemporaryUploads();
        await uploads.AddAsync("oct.csv", new MemoryStream([1, 2, 3]), CancellationToken.None);
        var file = uploads.Files.Single();
        string path;
        await using (var stream = (FileStream)file.Open())
        {
            path = stream.Name;
        }

        uploads.Dispose();

        Assert.Equal(("oct.csv", 3L), (file.Name, file.Length));
        Assert.False(File.Exists(path));
        Assert.False(Directory.Exists(Path.GetDirectoryName(path)));
    }

    [Fact]
    public async Task Nobody_else_can_read_them()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var uploads = new TemporaryUploads();
        await uploads.AddAsync("oct.csv", new MemoryStream([1]), CancellationToken.None);

        await using var stream = (FileStream)uploads.Files.Single().Open();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(stream.Name));
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
            File.GetUnixFileMode(Path.GetDirectoryName(stream.Name)!));
    }

    [Fact]
    public async Task A_name_that_looks_like_a_path_stays_a_name()
    {
        using var uploads = new TemporaryUploads();
        await uploads.AddAsync("../../evil.csv", new MemoryStream([1]), CancellationToken.None);

        await using var stream = (FileStream)uploads.Files.Single().Open();

        Assert.DoesNotContain("evil", stream.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_killed_program_left_behind_is_deleted_after_a_day()
    {
        var old = Directory.CreateTempSubdirectory("carescorecard-upload-").FullName;
        var now = DateTimeOffset.UtcNow;
        Directory.SetLastWriteTimeUtc(old, now.UtcDateTime.AddDays(-2));
        var fresh = Directory.CreateTempSubdirectory("carescorecard-upload-").FullName;

        TemporaryUploads.DeleteAbandoned(now);

        Assert.False(Directory.Exists(old));
        Assert.True(Directory.Exists(fresh));
        Directory.Delete(fresh);
    }

    [Fact]
    public void What_a_killed_program_left_behind_is_deleted_at_once_where_its_name_tells()
    {
        var dead = Directory.CreateTempSubdirectory($"carescorecard-upload-{int.MaxValue}-").FullName;

        TemporaryUploads.DeleteAbandoned(DateTimeOffset.UtcNow);

        Assert.False(Directory.Exists(dead));
    }

    [Fact]
    public async Task A_file_of_the_same_name_takes_the_place_of_the_one_before()
    {
        using var uploads = new TemporaryUploads();
        await uploads.AddAsync("oct.csv", new MemoryStream([1]), CancellationToken.None);
        await uploads.AddAsync("oct.csv", new MemoryStream([1, 2]), CancellationToken.None);

        Assert.Equal(2L, uploads.Files.Single().Length);
    }
}
