using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Runtime.PropertyEditors.Values;

/// <summary>What every value editor is built with.</summary>
internal sealed record ValueServices(
    IShortStringHelper ShortStrings, IJsonSerializer Json, IIOHelper IO, ValidationTexts Texts);
