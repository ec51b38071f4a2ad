import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';

umbExtensionsRegistry.registerMany([
  {
    type: 'localization',
    alias: 'OgpSummit.Localization.Wording.English',
    name: 'Words that the client carries in its code',
    meta: { culture: 'en' },
    js: () => import('wording:en'),
  },
  {
    type: 'localization',
    alias: 'OgpSummit.Localization.Wording.French',
    name: 'Words that the client carries in its code, in French',
    meta: { culture: 'fr' },
    js: () => import('wording:fr'),
  },
  {
    type: 'localization',
    alias: 'OgpSummit.Localization.French',
    name: 'What the French of the client lacks',
    // Below the client's own, so that ours wins.
    weight: -100,
    meta: { culture: 'fr' },
    js: () => import('./french/index.mjs'),
  },
  {
    type: 'backofficeEntryPoint',
    alias: 'OgpSummit.EntryPoint.PreviewLanguage',
    name: 'The language of previews',
    js: () => import('./preview-language.mjs'),
  },
]);
