import { css, customElement, guard, html, nothing, type PropertyValues, property, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { umbOpenModal } from '@umbraco-cms/backoffice/modal';
import type { Axis, Commitment, HalfYear, Overview, ReportEntry } from '../api/types.js';
import { groupByAxis, isIn, reportsIn } from '../board/cells.js';
import { applyFilter, completionOf, type Filter } from '../board/filter.js';
import { editAddress, labelled, reportLine, translated } from '../board/words.js';
import { completionMark, completionStyles, stateOf } from '../pictures/completion-mark.js';
import { OGP_REPORT_MODAL } from '../report/report-modal.token.js';

/** Rows that are there without asking: more are a click away. */
const step = 60;

/** Rows drawn before the screen is shown: it has no room for more. */
const screenful = 15;

/** Reports that have a mark of their own in one half-year of a commitment; the others are counted. */
const marks = 12;

/** A row for each commitment, a column for each half-year, a mark for each report. Fires `reported` after a new report. */
@customElement('ogp-board')
export class OgpBoard extends UmbLitElement {
  @property({ attribute: false })
  overview?: Overview;

  @property({ attribute: false })
  filter: Filter = {};

  @state()
  private _rows = step;

  @state()
  private _drawn = screenful;

  /** Another choice is shown from its top; after a new report the rows, one of which has the focus, stay. */
  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('filter') || (changed.has('overview') && !changed.get('overview'))) {
      this._drawn = screenful;
    }
  }

  /** A screenful after the other, each when the one before has been shown. */
  protected override updated() {
    if (this.overview && this._drawn < Math.min(this._rows, this.overview.commitments.length)) {
      const drawn = this._drawn;
      requestAnimationFrame(() => setTimeout(() => {
        if (this._drawn === drawn) {
          this._drawn = drawn + screenful;
        }
      }));
    }
  }

  override render() {
    const { overview } = this;
    if (!overview) {
      return nothing;
    }

    const shown = applyFilter(overview, this.filter);
    return html`
      <p role="status">${this.localize.term('ogpTracker_shown', shown.length, overview.commitments.length)}</p>
      ${shown.length === 0 ? html`<p>${this.localize.term(overview.commitments.length === 0 ? 'ogpTracker_noCommitments' : 'ogpTracker_noMatch')}</p>` : this.#table(overview, shown)}`;
  }

  #table(overview: Overview, shown: readonly Commitment[]) {
    const drawn = shown.slice(0, Math.min(this._rows, this._drawn));
    const rest = shown.length - Math.min(this._rows, shown.length);
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${this.localize.term('ogpTracker_board')}>
        <table>
          <thead><tr>
            <th scope="col" class="commitment">${this.localize.term('ogpTracker_commitments')}</th>
            <th scope="col">${this.localize.term('ogpTracker_completion')}</th>
            ${overview.halfYears.map((half) => html`<th scope="col" class=${isIn(half, overview.today) ? 'now' : nothing}>
              <abbr title=${this.localize.term('ogpTracker_halfYear', half.half, half.year)}>${this.localize.term('ogpTracker_halfYearShort', half.half, half.year)}</abbr></th>`)}
            <td></td>
          </tr></thead>
          ${groupByAxis(overview, drawn, this.filter.sort).map(([axis, commitments]) => html`<tbody>
            ${axis ? this.#axis(axis, overview.halfYears.length) : nothing}
            ${repeat(commitments, (commitment) => commitment.key, (commitment) => this.#kept(overview, commitment))}
          </tbody>`)}
        </table>
      </div>
      ${rest > 0 ? html`<uui-button look="outline" label=${this.localize.term('ogpTracker_more', Math.min(step, rest))}
        @click=${() => (this._rows += step)}></uui-button>` : nothing}`;
  }

  #axis(axis: Axis, columns: number) {
    return html`<tr class="axis"><th scope="rowgroup" colspan=${columns + 3} style="--axis: ${axis.colour ?? 'currentColor'}">
      ${this.localize.term('ogpTracker_axisNumber', axis.number)} · ${translated(axis.title, this.localize)}</th></tr>`;
  }

  /** A row says the same as long as all it is made of is the same. */
  #kept(overview: Overview, commitment: Commitment) {
    return guard([overview, commitment, this.filter.assessor, this.localize.lang()], () => this.#row(overview, commitment));
  }

  #row(overview: Overview, commitment: Commitment) {
    const completion = completionOf(commitment, this.filter.assessor);
    const title = translated(commitment.title, this.localize);
    return html`<tr>
      <th scope="row" class="commitment">
        <a href=${editAddress(commitment.key, overview.french)}>${commitment.number}. ${title}</a>
        ${this.#notes(commitment)}
      </th>
      <td class="completion">
        <svg width="26" height="12" aria-hidden="true">${completionMark(stateOf(completion))}</svg>
        ${this.localize.term(completion ? `ogpTracker_completion_${completion}` : 'ogpTracker_noReport')}
      </td>
      ${overview.halfYears.map((half) => this.#cell(overview, commitment, half))}
      <td>${commitment.mayReport && commitment.isPublished ? html`<uui-button look="secondary" compact
        label=${labelled(this.localize.term('ogpTracker_report'), `${commitment.number}. ${title}`, this.localize)} @click=${() => this.#report(overview, commitment)}
        >${this.localize.term('ogpTracker_report')}</uui-button>` : nothing}</td>
    </tr>`;
  }

  #notes(commitment: Commitment) {
    const overdue = commitment.milestones.filter((milestone) => milestone.state === 'overdue').length;
    return html`<span class="notes">
      ${commitment.isPublished ? nothing : html`<uui-tag look="secondary">${this.localize.term('ogpTracker_notPublished')}</uui-tag>`}
      ${overdue > 0 ? html`<uui-tag color="danger">${labelled(this.localize.term('ogpTracker_milestones'), `${overdue} ${this.localize.term('ogpTracker_state_overdue')}`, this.localize)}</uui-tag>` : nothing}
      ${commitment.duty.state === 'met' || commitment.duty.planEnded ? nothing : html`<uui-tag color=${commitment.duty.state === 'missed' ? 'danger' : 'warning'}>
        ${this.localize.term(`ogpTracker_duty_${commitment.duty.state}`)}</uui-tag>`}
    </span>`;
  }

  #cell(overview: Overview, commitment: Commitment, half: HalfYear) {
    const reports = reportsIn(commitment, half, this.filter.assessor);
    return html`<td class=${isIn(half, overview.today) ? 'now' : nothing}>${reports.slice(-marks).map((report) => this.#mark(overview, report))}
      ${reports.length > marks ? this.#others(overview, commitment, reports.length - marks) : nothing}</td>`;
  }

  #others(overview: Overview, commitment: Commitment, count: number) {
    const words = this.localize.term('ogpTracker_otherReports', count);
    return html`<a class="report" href=${editAddress(commitment.key, overview.french)} title=${words}>
      <span aria-hidden="true">+${count}</span><span class="hidden">${words}</span></a>`;
  }

  #mark(overview: Overview, report: ReportEntry) {
    const words = [reportLine(report, this.localize), report.correctedBy ? this.localize.term('ogpTracker_corrected') : ''].filter(Boolean).join(', ');
    return html`<a class="report ${report.correctedBy ? 'corrected' : ''}" href=${editAddress(report.key, overview.french)} title=${words}>
      <span aria-hidden="true">${report.assessor ? this.localize.term(`ogpTracker_assessorShort_${report.assessor}`) : ''}</span>
      <svg width="22" height="12" aria-hidden="true">${completionMark(stateOf(report.completion), 22)}</svg>
      <span class="hidden">${words}</span>
    </a>`;
  }

  async #report(overview: Overview, commitment: Commitment) {
    const { key, number, title, milestones, reports, mayPublish } = commitment;
    const receipt = await umbOpenModal(this, OGP_REPORT_MODAL, {
      data: { commitment: key, number, title, milestones, reports, mayPublish, today: overview.today },
    }).catch(() => undefined);
    if (receipt) {
      this.dispatchEvent(new Event('reported'));
    }
  }

  static override styles = [
    completionStyles,
    css`
      .scroll { overflow-x: auto; }
      table { width: 100%; }
      th, td { padding: var(--uui-size-space-2) var(--uui-size-space-3); border-bottom: 1px solid var(--uui-color-divider); vertical-align: top; }
      thead th { position: sticky; top: 0; background: var(--uui-color-surface); white-space: nowrap; }
      abbr { text-decoration: none; }
      .commitment { min-width: 14rem; }
      tbody .commitment { font-weight: normal; }
      td uui-button { white-space: nowrap; }
      .commitment a { color: inherit; }
      .axis th { border-inline-start: 6px solid var(--axis); background: var(--uui-color-surface-alt); }
      .completion { white-space: nowrap; }
      .now { background: color-mix(in srgb, var(--uui-color-focus) 12%, transparent); }
      .notes { display: flex; flex-wrap: wrap; gap: var(--uui-size-space-1); margin-top: var(--uui-size-space-1); }
      .report { display: inline-flex; align-items: center; gap: 2px; margin-inline-end: 4px; color: inherit; text-decoration: none; font-size: 11px; }
      .report:focus-visible { outline: 2px solid var(--uui-color-focus); }
      .corrected { opacity: 0.5; text-decoration: line-through; }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'ogp-board': OgpBoard;
  }
}
