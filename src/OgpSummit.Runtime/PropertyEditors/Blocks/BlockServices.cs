namespace OgpSummit.Runtime.PropertyEditors.Blocks;

/// <summary>What an editor with blocks is built with.</summary>
internal sealed record BlockServices(
    ElementTypes Types, NestedValues Values, NestedValidation Validation, BlockVariance Variance, BlockMerge Merge, BlockDifference Difference);
