using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;

namespace OgpSummit.Runtime.Persistence.Definitions;

/// <summary>
/// Numbers that are given once and never again. The highest number in use plus one would not do: a new property would
/// find the values of the one that was removed last.
/// </summary>
internal static class Sequence
{
    /// <summary>Ids of properties and of their groups.</summary>
    public const string TypeParts = "typeParts";

    /// <summary>Takes that many numbers and returns the first. Needs the write lock, which the scope's WriteDb holds.</summary>
    public static int Take(CmsDb db, string name, int count)
    {
        var sequence = db.Set<SequenceRow>().AsTracking().SingleOrDefault(row => row.Name == name)
            ?? db.Add(new SequenceRow { Name = name, Next = 1 }).Entity;
        var first = sequence.Next;
        sequence.Next += count;
        db.SaveChanges();
        db.ChangeTracker.Clear();
        return first;
    }
}
