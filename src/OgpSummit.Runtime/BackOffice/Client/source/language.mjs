import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { overTheClient, texts } from './texts.mjs';

umbExtensionsRegistry.registerMany([
  ...texts('Wording', 'Words that the client carries in its code', () => import('wording:en'), () => import('wording:fr')),
  {
    type: 'localization',
    alias: 'OgpSummit.Localization.French',
    name: 'What the French of the client lacks',
    weight: overTheClient,
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
