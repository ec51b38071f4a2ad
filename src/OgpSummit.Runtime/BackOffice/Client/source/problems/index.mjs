import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import english from './english.mjs';
import french from './french.mjs';
import './interceptor.mjs';

umbExtensionsRegistry.registerMany([
  {
    type: 'localization',
    alias: 'OgpSummit.Localization.Problems.English',
    name: 'Refusals, in English',
    meta: { culture: 'en', localizations: english },
  },
  {
    type: 'localization',
    alias: 'OgpSummit.Localization.Problems.French',
    name: 'Refusals, in French',
    meta: { culture: 'fr', localizations: french },
  },
  {
    type: 'globalContext',
    alias: 'OgpSummit.GlobalContext.Problems',
    name: 'Says what was refused',
    api: () => import('./problems.context.mjs'),
  },
]);
