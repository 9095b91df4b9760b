using System.Buffers.Binary;
using System.Text;

namespace CareScorecard.Import.Reading.Binary;

/// <summary>
/// The records of one part of an .xlsb (MS-XLSB, 2.1.4): a type of one or two bytes, a length of one to four, each with seven bits a byte,
/// and so many bytes.
/// </summary>
internal sealed class BinaryRecords(Stream stream) : IDisposable
{
    /// <summary>More than any cell holds; a longer record means a damaged file.</summary>
    private const int LongestRecord = 16 * 1024 * 1024;

    private readonly BufferedStream _stream = new(stream, 1 << 16);
    private byte[] _bytes = new byte[256];
    private int _length;

    public int Type { get; private set; }

    public ReadOnlySpan<byte> Data => _bytes.AsSpan(0, _length);

    public bool Read()
    {
        var first = _stream.ReadByte();
        if (first < 0)
        {
            return false;
        }

        Type = first < 0x80 ? first : (first & 0x7F) | (Next() << 7);
        _length = 0;
        for (var shift = 0; shift < 28; shift += 7)
        {
            var part = Next();
            _length |= (part & 0x7F) << shift;
            if (part < 0x80)
            {
                break;
            }
        }

        if (_length > LongestRecord)
        {
            throw new DamagedFileException();
        }

        if (_length > _bytes.Length)
        {
            _bytes = new byte[Math.Max(_length, _bytes.Length * 2)];
        }

        _stream.ReadExactly(_bytes, 0, _length);
        return true;
    }

    public int Int32(int at) => BinaryPrimitives.ReadInt32LittleEndian(Data[at..]);

    public double Double(int at) => BinaryPrimitives.ReadDoubleLittleEndian(Data[at..]);

    /// <summary>Text with its length in characters before it; empty where the length says that there is none.</summary>
    public string Text(int at, out int next)
    {
        var length = Int32(at);
        if (length < 0)
        {
            next = at + 4;
            return "";
        }

        next = at + 4 + (length * 2);
        return Encoding.Unicode.GetString(Data[(at + 4)..next]);
    }

    public void Dispose() => _stream.Dispose();

    private int Next() => _stream.ReadByte() is var part and >= 0 ? part : throw new DamagedFileException();
}
