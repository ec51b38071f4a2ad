const languagePlace = 'packages/language/menu/language-menu-structure.context.js';
const design = 'packages/content/content-type/workspace/views/design/content-type-design-editor.element.js';
const designGroup = 'packages/content/content-type/workspace/views/design/content-type-design-editor-group.element.js';
const designProperty = 'packages/content/content-type/workspace/views/design/content-type-design-editor-property.element.js';
const orderBy = 'packages/property-editors/collection/config/order-by/order-by.element.js';
const trail = 'packages/core/workspace/components/workspace-breadcrumb/workspace-menu-breadcrumb/workspace-menu-breadcrumb.element.js';
const checkGroup = 'packages/health-check/views/health-check-group-box-overview.element.js';

/** What administrators would stumble over. Each with its file, what that says, and what it shall say. */
export const settings = [
  // The groups of checks are linked from the section too, where their addresses lie elsewhere.
  [checkGroup, '${ensureSlash(path()) + this.manifest?.meta.label}',
    'section/settings/dashboard/health-check/${encodeURIComponent(this.manifest?.meta.label ?? \'\')}'],
  // Each other place is named by a term.
  [languagePlace, "name: 'Languages'", "name: '#treeHeaders_languages'"],
  // Left before it was loaded: no error.
  [languagePlace, "throw new Error('Data is not available');", 'return;'],
  // A name that is a term, “#ogpTab_content”, is edited as it is; what people see under it stands beside.
  [design, "label=${tab.name && tab.name !== '' ? tab.name : 'Unnamed'}", "label=${tab.name && tab.name !== '' ? this.localize.string(tab.name) : 'Unnamed'}"],
  [design, '\t\t\t\t</uui-input>\n\t\t\t</div>`;\n        }\n        if (ownedTab) {',
    "\t\t\t\t</uui-input>\n${tab.name?.startsWith('#') ? html`<small>${this.localize.string(tab.name)}</small>` : nothing}\n\t\t\t</div>`;\n        }\n        if (ownedTab) {"],
  [designGroup, 'auto-width></uui-input>',
    "auto-width></uui-input>\n${this._group.name?.startsWith('#') ? html`<small>${this.localize.string(this._group.name)}</small>` : nothing}"],
  [designProperty, '<p><b>${this.property.name}</b></p>', '<p><b>${this.localize.string(this.property.name)}</b></p>'],
  [designProperty, '<p>${this.property.description}</p>', '<p>${this.localize.string(this.property.description)}</p>'],
  [designProperty, '<slot name="action-menu"></slot>',
    "${this.property.name?.startsWith('#') ? html`<small>${this.localize.string(this.property.name)}</small>` : nothing}\n<slot name=\"action-menu\"></slot>"],
  [orderBy, 'name: property.header', 'name: this.localize.string(property.header)'],
  [trail, '${this._name}', '${this.localize.string(this._name)}'],
  [designProperty, '<span>${this.property.name}</span>', '<span>${this.localize.string(this.property.name)}</span>'],
];
