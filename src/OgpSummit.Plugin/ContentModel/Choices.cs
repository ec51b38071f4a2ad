using System.Text.Json;

namespace OgpSummit.Plugin.ContentModel;

/// <summary>How far a commitment has come, on the scale of OGP's Independent Reporting Mechanism (IRM).</summary>
public enum Completion
{
    NotStarted,
    Limited,
    Substantial,
    Complete,
    Withdrawn,
}

/// <summary>Who says so. The three never speak for each other.</summary>
public enum Assessor
{
    Government,
    CivilSociety,
    Irm,
}

/// <summary>Where a member of the committee comes from.</summary>
public enum Sector
{
    Government,
    CivilSociety,
}

/// <summary>OGP's values; the IRM judges whether a commitment is relevant to them.</summary>
public enum OgpValue
{
    AccessToInformation,
    CivicParticipation,
    PublicAccountability,
    Technology,
}

/// <summary>The IRM's word on what a commitment would change if it were fully done. Not its completion.</summary>
public enum Ambition
{
    Low,
    Moderate,
    High,
}

/// <summary>The IRM's answer to “did it open government?”. Not its completion.</summary>
public enum IrmResult
{
    Worsened,
    DidNotChange,
    Marginal,
    Major,
    Outstanding,
}

public static class Choices
{
    /// <summary>The value as it is stored and as APIs say it: <c>notStarted</c>.</summary>
    public static string ToAlias<TChoice>(this TChoice choice)
        where TChoice : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(choice.ToString());

    /// <summary>Null when the stored text is none of the choices: an editor may have renamed an option.</summary>
    public static TChoice? Parse<TChoice>(string? alias)
        where TChoice : struct, Enum =>
        !string.IsNullOrEmpty(alias) && char.IsAsciiLetterLower(alias[0]) && Enum.TryParse(alias, ignoreCase: true, out TChoice choice)
            ? choice
            : null;
}
