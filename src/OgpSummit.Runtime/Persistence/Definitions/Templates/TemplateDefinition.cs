namespace OgpSummit.Runtime.Persistence.Definitions.Templates;

/// <summary>What is stored of a template. The master is the node's parent; the content is the view file.</summary>
internal sealed record TemplateDefinition(string Alias);
