import { texts } from '../localization/texts.js';

const inDocument = { alias: 'Umb.Condition.WorkspaceAlias', match: 'Umb.Workspace.Document' } as const;
const notTrashed = { alias: 'Umb.Condition.EntityIsNotTrashed' } as const;
const maySend = { alias: 'OgpSummit.Condition.MaySend' } as const;

/** Sending a document to those who may publish it, for those who may only write it. */
export const publicationManifests: UmbExtensionManifest[] = [
  {
    type: 'condition',
    alias: maySend.alias,
    name: 'OGP Summit: may write a document and not publish it',
    api: () => import('./may-send.condition.js'),
  },
  {
    type: 'workspaceAction',
    kind: 'default',
    alias: 'OgpSummit.WorkspaceAction.SendForPublication',
    name: 'OGP Summit: send for publication',
    weight: 70,
    api: () => import('./send.workspace-action.js'),
    meta: { label: '#ogpPublication_send', look: 'primary', color: 'positive' },
    conditions: [inDocument, notTrashed, maySend],
  },
  {
    type: 'entityAction',
    kind: 'default',
    alias: 'OgpSummit.EntityAction.SendForPublication',
    name: 'OGP Summit: send a document for publication',
    weight: 600,
    api: () => import('./send.entity-action.js'),
    forEntityTypes: ['document'],
    meta: { icon: 'icon-message', label: '#ogpPublication_send', additionalOptions: true },
    conditions: [notTrashed, maySend],
  },
  {
    type: 'modal',
    alias: 'OgpSummit.Modal.SendForPublication',
    name: 'OGP Summit dialog to send for publication',
    element: () => import('./send-modal.element.js'),
  },
  {
    type: 'workspaceFooterApp',
    alias: 'OgpSummit.WorkspaceFooterApp.PublicationRequest',
    name: 'OGP Summit: what waits for publication',
    element: () => import('./request-note.element.js'),
    weight: 100,
    conditions: [inDocument, notTrashed],
  },
  {
    type: 'backofficeEntryPoint',
    alias: 'OgpSummit.EntryPoint.Publication',
    name: 'OGP Summit: publishing is shown to those who may',
    js: () => import('./entry-point.js'),
  },
  ...texts('Publication', 'publication requests', () => import('./fr.js'), () => import('./en.js')),
];

declare global {
  interface UmbExtensionConditionConfigMap {
    OgpSummitMaySend: { alias: 'OgpSummit.Condition.MaySend' };
  }
}
