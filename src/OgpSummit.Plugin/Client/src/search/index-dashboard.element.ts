import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UMB_NOTIFICATION_CONTEXT } from '@umbraco-cms/backoffice/notification';
import { tryExecute } from '@umbraco-cms/backoffice/resources';

interface IndexStatus {
  readonly state: 'closed' | 'building' | 'ready' | 'readOnly';
  readonly entries: number;
  readonly waiting: number;
  readonly folder: string;
  readonly problem: string | null;
  readonly updatedAt: string | null;
}

const address = '/umbraco/ogp/api/v1/search-index';
const security = [{ scheme: 'bearer', type: 'http' }] as const;

/** While the index changes, its state is asked for again so often. */
const interval = 2_000;

/** What the search of the site knows, for administrators. */
@customElement('ogp-index-dashboard')
export class OgpIndexDashboard extends UmbLitElement {
  @state()
  private _status?: IndexStatus;

  @state()
  private _failed = false;

  #timer?: ReturnType<typeof setTimeout>;

  override connectedCallback() {
    super.connectedCallback();
    void this.#read();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override render() {
    return html`<uui-box headline=${this.localize.term('ogpIndex_headline')}>
      ${this._status ? this.#status(this._status) : this._failed ? this.#failure() : html`<p role="status">${this.localize.term('ogpIndex_loading')}</p>`}
    </uui-box>`;
  }

  #failure() {
    return html`<p role="alert">${this.localize.term('ogpIndex_failed')}</p>
      <uui-button look="outline" label=${this.localize.term('ogpIndex_retry')} @click=${this.#read}></uui-button>`;
  }

  #status(status: IndexStatus) {
    const { state, entries, waiting, updatedAt, folder, problem } = status;
    const when = updatedAt ? this.localize.date(updatedAt, { dateStyle: 'long', timeStyle: 'medium' }) : this.localize.term('ogpIndex_never');
    return html`
      ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
      <dl>
        <dt>${this.localize.term('ogpIndex_state')}</dt>
        <dd role="status"><uui-tag look="secondary" color=${state === 'ready' ? 'positive' : state === 'closed' ? 'danger' : 'warning'}>
          ${this.localize.term(`ogpIndex_state_${state}`)}</uui-tag></dd>
        <dt>${this.localize.term('ogpIndex_entries')}</dt><dd>${this.localize.number(entries)}</dd>
        <dt>${this.localize.term('ogpIndex_waiting')}</dt><dd>${this.localize.number(waiting)}</dd>
        <dt>${this.localize.term('ogpIndex_updatedAt')}</dt><dd>${when}</dd>
        <dt>${this.localize.term('ogpIndex_folder')}</dt><dd><code>${folder}</code></dd>
      </dl>
      <p>${this.localize.term('ogpIndex_rebuildHint')}</p>
      <uui-button look="outline" label=${this.localize.term('ogpIndex_rebuild')} ?disabled=${state !== 'ready'} @click=${this.#rebuild}></uui-button>`;
  }

  #read = async () => {
    const { data } = await tryExecute(this, umbHttpClient.get({ url: address, security: [...security] }));
    this.#show(data as IndexStatus | undefined);
  };

  async #rebuild() {
    const { data } = await tryExecute(this, umbHttpClient.post({ url: `${address}/rebuilds`, security: [...security] }));
    if (data) {
      const notifications = await this.getContext(UMB_NOTIFICATION_CONTEXT);
      notifications?.peek('positive', { data: { message: this.localize.term('ogpIndex_rebuildAsked') } });
      this.#show(data as IndexStatus);
    }
  }

  #show(status: IndexStatus | undefined) {
    this._status = status;
    this._failed = !status;
    clearTimeout(this.#timer);
    if (this.isConnected && status && (status.state === 'building' || status.waiting > 0)) {
      this.#timer = setTimeout(this.#read, interval);
    }
  }

  static override styles = css`
    :host { display: block; padding: var(--uui-size-layout-1); }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: var(--uui-size-space-3) var(--uui-size-space-6); margin: 0 0 var(--uui-size-space-5); }
    dt { font-weight: bold; }
    dd { margin: 0; overflow-wrap: anywhere; }
    .problem { padding: var(--uui-size-space-4); border-left: 4px solid var(--uui-color-danger); }
    @media (max-width: 700px) { dl { grid-template-columns: 1fr; } dd { margin-bottom: var(--uui-size-space-3); } }
  `;
}

export { OgpIndexDashboard as element };
