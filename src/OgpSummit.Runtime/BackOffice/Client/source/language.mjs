import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { umbLocalizationRegistry } from '@umbraco-cms/backoffice/localization';
import { overTheClient, texts } from './texts.mjs';

// Until it knows the user, the client speaks English whatever the page says that brought it, and then says so there.
const languageOfThePage = document.documentElement.lang;

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
  {
    type: 'appEntryPoint',
    alias: 'OgpSummit.AppEntryPoint.PageLanguage',
    name: 'The language of those who are not signed in',
    js: async () => ({ onInit: () => umbLocalizationRegistry.loadLanguage(languageOfThePage) }),
  },
]);
