using System.Linq.Expressions;
using System.Reflection;
using CareScorecard.Data.Configurations;
using CareScorecard.Domain.Children;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SQLitePCL;

namespace CareScorecard.Data.Records;

/// <summary>
/// The fast road to and from one table of records: one prepared statement on the context's own connection and transaction, its
/// columns taken from EF's model, so that they are written down once. England's month has 5 million cells; through the change
/// tracker, or with an object for each cell, it would take a minute.
/// </summary>
internal sealed class RecordTable<T>
    where T : class
{
    private static readonly Lock Making = new();

    private static RecordTable<T>? _only;

    private readonly string _insert;

    private readonly string _select;

    private readonly Action<sqlite3_stmt, T> _bind;

    private readonly Func<sqlite3_stmt, SharedTexts, T> _read;

    private RecordTable(IModel model)
    {
        var entity = model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        List<IProperty> properties = [.. entity.GetProperties().Where(property => property.PropertyInfo is not null)];
        List<string> columns = [.. properties.Select(property => $"\"{property.GetColumnName(table)}\"")];
        _insert = $"""
            INSERT INTO "{table.Name}" ("{RecordColumns.VersionId}", "{RecordColumns.Position}", {string.Join(", ", columns)})
            VALUES (?, ?{string.Concat(Enumerable.Repeat(", ?", columns.Count))})
            """;
        _select = $"""
            SELECT {string.Join(", ", columns)} FROM "{table.Name}"
            WHERE "{RecordColumns.VersionId}" = ? ORDER BY "{RecordColumns.Position}"
            """;
        _bind = CompileBind(properties);
        _read = CompileRead(properties);
    }

    public static RecordTable<T> Of(ScorecardDbContext db)
    {
        lock (Making)
        {
            return _only ??= new RecordTable<T>(db.Model);
        }
    }

    /// <summary>Inside the context's transaction, which the caller has begun.</summary>
    public void Insert(ScorecardDbContext db, int versionId, IReadOnlyList<T> records, CancellationToken ct)
    {
        if (records.Count == 0)
        {
            return;
        }

        var connection = Handle(db);
        using var statement = Prepare(connection, _insert);
        Check(connection, raw.sqlite3_bind_int(statement, 1, versionId));
        var position = 0;
        foreach (var record in records)
        {
            ct.ThrowIfCancellationRequested();
            Check(connection, raw.sqlite3_bind_int(statement, 2, position++));
            _bind(statement, record);
            Check(connection, raw.sqlite3_step(statement));
            Check(connection, raw.sqlite3_reset(statement));
        }
    }

    /// <summary>In the order in which they were inserted.</summary>
    public IReadOnlyList<T> Read(ScorecardDbContext db, int versionId, SharedTexts texts, CancellationToken ct)
    {
        var connection = Handle(db);
        using var statement = Prepare(connection, _select);
        Check(connection, raw.sqlite3_bind_int(statement, 1, versionId));
        var records = new List<T>();
        int result;
        while ((result = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
        {
            ct.ThrowIfCancellationRequested();
            records.Add(_read(statement, texts));
        }

        Check(connection, result);
        return records;
    }

    // The context's connection is open: the caller is in a transaction or has opened it.
    private static sqlite3 Handle(ScorecardDbContext db) => ((SqliteConnection)db.Database.GetDbConnection()).Handle!;

    private static sqlite3_stmt Prepare(sqlite3 connection, string sql)
    {
        Check(connection, raw.sqlite3_prepare_v2(connection, sql, out var statement));
        return statement;
    }

    private static void Check(sqlite3 connection, int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(result, connection);
        }
    }

    private static Action<sqlite3_stmt, T> CompileBind(List<IProperty> properties)
    {
        var statement = Expression.Parameter(typeof(sqlite3_stmt));
        var record = Expression.Parameter(typeof(T));

        // Parameters count from 1, and the first two are the version and the position.
        var calls = properties.Select((property, i) =>
        {
            var bind = BindOf(property.ClrType);
            var value = Expression.Convert(Expression.Property(record, property.PropertyInfo!), bind.GetParameters()[2].ParameterType);
            return Expression.Call(bind, statement, Expression.Constant(i + 3), value);
        });
        return Expression.Lambda<Action<sqlite3_stmt, T>>(Expression.Block(calls), statement, record).Compile();
    }

    private static Func<sqlite3_stmt, SharedTexts, T> CompileRead(List<IProperty> properties)
    {
        var statement = Expression.Parameter(typeof(sqlite3_stmt));
        var texts = Expression.Parameter(typeof(SharedTexts));
        var values = properties.Select((property, i) => Expression.Bind(
            property.PropertyInfo!,
            Expression.Convert(
                Expression.Call(ReadOf(property.ClrType), statement, Expression.Constant(i), texts),
                property.ClrType)));
        return Expression.Lambda<Func<sqlite3_stmt, SharedTexts, T>>(
            Expression.MemberInit(Expression.New(typeof(T)), values), statement, texts).Compile();
    }

    private static MethodInfo BindOf(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsEnum)
        {
            return typeof(Cell).GetMethod(nameof(Cell.BindCode))!.MakeGenericMethod(plain);
        }

        var parameter = plain.IsValueType && plain != typeof(ChildId) ? typeof(Nullable<>).MakeGenericType(plain) : plain;
        return typeof(Cell).GetMethod(nameof(Cell.Bind), [typeof(sqlite3_stmt), typeof(int), parameter]) ?? throw Unknown(type);
    }

    private static MethodInfo ReadOf(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsEnum)
        {
            return typeof(Cell).GetMethod(nameof(Cell.ReadCode))!.MakeGenericMethod(plain);
        }

        var name = plain == typeof(string) ? nameof(Cell.ReadText)
            : plain == typeof(ChildId) ? nameof(Cell.ReadChildId)
            : plain == typeof(bool) ? nameof(Cell.ReadFlag)
            : plain == typeof(int) ? nameof(Cell.ReadWhole)
            : plain == typeof(DateOnly) ? nameof(Cell.ReadDay)
            : plain == typeof(decimal) ? nameof(Cell.ReadDecimal)
            : throw Unknown(type);
        return typeof(Cell).GetMethod(name)!;
    }

    private static NotSupportedException Unknown(Type type) => new($"No column has a form for {type.Name}: {nameof(Cell)} needs one.");
}
