using System.Linq.Expressions;
using System.Reflection;
using CareScorecard.Domain.Children;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SQLitePCL;

namespace CareScorecard.Data.Records;

/// <summary>
/// How one type lies in the columns of its table, taken from EF's model, so that columns are written down once; compiled, so that a
/// row goes to and fro without an object for each cell.
/// </summary>
internal sealed class RowForm<T>
    where T : class
{
    private static readonly Lock Making = new();

    private static RowForm<T>? _only;

    private readonly List<IProperty> _properties;

    private RowForm(IModel model)
    {
        var entity = model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        _properties = [.. entity.GetProperties().Where(property => property.PropertyInfo is not null)];
        Table = table.Name;
        Columns = [.. _properties.Select(property => $"\"{property.GetColumnName(table)}\"")];
        Read = CompileRead();
    }

    public string Table { get; }

    /// <summary>Quoted, in the order in which <see cref="Read"/> expects them.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Makes a record of the row that the statement stands on, whose first columns are <see cref="Columns"/>.</summary>
    public Func<sqlite3_stmt, SharedTexts, T> Read { get; }

    public static RowForm<T> Of(ScorecardDbContext db)
    {
        lock (Making)
        {
            return _only ??= new RowForm<T>(db.Model);
        }
    }

    /// <summary>Fills the statement's parameters, in the order of <see cref="Columns"/>, from a record.</summary>
    /// <param name="firstParameter">Parameters count from 1.</param>
    public Action<sqlite3_stmt, T> CompileBind(int firstParameter)
    {
        var statement = Expression.Parameter(typeof(sqlite3_stmt));
        var record = Expression.Parameter(typeof(T));
        var calls = _properties.Select((property, i) =>
        {
            var bind = BindOf(property.ClrType);
            var value = Expression.Convert(Expression.Property(record, property.PropertyInfo!), bind.GetParameters()[2].ParameterType);
            return Expression.Call(bind, statement, Expression.Constant(firstParameter + i), value);
        });
        return Expression.Lambda<Action<sqlite3_stmt, T>>(Expression.Block(calls), statement, record).Compile();
    }

    private Func<sqlite3_stmt, SharedTexts, T> CompileRead()
    {
        var statement = Expression.Parameter(typeof(sqlite3_stmt));
        var texts = Expression.Parameter(typeof(SharedTexts));
        var values = _properties.Select((property, i) => Expression.Bind(
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
