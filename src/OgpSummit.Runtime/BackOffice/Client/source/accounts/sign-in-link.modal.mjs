import { css, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UMB_NOTIFICATION_CONTEXT } from '@umbraco-cms/backoffice/notification';
import { tryExecute } from '@umbraco-cms/backoffice/resources';

const address = '/umbraco/management/api/v1/user/{id}/sign-in-link';

export class SignInLinkModal extends UmbModalBaseElement {
  static properties = { _link: { state: true } };

  static styles = css`
    p { max-width: 36rem; margin: 0 0 var(--uui-size-space-5); }
    #link { display: flex; gap: var(--uui-size-space-3); align-items: center; margin-bottom: var(--uui-size-space-5); }
    uui-input { flex: 1; }
  `;

  async firstUpdated() {
    const { data } = await tryExecute(this, umbHttpClient.post({
      url: address,
      path: { id: this.data.unique },
      security: [{ scheme: 'bearer', type: 'http' }],
    }));
    if (data) {
      this._link = data;
    } else {
      this._rejectModal();
    }
  }

  async #copy() {
    await navigator.clipboard.writeText(this._link.link);
    const notifications = await this.getContext(UMB_NOTIFICATION_CONTEXT);
    notifications.peek('positive', { data: { message: this.localize.term('ogpAccounts_copied') } });
  }

  #renderLink() {
    const { userName, link, isInvitation, expires } = this._link;
    const until = this.localize.date(expires, { dateStyle: 'long', timeStyle: 'short' });
    return html`
      <p>${this.localize.term(isInvitation ? 'ogpAccounts_signInLinkForInvited' : 'ogpAccounts_signInLinkForReset', userName)}</p>
      <div id="link">
        <uui-input readonly label=${this.localize.term('ogpAccounts_link')} .value=${link}></uui-input>
        <uui-button look="outline" label=${this.localize.term('ogpAccounts_copy')} @click=${this.#copy}></uui-button>
      </div>
      <p>${this.localize.term('ogpAccounts_signInLinkUse', until)}</p>
    `;
  }

  render() {
    return html`
      <uui-dialog-layout headline=${this.localize.term('ogpAccounts_signInLink')}>
        ${this._link ? this.#renderLink() : nothing}
        <uui-button slot="actions" label=${this.localize.term('general_close')} @click=${this._submitModal}></uui-button>
      </uui-dialog-layout>
    `;
  }
}

customElements.define('ogp-sign-in-link-modal', SignInLinkModal);

export { SignInLinkModal as element };
