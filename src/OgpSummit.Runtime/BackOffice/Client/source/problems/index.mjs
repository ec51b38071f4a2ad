import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import english from './english.mjs';
import french from './french.mjs';
import { texts } from '../texts.mjs';
import './interceptor.mjs';

umbExtensionsRegistry.registerMany([
  ...texts('Problems', 'Refusals', english, french),
  {
    type: 'globalContext',
    alias: 'OgpSummit.GlobalContext.Problems',
    name: 'Says what was refused',
    api: () => import('./problems.context.mjs'),
  },
]);
