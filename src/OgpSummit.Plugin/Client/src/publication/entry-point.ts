import type { UmbEntryPointOnInit, UmbEntryPointOnUnload } from '@umbraco-cms/backoffice/extension-api';
import { sendFrom } from './send.js';

const mayPublish = { alias: 'Umb.Condition.UserPermission.Document', allOf: ['Umb.Document.Publish'] };

/** Umbraco shows its button to everybody and disables it for most; here another one stands in its place. */
export const onInit: UmbEntryPointOnInit = (host, extensions) => {
  extensions.appendCondition('Umb.WorkspaceAction.Document.SaveAndPublish', mayPublish);
  sendFrom(host);
};

/** A condition that was appended stays: Umbraco has no way to take it back. */
export const onUnload: UmbEntryPointOnUnload = () => undefined;
