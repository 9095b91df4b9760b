using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Reading;

/// <summary>How far reading may go, in time and in bytes; and whether the caller still wants it.</summary>
internal sealed class ReadingLimits(TimeSpan time, long unpackedBytes, CancellationToken cancellation)
{
    /// <summary>Below so many unpacked bytes any share of the packed ones is harmless.</summary>
    private const long SmallBytes = 100L * 1024 * 1024;

    /// <summary>A sheet packs to about a twentieth, one of blank cells with formats to a hundredth.</summary>
    private const long MostRatio = 400;

    private readonly long _begun = TimeProvider.System.GetTimestamp();

    /// <exception cref="LimitReachedException">The time is up.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public void Check()
    {
        cancellation.ThrowIfCancellationRequested();
        if (TimeProvider.System.GetElapsedTime(_begun) > time)
        {
            throw new LimitReachedException(FileProblems.TakesTooLong, $"reading took longer than {InWords(time)} and was stopped.");
        }
    }

    /// <exception cref="LimitReachedException">A zip that would unpack to more than we take, or to far more than any table does.</exception>
    public void CheckUnpacked(long packed, long unpacked)
    {
        if (unpacked > unpackedBytes || (unpacked > SmallBytes && unpacked / MostRatio > packed))
        {
            throw new LimitReachedException(FileProblems.UnpacksTooLarge, $"its {Megabytes(packed)} MB unpack to {Megabytes(unpacked)} MB, more than we take.");
        }
    }

    /// <summary>The stream, looking at the limits at every read: so no library reads on past them.</summary>
    public Stream Watch(Stream stream) => new WatchedStream(stream, this);

    private static string InWords(TimeSpan time) => time.TotalMinutes >= 2 ? $"{time.TotalMinutes:0} minutes" : $"{time.TotalSeconds:0.#} seconds";

    private static string Megabytes(long bytes) => $"{Math.Ceiling(bytes / 1024.0 / 1024.0):N0}";

    private sealed class WatchedStream(Stream inner, ReadingLimits limits) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => inner.Length;

        public override long Position { get => inner.Position; set => inner.Position = value; }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            limits.Check();
            return inner.Read(buffer);
        }

        public override long Seek(long offset, SeekOrigin origin)
        {
            // A damaged file may lead round in circles without a byte being read.
            limits.Check();
            return inner.Seek(offset, origin);
        }

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
