import { UMB_DOCUMENT_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/document';
import { UmbWorkspaceActionBase } from '@umbraco-cms/backoffice/workspace';
import { arrival, send } from './send.js';

/** Saves what was typed, and sends what is saved. */
export class OgpSendWorkspaceAction extends UmbWorkspaceActionBase {
  override async execute() {
    const workspace = await this.getContext(UMB_DOCUMENT_WORKSPACE_CONTEXT);
    if (!workspace) {
      throw new Error('There is no document here.');
    }

    const isNew = workspace.getIsNew();
    if (isNew || workspace.getHasUnpersistedChanges()) {
      await workspace.requestSave();
    }

    const document = workspace.getUnique()!;
    if (isNew) {
      await arrival(document);
    }

    await send(document);

    // Sending is a save to the server. A language that was not chosen for saving keeps what was typed into it.
    if (!isNew && !workspace.getHasUnpersistedChanges()) {
      await workspace.reload();
    }
  }
}

export { OgpSendWorkspaceAction as api };
