export const searchManifests: UmbExtensionManifest[] = [
  {
    type: 'dashboard',
    alias: 'OgpSummit.Dashboard.SearchIndex',
    name: 'OGP Summit search index',
    element: () => import('./index-dashboard.element.js'),
    weight: 50,
    meta: { label: '#ogpIndex_dashboard', pathname: 'search-index' },
    conditions: [{ alias: 'Umb.Condition.SectionAlias', match: 'Umb.Section.Settings' }],
  },
  {
    type: 'localization',
    alias: 'OgpSummit.Localization.SearchIndex.Fr',
    name: 'OGP Summit search index in French',
    meta: { culture: 'fr' },
    js: () => import('./fr.js'),
  },
  {
    type: 'localization',
    alias: 'OgpSummit.Localization.SearchIndex.En',
    name: 'OGP Summit search index in English',
    meta: { culture: 'en' },
    js: () => import('./en.js'),
  },
];
