using System.Collections;
using System.Linq.Expressions;
using Umbraco.Cms.Core.Persistence.Querying;

namespace OgpSummit.Runtime.Persistence.Querying;

/// <summary>
/// Core's query object: a list of predicates over a domain interface. Repositories either translate them to rows
/// (<see cref="QueryTranslation"/>) or run them over a set in memory.
/// </summary>
internal sealed class Query<T> : IQuery<T>
{
    private readonly List<Expression<Func<T, bool>>> _predicates = [];

    public IReadOnlyList<Expression<Func<T, bool>>> Predicates => _predicates;

    public IQuery<T> Where(Expression<Func<T, bool>>? predicate)
    {
        if (predicate is not null)
        {
            _predicates.Add(predicate);
        }

        return this;
    }

    public IQuery<T> WhereIn(Expression<Func<T, object>>? fieldSelector, IEnumerable? values) =>
        Where(Contains(fieldSelector, values));

    public IQuery<T> WhereNotIn(Expression<Func<T, object>>? fieldSelector, IEnumerable? values) =>
        Contains(fieldSelector, values) is { } contains
            ? Where(Expression.Lambda<Func<T, bool>>(Expression.Not(contains.Body), contains.Parameters))
            : this;

    public IQuery<T> WhereAny(IEnumerable<Expression<Func<T, bool>>>? predicates) => Where(
        predicates?.Aggregate((left, right) => Expression.Lambda<Func<T, bool>>(
            Expression.OrElse(left.Body, new Rename(right.Parameters[0], left.Parameters[0]).Visit(right.Body)),
            left.Parameters)));

    /// <exception cref="NotSupportedException">Always: predicates are never SQL text here. Core does not call it.</exception>
    public IEnumerable<Tuple<string, object[]>> GetWhereClauses() =>
        throw new NotSupportedException("A query is a list of expressions here; it has no SQL text.");

    private static Expression<Func<T, bool>>? Contains(Expression<Func<T, object>>? fieldSelector, IEnumerable? values)
    {
        if (fieldSelector is null || values is null)
        {
            return null;
        }

        var field = fieldSelector.Body is UnaryExpression boxed ? boxed.Operand : fieldSelector.Body;
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(field.Type))!;
        foreach (var value in values)
        {
            list.Add(value);
        }

        var contains = Expression.Call(Expression.Constant(list), nameof(List<object>.Contains), null, field);
        return Expression.Lambda<Func<T, bool>>(contains, fieldSelector.Parameters);
    }

    private sealed class Rename(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
