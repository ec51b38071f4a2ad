const property = 'packages/core/property/components/property/property.element.js';
const createMedia = 'packages/media/media/collection/action/create-media-collection-action.element.js';
const createDocument = 'packages/documents/documents/collection/action/create-document-collection-action.element.js';
const typeList =
  'packages/documents/document-types/tree/tree-item-children/collection/views/document-type-tree-item-table-collection-view.element.js';
const mediaInfo = 'packages/media/media/workspace/views/info/media-workspace-view-info.element.js';

/** Names of types and properties, which are terms. Each with its file, what that says, and what it shall say. */
export const names = [
  // Names of types and properties are terms; these places show the term's key.
  [createDocument, 'item.name;', 'this.localize.string(item.name);'],
  [createDocument, 'label=${item.name}', 'label=${this.localize.string(item.name)}'],
  [createMedia, 'item.name;', 'this.localize.string(item.name);'],
  [createMedia, 'label=${item.name}', 'label=${this.localize.string(item.name)}'],
  [typeList, 'label=${item.name}', 'label=${this.localize.string(item.name)}'],
  [mediaInfo, 'name=${ifDefined(this._mediaTypeName)}', 'name=${this.localize.string(this._mediaTypeName)}'],
  [property, 'this._element.name = label;', 'this._element.name = this.localize.string(label);'],
  [property, 'this._element.name = this._label;', 'this._element.name = this.localize.string(this._label);'],
];
