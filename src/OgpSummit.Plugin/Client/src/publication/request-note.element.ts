import { UMB_ACTION_EVENT_CONTEXT } from '@umbraco-cms/backoffice/action';
import { UMB_DOCUMENT_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/document';
import { UmbEntityUpdatedEvent, UmbRequestReloadStructureForEntityEvent } from '@umbraco-cms/backoffice/entity-action';
import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { TrackerApi } from '../api/tracker-api.js';
import type { PublicationRequest } from '../api/types.js';
import { sentLine } from './request-line.js';

const changes = [UmbEntityUpdatedEvent.TYPE, UmbRequestReloadStructureForEntityEvent.TYPE];

/** Below an open document: who sent it for publication, when, and with what words. */
@customElement('ogp-request-note')
export class OgpRequestNote extends UmbLitElement {
  readonly #api = new TrackerApi(this);
  readonly #onChange = (event: Event) => {
    if ((event as UmbEntityUpdatedEvent).getUnique() === this.#document) {
      this.#load();
    }
  };

  #document?: string | null;
  #events?: EventTarget;

  @state()
  private _request: PublicationRequest | null = null;

  constructor() {
    super();
    this.consumeContext(UMB_DOCUMENT_WORKSPACE_CONTEXT, (workspace) => {
      this.observe(workspace?.unique, (unique) => this.#open(unique), 'unique');
      this.observe(workspace?.isNew, (isNew) => isNew === false && this.#load(), 'isNew');
    });
    this.consumeContext(UMB_ACTION_EVENT_CONTEXT, (events) => this.#listen(events));
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#listen(undefined);
  }

  override render() {
    const request = this._request;
    return request === null ? nothing : html`
      <umb-icon name="icon-time" aria-hidden="true"></umb-icon>
      <span>${sentLine(request, this.localize)}${request.isOutdated ? html` ${this.localize.term('ogpPublication_outdated')}` : nothing}
        ${request.comment ? html`<q>${request.comment}</q>` : nothing}</span>`;
  }

  #open(document: string | null | undefined) {
    this.#document = document;
    this._request = null;
  }

  #listen(events: EventTarget | undefined) {
    changes.forEach((type) => this.#events?.removeEventListener(type, this.#onChange));
    this.#events = events;
    changes.forEach((type) => events?.addEventListener(type, this.#onChange));
  }

  /** A note that cannot be had is left out: the document is what is being worked on. */
  async #load() {
    const document = this.#document;
    const request = document ? await this.#api.publicationRequest(document).then((state) => state.request, () => null) : null;
    if (document === this.#document) {
      this._request = request;
    }
  }

  static override styles = css`
    :host { display: flex; align-items: center; gap: var(--uui-size-space-2); max-width: 40rem; font-size: var(--uui-type-small-size); line-height: 1.3; }
    span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
    q:lang(fr) { quotes: '« ' ' »'; }
    q { font-style: italic; }
  `;
}

export default OgpRequestNote;

declare global {
  interface HTMLElementTagNameMap {
    'ogp-request-note': OgpRequestNote;
  }
}
