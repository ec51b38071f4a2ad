import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import type { UmbInputMediaElement } from '@umbraco-cms/backoffice/media';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UMB_NOTIFICATION_CONTEXT } from '@umbraco-cms/backoffice/notification';
import '@umbraco-cms/backoffice/media';
import { TrackerApi, TrackerProblem } from '../api/tracker-api.js';
import { assessors, completions, type Assessor, type Completion, type ReportReceipt, type ReportRequest } from '../api/types.js';
import { reportLine, translated } from '../board/words.js';
import { completionMark, completionStyles } from '../pictures/completion-mark.js';
import type { ReportModalData } from './report-modal.token.js';

type Errors = Readonly<Record<string, readonly string[]>>;

/** One dialog for a whole report. What the server objects to is said at the field; nothing that was typed is lost. */
@customElement('ogp-report-modal')
export class OgpReportModal extends UmbModalBaseElement<ReportModalData, ReportReceipt> {
  readonly #api = new TrackerApi(this);

  /** The same for every attempt: a report that arrived although its answer was lost is not created twice. */
  readonly #id = crypto.randomUUID();

  @state()
  private _report: Partial<ReportRequest> = { assessor: 'government' };

  @state()
  private _errors: Errors = {};

  @state()
  private _problem = '';

  @state()
  private _sending = false;

  override render() {
    const { data } = this;
    if (!data) {
      return nothing;
    }

    return html`
      <umb-body-layout headline=${this.localize.term('ogpTracker_reportOn', data.number)}>
        <uui-box headline=${translated(data.title, this.localize)}>
          <form id="report" @submit=${this.#send} novalidate>
            <p class="hint">${this.localize.term('ogpTracker_appendOnly')}</p>
            ${this._problem ? html`<p class="problem" role="alert">${this._problem}</p>` : nothing}
            ${this.#completion()} ${this.#note('fr', 'noteFr', 'note')} ${this.#evidence()} ${this.#day(data)} ${this.#assessor()}
            ${this.#milestone(data)} ${this.#note('en', 'noteEn', 'noteEn')} ${this.#correction(data)}
          </form>
        </uui-box>
        <div slot="actions">
          <uui-button label=${this.localize.term('ogpTracker_cancel')} @click=${this._rejectModal}></uui-button>
          <uui-button look="primary" color="positive" type="submit" form="report" .state=${this._sending ? 'waiting' : undefined}
            ?disabled=${this._sending} label=${this.localize.term(data.mayPublish ? 'ogpTracker_publish' : 'ogpTracker_send')}
            @click=${this.#send}></uui-button>
        </div>
      </umb-body-layout>`;
  }

  #completion() {
    return html`<fieldset aria-describedby="error-completion">
      <legend>${this.localize.term('ogpTracker_completion')} <span class="required" aria-hidden="true">*</span></legend>
      ${completions.map((completion) => html`<label class="choice">
        <input type="radio" name="completion" .value=${completion} .checked=${this._report.completion === completion}
          @change=${() => this.#set({ completion: completion as Completion })} />
        <svg width="26" height="12" aria-hidden="true">${completionMark(completion)}</svg>
        ${this.localize.term(`ogpTracker_completion_${completion}`)}
      </label>`)}
      ${this.#error('completion')}
    </fieldset>`;
  }

  #note(language: 'fr' | 'en', term: string, field: string) {
    return this.#field(field, term, html`<uui-textarea id=${field} label=${this.localize.term(`ogpTracker_${term}`)} rows="4" lang=${language}
      .value=${this._report.note?.[language] ?? ''}
      @input=${(event: InputEvent) => this.#set({ note: { ...this._report.note, [language]: valueOf(event) } })}></uui-textarea>`,
      `ogpTracker_${term}Description`, language === 'fr');
  }

  #evidence() {
    return this.#field('evidence', 'evidence', html`
      <uui-textarea id="evidence" label=${this.localize.term('ogpTracker_evidenceUrls')} rows="2" placeholder="https://"
        @input=${(event: InputEvent) => this.#set({ evidence: links(valueOf(event)) })}></uui-textarea>
      <umb-input-media .max=${20} label=${this.localize.term('ogpTracker_evidenceFiles')}
        @change=${(event: Event) => this.#set({ evidenceMedia: [...(event.target as UmbInputMediaElement).selection] })}></umb-input-media>`,
      'ogpTracker_evidenceDescription', true);
  }

  #day(data: ReportModalData) {
    return this.#field('reportedOn', 'reportedOn', html`<uui-input id="reportedOn" type="date" label=${this.localize.term('ogpTracker_reportedOn')}
      max=${data.today} .value=${this._report.reportedOn ?? data.today}
      @input=${(event: InputEvent) => this.#set({ reportedOn: valueOf(event) })}></uui-input>`, undefined, true);
  }

  #assessor() {
    return this.#field('assessor', 'assessor', html`<uui-select id="assessor" label=${this.localize.term('ogpTracker_assessor')}
      .options=${assessors.map((assessor) => ({
        name: this.localize.term(`ogpTracker_assessor_${assessor}`), value: assessor, selected: assessor === this._report.assessor,
      }))}
      @change=${(event: Event) => this.#set({ assessor: valueOf(event) as Assessor })}></uui-select>`, undefined, true);
  }

  #milestone(data: ReportModalData) {
    return data.milestones.length === 0 ? nothing : this.#field('milestone', 'milestone', html`<uui-select id="milestone"
      label=${this.localize.term('ogpTracker_milestone')}
      .options=${[
        { name: this.localize.term('ogpTracker_wholeCommitment'), value: '', selected: !this._report.milestone },
        ...data.milestones.map((one) => ({ name: translated(one.title, this.localize), value: one.key, selected: one.key === this._report.milestone })),
      ]}
      @change=${(event: Event) => this.#set({ milestone: valueOf(event) || null })}></uui-select>`);
  }

  #correction(data: ReportModalData) {
    const open = data.reports.filter((report) => !report.correctedBy);
    return html`
      ${open.length === 0 ? nothing : this.#field('corrects', 'corrects', html`<uui-select id="corrects" label=${this.localize.term('ogpTracker_corrects')}
        .options=${[
          { name: this.localize.term('ogpTracker_nothingCorrected'), value: '', selected: !this._report.corrects },
          ...open.map((report) => ({ name: reportLine(report, this.localize), value: report.key, selected: report.key === this._report.corrects })),
        ]}
        @change=${(event: Event) => this.#set({ corrects: valueOf(event) || null })}></uui-select>`)}
      ${this.#field('reason', 'reason', html`<uui-textarea id="reason" label=${this.localize.term('ogpTracker_reason')} rows="2"
        @input=${(event: InputEvent) => this.#set({ reason: { fr: valueOf(event) } })}></uui-textarea>`, 'ogpTracker_reasonDescription')}`;
  }

  #field(field: string, term: string, input: unknown, description?: string, required = false) {
    return html`<div class="field">
      <uui-label for=${field} ?required=${required}>${this.localize.term(`ogpTracker_${term}`)}</uui-label>
      ${description ? html`<p class="hint">${this.localize.term(description)}</p>` : nothing}
      ${input} ${this.#error(field)}
    </div>`;
  }

  #error(field: string) {
    const messages = this._errors[field] ?? [];
    return html`<p class="error" id="error-${field}" role=${messages.length > 0 ? 'alert' : nothing}>${messages.join(' ')}</p>`;
  }

  #set(change: Partial<ReportRequest>) {
    this._report = { ...this._report, ...change };
  }

  #send = async (event: Event) => {
    event.preventDefault();
    if (this._sending || !this.data) {
      return;
    }

    this._sending = true;
    this._errors = {};
    this._problem = '';
    try {
      const receipt = await this.#api.report(this.data.commitment, { reportedOn: this.data.today, ...this._report, id: this.#id });
      await this.#tell(receipt);
      this.value = receipt;
      this._submitModal();
    } catch (error) {
      this.#explain(error);
      await this.#showFirstError();
    } finally {
      this._sending = false;
    }
  };

  async #tell(receipt: ReportReceipt) {
    const notifications = await this.getContext(UMB_NOTIFICATION_CONTEXT);
    const message = this.localize.term(receipt.state === 'published' ? 'ogpTracker_published' : 'ogpTracker_sent');
    notifications?.peek('positive', { data: { message } });
  }

  #explain(error: unknown) {
    if (error instanceof TrackerProblem) {
      this._errors = error.problem.errors ?? {};
      this._problem = Object.keys(this._errors).length > 0 ? this.localize.term('ogpTracker_refused') : error.message;
    } else {
      this._problem = this.localize.term('ogpTracker_failed');
    }
  }

  /** The dialog is longer than most screens: what is refused may lie below the fold. */
  async #showFirstError() {
    await this.updateComplete;
    const first = [...this.renderRoot.querySelectorAll<HTMLElement>('.error')].find((error) => error.textContent);
    first?.scrollIntoView({ block: 'center' });
    first?.parentElement?.querySelector<HTMLElement>('input, uui-textarea, uui-input, uui-select')?.focus();
  }

  static override styles = [
    completionStyles,
    css`
      fieldset { border: 0; padding: 0; margin: 0 0 var(--uui-size-space-5); display: flex; flex-wrap: wrap; gap: var(--uui-size-space-4); }
      legend { font-weight: bold; margin-bottom: var(--uui-size-space-2); }
      .choice { display: inline-flex; align-items: center; gap: var(--uui-size-space-2); }
      .choice input { margin: 0; width: 18px; height: 18px; accent-color: var(--uui-color-selected); }
      .field { margin-bottom: var(--uui-size-space-5); }
      uui-label { display: block; margin-bottom: var(--uui-size-space-1); }
      .hint { margin: 0 0 var(--uui-size-space-2); color: var(--uui-color-text-alt); }
      .required, .error, .problem { color: var(--uui-color-danger-standalone); }
      .error { margin: var(--uui-size-space-1) 0 0; flex-basis: 100%; }
      .error:empty { display: none; }
      uui-textarea, uui-select { width: 100%; }
      umb-input-media { display: block; margin-top: var(--uui-size-space-3); }
    `,
  ];
}

function valueOf(event: Event): string {
  return `${(event.target as HTMLInputElement).value}`;
}

/** One address a line. */
function links(text: string) {
  return text.split(/\s+/).filter(Boolean).map((url) => ({ url }));
}

export default OgpReportModal;

declare global {
  interface HTMLElementTagNameMap {
    'ogp-report-modal': OgpReportModal;
  }
}
