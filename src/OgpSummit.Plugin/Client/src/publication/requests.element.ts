import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { TrackerApi } from '../api/tracker-api.js';
import type { PublicationRequest } from '../api/types.js';
import { load, loading, type Loading, showLoading } from '../board/loading.js';
import { editAddress } from '../board/words.js';
import { languageNames, sentLine } from './request-line.js';

/** Documents of any kind that wait for publication: those the editor may publish, and those he sent. Nothing where nothing waits. */
@customElement('ogp-publication-requests')
export class OgpPublicationRequests extends UmbLitElement {
  readonly #api = new TrackerApi(this);

  @state()
  private _requests: Loading<readonly PublicationRequest[]> = loading;

  override connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  override render() {
    switch (this._requests.state) {
      case 'loading':
        return nothing;
      case 'loaded':
        return [
          this.#box('ogpPublication_toPublish', this._requests.value.filter((request) => request.mayPublish)),
          this.#box('ogpPublication_yours', this._requests.value.filter((request) => !request.mayPublish)),
        ];
      default:
        return html`<uui-box>${showLoading(this._requests, this.localize, () => this.#load(), () => nothing)}</uui-box>`;
    }
  }

  #box(headline: string, requests: readonly PublicationRequest[]) {
    return requests.length === 0 ? nothing : html`
      <uui-box headline="${this.localize.term(headline)} (${requests.length})">
        <ul>${requests.map((request) => this.#request(request))}</ul>
      </uui-box>`;
  }

  #request(request: PublicationRequest) {
    const languages = languageNames(request.cultures, this.localize);
    return html`<li>
      <a href=${editAddress(request.document, request.culture)}>
        <umb-icon name=${request.icon ?? 'icon-document'} aria-hidden="true"></umb-icon>
        <strong>${request.name}</strong>${request.parentName ? html`<span> · ${request.parentName}</span>` : nothing}
      </a>
      <small>${sentLine(request, this.localize)}${languages ? html` · ${languages}` : nothing}
        ${request.isOutdated ? html`· ${this.localize.term('ogpPublication_outdated')}` : nothing}</small>
      ${request.comment ? html`<q>${request.comment}</q>` : nothing}
    </li>`;
  }

  async #load() {
    this._requests = loading;
    this._requests = await load(() => this.#api.publicationRequests());
  }

  static override styles = css`
    :host { display: grid; gap: var(--uui-size-layout-1); }
    ul { margin: 0; padding: 0; list-style: none; }
    li { padding: var(--uui-size-space-3) 0; border-bottom: 1px solid var(--uui-color-divider); }
    li:last-child { border-bottom: 0; }
    a { color: inherit; display: block; text-decoration: none; }
    a strong { text-decoration: underline; }
    umb-icon { display: inline-block; vertical-align: middle; }
    small { display: block; color: var(--uui-color-text-alt); }
    q:lang(fr) { quotes: '« ' ' »'; }
    q { display: block; margin-top: var(--uui-size-space-1); font-style: italic; white-space: pre-line; overflow-wrap: anywhere; }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'ogp-publication-requests': OgpPublicationRequests;
  }
}
