import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';

umbExtensionsRegistry.registerMany([
  {
    type: 'localization',
    alias: 'OgpSummit.Localization.French',
    name: 'What the French of the client lacks',
    // Below the client's own, so that ours wins.
    weight: -100,
    meta: { culture: 'fr' },
    js: () => import('./french/index.mjs'),
  },
]);
