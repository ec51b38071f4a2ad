const languagePlace = 'packages/language/menu/language-menu-structure.context.js';
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
];
