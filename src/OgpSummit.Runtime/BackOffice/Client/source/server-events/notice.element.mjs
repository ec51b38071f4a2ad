import { html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { umbConfirmModal } from '@umbraco-cms/backoffice/modal';

/** What somebody else did to what is open here, with a way to take it over. */
class ChangeNotice extends UmbLitElement {
  static properties = { data: { attribute: false }, notificationHandler: { attribute: false } };

  render() {
    const { message, reload } = this.data ?? {};
    return html`
      <uui-toast-notification-layout>
        <span>${message}</span>
        ${reload ? html`<uui-button slot="actions" look="primary" label=${this.localize.term('ogpServerEvents_reload')}
          @click=${this.#reload}></uui-button>` : nothing}
      </uui-toast-notification-layout>`;
  }

  async #reload() {
    await umbConfirmModal(this, {
      headline: this.localize.term('ogpServerEvents_reload'),
      content: this.localize.term('ogpServerEvents_discard'),
      color: 'danger',
      confirmLabel: this.localize.term('ogpServerEvents_reload'),
    });
    await this.data.reload();
    this.notificationHandler.close();
  }
}

customElements.define('ogp-change-notice', ChangeNotice);
