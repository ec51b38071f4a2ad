import { css, customElement, html, property, repeat, svg } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { CompletionCounts } from '../api/types.js';
import { labelled } from '../board/words.js';
import { completionStyles, patterns, states, termOf } from './completion-mark.js';

export interface Bar {
  readonly label: string;
  readonly counts: CompletionCounts;
}

const width = 600;
const height = 22;

/** How many commitments stand where: a bar for each group, and the same as a table. */
@customElement('ogp-stacked-bars')
export class OgpStackedBars extends UmbLitElement {
  @property({ attribute: false })
  bars: readonly Bar[] = [];

  override render() {
    return html`
      ${repeat(this.bars, (bar) => bar.label, (bar) => html`
        <figure>
          <figcaption>${bar.label}</figcaption>
          <svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label=${this.#describe(bar)}>
            ${patterns}${this.#segments(bar.counts)}
          </svg>
        </figure>`)}
      ${this.#legend()}
      <details>
        <summary>${this.localize.term('ogpTracker_asTable')}</summary>
        ${this.#table()}
      </details>`;
  }

  #segments(counts: CompletionCounts) {
    const total = states.reduce((sum, state) => sum + counts[state], 0) || 1;
    let x = 0;
    return states.map((state) => {
      const share = (counts[state] / total) * width;
      const segment = svg`<rect x=${x} y="0" width=${share} height=${height} fill="url(#${state})" class="segment">
        <title>${labelled(this.localize.term(termOf(state)), counts[state], this.localize)}</title></rect>`;
      x += share;
      return segment;
    });
  }

  #legend() {
    return html`<ul>
      ${states.map((state) => html`<li>
        <svg width="22" height="14" aria-hidden="true">${patterns}<rect width="22" height="14" fill="url(#${state})" class="segment"></rect></svg>
        ${this.localize.term(termOf(state))}
      </li>`)}
    </ul>`;
  }

  #table() {
    return html`<table>
      <thead><tr><td></td>${states.map((state) => html`<th scope="col">${this.localize.term(termOf(state))}</th>`)}</tr></thead>
      <tbody>${this.bars.map((bar) => html`<tr>
        <th scope="row">${bar.label}</th>${states.map((state) => html`<td>${bar.counts[state]}</td>`)}
      </tr>`)}</tbody>
    </table>`;
  }

  #describe(bar: Bar): string {
    const parts = states.filter((state) => bar.counts[state] > 0)
      .map((state) => labelled(this.localize.term(termOf(state)), bar.counts[state], this.localize));
    return `${bar.label}. ${parts.join(', ')}`;
  }

  static override styles = [
    completionStyles,
    css`
      figure { margin: 0 0 var(--uui-size-space-4); }
      figcaption { margin-bottom: var(--uui-size-space-1); }
      figure svg { width: 100%; height: 22px; display: block; }
      .segment { stroke: var(--uui-color-surface); stroke-width: 1; }
      ul { display: flex; flex-wrap: wrap; gap: var(--uui-size-space-2) var(--uui-size-space-5); padding: 0; list-style: none; }
      li { display: flex; align-items: center; gap: var(--uui-size-space-2); }
      th, td { padding: var(--uui-size-space-1) var(--uui-size-space-3); text-align: end; }
      tbody th { text-align: start; font-weight: normal; }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'ogp-stacked-bars': OgpStackedBars;
  }
}
