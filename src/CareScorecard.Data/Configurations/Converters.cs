using System.Linq.Expressions;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Periods;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CareScorecard.Data.Configurations;

internal sealed class ChildIdConverter() : ValueConverter<ChildId, string>(id => id.Value, text => new ChildId(text));

/// <summary>As text that sorts: 2026-10.</summary>
internal sealed class ReportingMonthConverter() : ValueConverter<ReportingMonth, string>(month => month.ToString(), text => Parse(text))
{
    private static ReportingMonth Parse(string text) => ReportingMonth.TryParse(text, out var month)
        ? month
        : throw new FormatException("The database holds a month that is not a month.");
}

/// <summary>Instants are UTC on both sides; SQLite alone would forget that they are.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    instant => instant.ToUniversalTime(), stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));

/// <summary>A value that is written once, as JSON text.</summary>
internal sealed class JsonTextConverter<T>() : ValueConverter<T, string>(value => StoredJson.Write(value), text => StoredJson.Read<T>(text))
    where T : class;

/// <summary>A long list that is written once, as compressed JSON: ten thousand problems fit in some hundred kilobytes.</summary>
internal sealed class PackedJsonConverter<T>() : ValueConverter<T, byte[]>(value => StoredJson.Pack(value), bytes => StoredJson.Unpack<T>(bytes))
    where T : class;

/// <summary>Rows that hold such values are never changed in place, so the same object is the same value.</summary>
internal sealed class WrittenOnce<T>() : ValueComparer<T>(Same, value => value.GetHashCode(), value => value)
    where T : class
{
    private static readonly Expression<Func<T?, T?, bool>> Same = (left, right) => ReferenceEquals(left, right);
}
