import { css, customElement, html, nothing, property, svg } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { BurnUpPoint } from '../api/types.js';
import { labelled } from '../board/words.js';
import { areasOf, totalOf } from './areas.js';
import { completionStyles, patterns, states, termOf } from './completion-mark.js';

const width = 600;
const height = 200;
const left = 30;
const bottom = 24;

/** How the plan moved from month to month, as areas and as a table. */
@customElement('ogp-burn-up')
export class OgpBurnUp extends UmbLitElement {
  @property({ attribute: false })
  points: readonly BurnUpPoint[] = [];

  override render() {
    const last = this.points.at(-1);
    if (!last) {
      return nothing;
    }

    return html`
      <svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${this.#describe(last)}>
        ${patterns}${this.#areas()}${this.#scale()}
      </svg>
      <details>
        <summary>${this.localize.term('ogpTracker_asTable')}</summary>
        <table>
          <thead><tr><th scope="col">${this.localize.term('ogpTracker_month')}</th>
            ${states.map((state) => html`<th scope="col">${this.localize.term(termOf(state))}</th>`)}</tr></thead>
          <tbody>${this.points.map((point) => html`<tr>
            <th scope="row">${this.#month(point.on)}</th>${states.map((state) => html`<td>${point.counts[state]}</td>`)}
          </tr>`)}</tbody>
        </table>
      </details>`;
  }

  #areas() {
    return areasOf(this.points, { left, width: width - left, height: height - bottom }).map(({ state, points }) =>
      svg`<polygon points=${points} fill="url(#${state})" class="area"></polygon>`);
  }

  #scale() {
    const first = this.points[0];
    const last = this.points.at(-1);
    return svg`
      <text x=${left - 6} y="10" text-anchor="end">${totalOf(this.points)}</text>
      <text x=${left - 6} y=${height - bottom} text-anchor="end">0</text>
      <text x=${left} y=${height - 6}>${first ? this.#month(first.on) : ''}</text>
      <text x=${width} y=${height - 6} text-anchor="end">${last ? this.#month(last.on) : ''}</text>`;
  }

  #describe(last: BurnUpPoint): string {
    const parts = states.map((state) => labelled(this.localize.term(termOf(state)), last.counts[state], this.localize));
    return `${this.localize.term('ogpTracker_overTime')}. ${labelled(this.#month(last.on), parts.join(', '), this.localize)}`;
  }

  #month(on: string): string {
    return this.localize.date(`${on}T12:00:00`, { year: 'numeric', month: 'short' });
  }

  static override styles = [
    completionStyles,
    css`
      svg { width: 100%; display: block; }
      text { font-size: 12px; fill: currentColor; }
      .area { stroke: var(--uui-color-surface); stroke-width: 0.75; }
      th, td { padding: var(--uui-size-space-1) var(--uui-size-space-3); text-align: end; }
      th:first-child { text-align: start; font-weight: normal; }
      details { overflow-x: auto; }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'ogp-burn-up': OgpBurnUp;
  }
}
