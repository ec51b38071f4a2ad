namespace OgpSummit.Runtime.USync.Command;

internal enum UsyncVerb
{
    Import,
    Report,
    Export,
}

internal sealed record UsyncArguments(UsyncVerb Verb, string Groups, bool Force, bool Clean)
{
    /// <summary>Null when the arguments make no sense.</summary>
    public static UsyncArguments? Parse(IReadOnlyList<string> args)
    {
        if (args.Count == 0 || !Enum.TryParse<UsyncVerb>(args[0], ignoreCase: true, out var verb) || !char.IsLetter(args[0][0]))
        {
            return null;
        }

        var parsed = new UsyncArguments(verb, SyncGroups.All, Force: false, Clean: false);
        for (var index = 1; index < args.Count; index++)
        {
            switch (args[index])
            {
                case "--report" when verb != UsyncVerb.Export:
                    parsed = parsed with { Verb = UsyncVerb.Report };
                    break;
                case "--force" when verb == UsyncVerb.Import:
                    parsed = parsed with { Force = true };
                    break;
                case "--clean" when verb == UsyncVerb.Export:
                    parsed = parsed with { Clean = true };
                    break;
                case "--group" when index + 1 < args.Count && !SyncGroups.IsNone(args[index + 1]):
                    parsed = parsed with { Groups = args[++index] };
                    break;
                default:
                    return null;
            }
        }

        return parsed;
    }
}
