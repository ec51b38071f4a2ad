import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { TrackerApi, TrackerProblem } from '../api/tracker-api.js';
import type { PublicationState } from '../api/types.js';
import { load, loading, type Loading, showLoading } from '../board/loading.js';
import { languageNames, sentLine } from './request-line.js';
import type { SendModalData } from './send.js';

/** What is sent, and a word along with it. What was typed is kept until it has been sent. */
@customElement('ogp-send-modal')
export class OgpSendModal extends UmbModalBaseElement<SendModalData, { sent: boolean }> {
  readonly #api = new TrackerApi(this);

  @state()
  private _state: Loading<PublicationState> = loading;

  @state()
  private _problem = '';

  @state()
  private _sending = false;

  #comment = '';

  override firstUpdated() {
    this.#load();
  }

  override render() {
    return html`
      <uui-dialog-layout headline=${this.localize.term('ogpPublication_send')}>
        ${showLoading(this._state, this.localize, () => this.#load(), (state) => this.#form(state))}
        <uui-button slot="actions" label=${this.localize.term('general_cancel')} @click=${this._rejectModal}></uui-button>
        ${this.#canSend() ? html`<uui-button slot="actions" id="send" look="primary" color="positive" ?disabled=${this._sending}
          .state=${this._sending ? 'waiting' : undefined} label=${this.localize.term('ogpPublication_confirm')}
          @click=${this.#send}></uui-button>` : nothing}
      </uui-dialog-layout>`;
  }

  #canSend() {
    return this._state.state === 'loaded' && this._state.value.maySend && this._state.value.pending.length > 0;
  }

  #form(state: PublicationState) {
    const languages = languageNames(state.pending, this.localize);
    return !this.#canSend() ? html`<p>${this.localize.term('ogpPublication_nothing')}</p>` : html`
      <p>${this.localize.term('ogpPublication_explained')}</p>
      ${languages ? html`<p>${this.localize.term('ogpPublication_languages', languages)}</p>` : nothing}
      ${state.request ? html`<p class="before">${sentLine(state.request, this.localize)}
        ${state.request.isOutdated ? this.localize.term('ogpPublication_outdated') : nothing}</p>` : nothing}
      <uui-label for="comment">${this.localize.term('ogpPublication_comment')}</uui-label>
      <uui-textarea id="comment" label=${this.localize.term('ogpPublication_comment')} rows="4" maxlength="1000"
        @input=${(event: InputEvent) => (this.#comment = (event.target as HTMLTextAreaElement).value)}></uui-textarea>
      ${this._problem ? html`<p class="problem" role="alert">${this._problem}</p>` : nothing}`;
  }

  async #load() {
    this._state = loading;
    this._state = await load(() => this.#api.publicationRequest(this.data!.document));
  }

  async #send() {
    this._sending = true;
    this._problem = '';
    try {
      await this.#api.sendForPublication(this.data!.document, this.#comment);
      this.updateValue({ sent: true });
      this._submitModal();
    } catch (error) {
      this._problem = error instanceof TrackerProblem ? error.message : this.localize.term('ogpTracker_failed');
    } finally {
      this._sending = false;
    }
  }

  static override styles = css`
    uui-dialog-layout { width: min(32rem, 80vw); }
    p { margin: 0 0 var(--uui-size-space-4); }
    uui-textarea { width: 100%; }
    .before { color: var(--uui-color-text-alt); }
    .problem { margin-top: var(--uui-size-space-4); color: var(--uui-color-danger-standalone); }
  `;
}

export default OgpSendModal;

declare global {
  interface HTMLElementTagNameMap {
    'ogp-send-modal': OgpSendModal;
  }
}
