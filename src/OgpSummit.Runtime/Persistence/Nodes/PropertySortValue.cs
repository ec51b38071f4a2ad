using OgpSummit.Runtime.Persistence.Model;

namespace OgpSummit.Runtime.Persistence.Nodes;

/// <summary>Orders stored values of any type: nothing, then numbers, then dates, then text.</summary>
internal readonly record struct PropertySortValue(int Kind, decimal Number, DateTime Date, string? Text)
    : IComparable<PropertySortValue>
{
    public static PropertySortValue Of(object value) => value switch
    {
        int number => new PropertySortValue(1, number, default, null),
        decimal number => new PropertySortValue(1, number, default, null),
        DateTime date => new PropertySortValue(2, 0, date, null),
        string text => new PropertySortValue(3, 0, default, SortableName.Of(text)),
        _ => default,
    };

    public int CompareTo(PropertySortValue other)
    {
        var kind = Kind.CompareTo(other.Kind);
        if (kind != 0)
        {
            return kind;
        }

        return Kind switch
        {
            1 => Number.CompareTo(other.Number),
            2 => Date.CompareTo(other.Date),
            3 => string.CompareOrdinal(Text, other.Text),
            _ => 0,
        };
    }
}
