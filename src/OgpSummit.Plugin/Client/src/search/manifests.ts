import { texts } from '../localization/texts.js';

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
  ...texts('SearchIndex', 'search index', () => import('./fr.js'), () => import('./en.js')),
];
