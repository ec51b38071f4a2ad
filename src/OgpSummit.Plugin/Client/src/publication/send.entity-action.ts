import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { send } from './send.js';

/** Sends what is saved of a document, from the tree. */
export class OgpSendEntityAction extends UmbEntityActionBase<never> {
  override async execute() {
    await send(this.args.unique!);
  }
}

export { OgpSendEntityAction as api };
