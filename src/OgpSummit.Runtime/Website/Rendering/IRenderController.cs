using Umbraco.Cms.Core.Composing;

namespace Umbraco.Cms.Web.Common.Controllers;

/// <summary>A controller that shows the documents of the type it is named after.</summary>
public interface IRenderController : IDiscoverable;
