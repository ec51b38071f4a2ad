import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';

// Without it, the section opens on an empty pane.
umbExtensionsRegistry.register({
  type: 'dashboard',
  alias: 'OgpSummit.Dashboard.Users',
  name: 'Everybody, when the section of users opens',
  element: () => import('./users-dashboard.mjs'),
  meta: { label: '#treeHeaders_users', pathname: 'users' },
  conditions: [{ alias: 'Umb.Condition.SectionAlias', match: 'Umb.Section.Users' }],
});
