import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { umbOpenModal } from '@umbraco-cms/backoffice/modal';

/** Shows a link that an administrator passes on, where the site sends no mail or the mail did not arrive. */
export class SignInLinkAction extends UmbEntityActionBase {
  async execute() {
    // Closing the dialog is no failure.
    await umbOpenModal(this, this.args.meta.modal, {
      modal: { type: 'dialog' },
      data: { unique: this.args.unique },
    }).catch(() => undefined);
  }
}

export { SignInLinkAction as api };
