import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UMB_DOCUMENT_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/document';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { umbOpenModal } from '@umbraco-cms/backoffice/modal';
import { TrackerApi } from '../api/tracker-api.js';
import type { Commitment, Evidence, History, HistoryDraft, HistoryReport, Overview } from '../api/types.js';
import { load, loading, type Loading, showLoading } from '../board/loading.js';
import { assessorWord, completionWord, day, editAddress, labelled, reportLine, translated } from '../board/words.js';
import { completionMark, completionStyles, stateOf } from '../pictures/completion-mark.js';
import { OGP_REPORT_MODAL } from '../report/report-modal.token.js';

interface Shown {
  readonly overview: Overview;
  readonly commitment: Commitment | undefined;
  readonly history: History;
}

/** What was reported on a commitment, with its evidence, and what is expected next. */
@customElement('ogp-commitment-view')
export class OgpCommitmentView extends UmbLitElement {
  readonly #api = new TrackerApi(this);

  #key?: string;

  @state()
  private _shown: Loading<Shown> = loading;

  constructor() {
    super();
    this.consumeContext(UMB_DOCUMENT_WORKSPACE_CONTEXT, (workspace) => {
      this.observe(workspace?.unique, (unique) => {
        this.#key = unique ?? undefined;
        this.#load();
      });
    });
  }

  override render() {
    return showLoading(this._shown, this.localize, () => this.#load(), (shown) => html`
      ${shown.commitment ? this.#compliance(shown.overview, shown.commitment) : nothing}
      <uui-box headline=${this.localize.term('ogpTracker_history')}>${this.#history(shown)}</uui-box>
      ${shown.history.drafts.length > 0 ? this.#drafts(shown) : nothing}`);
  }

  #compliance(overview: Overview, commitment: Commitment) {
    const { duty } = commitment;
    return html`<uui-box headline=${this.localize.term('ogpTracker_duty')}>
      ${commitment.mayReport && commitment.isPublished ? html`<uui-button slot="header-actions" look="primary"
        label=${this.localize.term('ogpTracker_report')} @click=${() => this.#report(overview, commitment)}></uui-button>` : nothing}
      <p>
        <uui-tag color=${duty.state === 'met' ? 'positive' : duty.state === 'dueSoon' ? 'warning' : 'danger'}>${this.localize.term(`ogpTracker_duty_${duty.state}`)}</uui-tag>
        ${duty.planEnded ? this.localize.term('ogpTracker_planEnded') : nothing}
        ${duty.lastReportOn ? this.localize.term('ogpTracker_lastReportOn', day(duty.lastReportOn, this.localize)) : nothing}
        ${duty.nextReportBy && !duty.planEnded ? ` · ${this.localize.term('ogpTracker_nextReportBy', day(duty.nextReportBy, this.localize))}` : nothing}
      </p>
      <ul class="assessors">${commitment.byAssessor.map((one) => html`<li>
        <svg width="26" height="12" aria-hidden="true">${completionMark(stateOf(one.completion))}</svg>
        <strong>${assessorWord(one.assessor, this.localize)}</strong> ${completionWord(one.completion, this.localize)}, ${day(one.on, this.localize)}
      </li>`)}</ul>
      ${commitment.gaps.length > 0 ? html`<p>${labelled(this.localize.term('ogpTracker_gaps'), commitment.gaps.map((gap) => this.localize.term(`ogpTracker_gap_${gap}`)).join(', '), this.localize)}</p>` : nothing}
    </uui-box>`;
  }

  #history({ overview, commitment, history }: Shown) {
    return history.reports.length === 0
      ? html`<p>${this.localize.term('ogpTracker_noHistory')}</p>`
      : html`<ol class="history">${history.reports.map((report) => this.#entry(overview, commitment, report))}</ol>`;
  }

  #entry(overview: Overview, commitment: Commitment | undefined, report: HistoryReport) {
    const milestone = commitment?.milestones.find((one) => one.key === report.milestone);
    const address = report.url.fr ?? report.url.en;
    return html`<li class=${report.correctedBy ? 'corrected' : nothing}>
      <h4>
        <svg width="26" height="12" aria-hidden="true">${completionMark(stateOf(report.completion))}</svg>
        <a href=${editAddress(report.key, overview.french)}>${reportLine(report, this.localize)}</a>
        ${report.corrects ? html`<uui-tag look="secondary">${this.localize.term('ogpTracker_correction')}</uui-tag>` : nothing}
        ${report.correctedBy ? html`<uui-tag color="warning">${this.localize.term('ogpTracker_corrected')}</uui-tag>` : nothing}
        ${report.note.en ? nothing : html`<uui-tag look="secondary">${this.localize.term('ogpTracker_englishMissing')}</uui-tag>`}
      </h4>
      ${milestone ? html`<p>${labelled(this.localize.term('ogpTracker_milestone'), translated(milestone.title, this.localize), this.localize)}</p>` : nothing}
      <p class="note">${translated(report.note, this.localize)}</p>
      ${translated(report.reason, this.localize) ? html`<p><em>${translated(report.reason, this.localize)}</em></p>` : nothing}
      <ul>${report.evidence.map((evidence) => html`<li>${this.#evidence(evidence)}</li>`)}</ul>
      ${address ? html`<a href=${address} target="_blank" rel="noopener">${this.localize.term('ogpTracker_permalink')}</a>` : nothing}
    </li>`;
  }

  /** What a draft gives as evidence may be anything: only addresses of the web become links. */
  #evidence(evidence: Evidence) {
    return /^(https?:\/\/|\/(?!\/))/.test(evidence.url)
      ? html`<a href=${evidence.url} target="_blank" rel="noopener noreferrer">${evidence.title || evidence.url}</a>`
      : html`${evidence.title || evidence.url}`;
  }

  #drafts({ overview, history }: Shown) {
    return html`<uui-box headline=${this.localize.term('ogpTracker_drafts')}>
      <ul>${history.drafts.map((draft: HistoryDraft) => html`<li>
        <a href=${editAddress(draft.key, overview.french)}>${translated(draft.name, this.localize)}</a>
        ${draft.objections.map((objection) => html`<small class="objection">${objection.message}</small>`)}
      </li>`)}</ul>
    </uui-box>`;
  }

  async #report(overview: Overview, commitment: Commitment) {
    const { key, number, title, milestones, reports, mayPublish } = commitment;
    const receipt = await umbOpenModal(this, OGP_REPORT_MODAL, {
      data: { commitment: key, number, title, milestones, reports, mayPublish, today: overview.today },
    }).catch(() => undefined);
    if (receipt) {
      this.#load();
    }
  }

  async #load() {
    const key = this.#key;
    if (!key) {
      return;
    }

    this._shown = await load(async () => {
      const [overview, history] = await Promise.all([this.#api.overview(), this.#api.history(key)]);
      return { overview, history, commitment: overview.commitments.find((commitment) => commitment.key === key) };
    });
  }

  static override styles = [
    completionStyles,
    css`
      :host { display: grid; gap: var(--uui-size-layout-1); padding: var(--uui-size-layout-1); }
      ul, ol { margin: 0; padding: 0; list-style: none; }
      .assessors li { padding: var(--uui-size-space-1) 0; }
      .history > li { padding: var(--uui-size-space-3) 0 var(--uui-size-space-4) var(--uui-size-space-5); border-inline-start: 3px solid var(--uui-color-divider-emphasis); }
      h4 { margin: 0; display: flex; flex-wrap: wrap; align-items: center; gap: var(--uui-size-space-2); }
      .note { white-space: pre-line; }
      .corrected .note { opacity: 0.7; }
      a { color: inherit; }
      .objection { display: block; color: var(--uui-color-danger-standalone); }
    `,
  ];
}

export default OgpCommitmentView;

declare global {
  interface HTMLElementTagNameMap {
    'ogp-commitment-view': OgpCommitmentView;
  }
}
