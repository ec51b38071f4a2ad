import { choiceManifests } from './choice/manifests.js';
import { texts } from './localization/texts.js';
import { publicationManifests } from './publication/manifests.js';
import { searchManifests } from './search/manifests.js';

const dashboard: UmbExtensionManifest = {
  type: 'dashboard',
  alias: 'OgpSummit.Dashboard.Tracker',
  name: 'OGP Summit commitment tracker',
  element: () => import('./dashboard/tracker-dashboard.element.js'),
  weight: 1000,
  meta: { label: '#ogpTracker_dashboard', pathname: 'suivi' },
  conditions: [{ alias: 'Umb.Condition.SectionAlias', match: 'Umb.Section.Content' }],
};

const reportModal: UmbExtensionManifest = {
  type: 'modal',
  alias: 'OgpSummit.Modal.Report',
  name: 'OGP Summit report dialog',
  element: () => import('./report/report-modal.element.js'),
};

const commitmentView: UmbExtensionManifest = {
  type: 'workspaceView',
  alias: 'OgpSummit.WorkspaceView.Commitment',
  name: 'OGP Summit commitment view',
  element: () => import('./workspace/commitment-view.element.js'),
  weight: 150,
  meta: { label: '#ogpTracker_view', pathname: 'suivi', icon: 'icon-chart-curve' },
  conditions: [
    { alias: 'Umb.Condition.WorkspaceAlias', match: 'Umb.Workspace.Document' },
    { alias: 'Umb.Condition.WorkspaceContentTypeAlias', match: 'commitment' },
    { alias: 'Umb.Condition.WorkspaceEntityIsNew', match: false },
  ],
};

const axisView: UmbExtensionManifest = {
  type: 'workspaceView',
  alias: 'OgpSummit.WorkspaceView.Axis',
  name: 'OGP Summit axis view',
  element: () => import('./workspace/axis-view.element.js'),
  weight: 150,
  meta: { label: '#ogpTracker_view', pathname: 'suivi', icon: 'icon-chart-curve' },
  conditions: [
    { alias: 'Umb.Condition.WorkspaceAlias', match: 'Umb.Workspace.Document' },
    { alias: 'Umb.Condition.WorkspaceContentTypeAlias', match: 'axis' },
    { alias: 'Umb.Condition.WorkspaceEntityIsNew', match: false },
  ],
};

const words = texts('Tracker', 'tracker', () => import('./localization/fr.js'), () => import('./localization/en.js'));

export const manifests: UmbExtensionManifest[] = [
  dashboard, reportModal, commitmentView, axisView, ...words, ...choiceManifests, ...publicationManifests, ...searchManifests,
];
