import { css, customElement, html, property, svg } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Commitment, Milestone, Overview } from '../api/types.js';
import { day, labelled, translated } from '../board/words.js';
import { completionStyles } from './completion-mark.js';

const width = 720;
const left = 36;
const row = 18;
const top = 18;

/** When milestones are due, a line for each commitment; their state is told by shape as well as by colour. */
@customElement('ogp-milestone-timeline')
export class OgpMilestoneTimeline extends UmbLitElement {
  @property({ attribute: false })
  overview?: Overview;

  @property({ attribute: false })
  commitments: readonly Commitment[] = [];

  override render() {
    const rows = this.commitments.filter((commitment) => commitment.milestones.some((milestone) => milestone.dueOn));
    if (!this.overview || rows.length === 0) {
      return html`<p>${this.localize.term('ogpTracker_noMilestones')}</p>`;
    }

    return html`${this.#picture(this.overview, rows)}
      <details>
        <summary>${this.localize.term('ogpTracker_asTable')}</summary>
        <table><tbody>${rows.flatMap((commitment) => commitment.milestones.map((milestone) => html`<tr>
          <th scope="row">${commitment.number}</th><td>${translated(milestone.title, this.localize)}</td>
          <td>${day(milestone.dueOn, this.localize)}</td><td>${this.localize.term(`ogpTracker_state_${milestone.state}`)}</td>
        </tr>`))}</tbody></table>
      </details>`;
  }

  #picture(overview: Overview, rows: readonly Commitment[]) {
    const days = [overview.planStart, overview.planEnd, overview.today, ...rows.flatMap((one) => one.milestones.map((milestone) => milestone.dueOn))]
      .filter((one) => one !== null)
      .map((one) => Date.parse(one));
    const [from, to] = [Math.min(...days), Math.max(...days)];
    const x = (date: string) => left + ((Date.parse(date) - from) / Math.max(1, to - from)) * (width - left - 10);
    const height = top + rows.length * row + 6;
    return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${this.#describe(rows)}>
      ${overview.halfYears.filter((half) => Date.parse(half.from) >= from && Date.parse(half.from) <= to).map((half) => svg`
        <line class="grid" x1=${x(half.from)} x2=${x(half.from)} y1=${top - 4} y2=${height}></line>
        <text x=${x(half.from) + 3} y="11">${half.half === 1 ? half.year : ''}</text>`)}
      <line class="today" x1=${x(overview.today)} x2=${x(overview.today)} y1="2" y2=${height}>
        <title>${this.localize.term('ogpTracker_today')}</title></line>
      ${rows.map((commitment, at) => svg`
        <text x="2" y=${top + at * row + 13}>${commitment.number}</text>
        ${commitment.milestones.filter((milestone) => milestone.dueOn).map((milestone) =>
          this.#mark(milestone, x(milestone.dueOn!), top + at * row + 9))}`)}
    </svg>`;
  }

  /** Done: a full circle; late: a triangle; soon: a half-full circle; later: an empty one. */
  #mark(milestone: Milestone, x: number, y: number) {
    const title = svg`<title>${translated(milestone.title, this.localize)}, ${day(milestone.dueOn, this.localize)}, ${this.localize.term(`ogpTracker_state_${milestone.state}`)}</title>`;
    switch (milestone.state) {
      case 'done':
        return svg`<circle class="done" cx=${x} cy=${y} r="5">${title}</circle>`;
      case 'overdue':
        return svg`<path class="overdue" d="M${x} ${y - 6} L${x + 6} ${y + 5} L${x - 6} ${y + 5} Z">${title}</path>`;
      case 'dueSoon':
        return svg`<circle class="later" cx=${x} cy=${y} r="5">${title}</circle><path class="soon" d="M${x} ${y - 5} A5 5 0 0 1 ${x} ${y + 5} Z"></path>`;
      default:
        return svg`<circle class="later" cx=${x} cy=${y} r="5">${title}</circle>`;
    }
  }

  #describe(rows: readonly Commitment[]): string {
    const states = rows.flatMap((commitment) => commitment.milestones.map((milestone) => milestone.state));
    const count = (state: string) => states.filter((one) => one === state).length;
    const parts = (['done', 'dueSoon', 'overdue', 'later'] as const).map((state) => labelled(this.localize.term(`ogpTracker_state_${state}`), count(state), this.localize));
    return `${this.localize.term('ogpTracker_timeline')}. ${parts.join(', ')}`;
  }

  static override styles = [
    completionStyles,
    css`
      svg { width: 100%; max-width: 60rem; display: block; }
      text { font-size: 10px; fill: currentColor; }
      .grid { stroke: var(--uui-color-divider-emphasis); }
      .today { stroke: var(--uui-color-danger); stroke-dasharray: 4 3; }
      .done { fill: var(--ogp-complete); }
      .overdue { fill: var(--uui-color-danger); }
      .later { fill: var(--uui-color-surface); stroke: var(--ogp-substantial); stroke-width: 1.5; }
      .soon { fill: var(--ogp-limited); }
      th, td { padding: var(--uui-size-space-1) var(--uui-size-space-3); }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'ogp-milestone-timeline': OgpMilestoneTimeline;
  }
}
