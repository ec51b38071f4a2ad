import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import english from './english.mjs';
import french from './french.mjs';
import { texts } from '../texts.mjs';
import './own-writes.mjs';

/** Screens of which somebody else may save what they show. */
const workspaces = [
  'Umb.Workspace.Document',
  'Umb.Workspace.Media',
  'Umb.Workspace.DocumentType',
  'Umb.Workspace.DataType',
  'Umb.Workspace.Dictionary',
  'Umb.Workspace.Language',
  'Umb.Workspace.User',
  'Umb.Workspace.UserGroup',
];

umbExtensionsRegistry.registerMany([
  ...texts('ServerEvents', 'Changes by others', english, french),
  {
    type: 'globalContext',
    alias: 'OgpSummit.GlobalContext.ServerEvents',
    name: 'Connection to the server’s events',
    api: () => import('./server-events.context.mjs'),
  },
  {
    type: 'globalContext',
    alias: 'OgpSummit.GlobalContext.ChangesByOthers',
    name: 'Trees and the own rights follow the server',
    api: () => import('./changes-by-others.context.mjs'),
  },
  {
    type: 'workspaceContext',
    alias: 'OgpSummit.WorkspaceContext.ChangesByOthers',
    name: 'What is open follows the server',
    api: () => import('./open-item.context.mjs'),
    conditions: [{ alias: 'Umb.Condition.WorkspaceAlias', oneOf: workspaces }],
  },
]);
