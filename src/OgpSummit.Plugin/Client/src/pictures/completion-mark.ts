import { css, svg } from '@umbraco-cms/backoffice/external/lit';
import type { Completion, CompletionCounts } from '../api/types.js';

/** Every state that a picture shows, from nothing to done. */
export const states = ['noReport', 'notStarted', 'limited', 'substantial', 'complete', 'withdrawn'] as const satisfies readonly (keyof CompletionCounts)[];

export type State = (typeof states)[number];

export const stateOf = (completion: Completion | null | undefined): State => completion ?? 'noReport';

export const termOf = (state: State): string =>
  state === 'noReport' ? 'ogpTracker_noReport' : `ogpTracker_completion_${state}`;

/** How much of a mark is filled: the state can be told without colour. */
const filled: Record<State, number> = { noReport: 0, notStarted: 0, limited: 1 / 3, substantial: 2 / 3, complete: 1, withdrawn: 0 };

/** A bar that fills up; withdrawn is struck out, no report is dashed. */
export function completionMark(state: State, width = 26, height = 12) {
  return svg`<g class="mark ${state}">
    <rect class="outline" x="0.5" y="0.5" width=${width - 1} height=${height - 1} rx="2"></rect>
    <rect class="fill" x="0.5" y="0.5" width=${Math.max(0, filled[state] * (width - 1))} height=${height - 1} rx="2"></rect>
    ${state === 'withdrawn' ? svg`<path class="strike" d="M1 ${height - 1} L${width - 1} 1"></path>` : ''}
  </g>`;
}

/** Patterns for areas, by `url(#state)`; ids are the component's own. */
export const patterns = svg`<defs>
  <pattern id="noReport" width="6" height="6" patternUnits="userSpaceOnUse"><circle class="dot" cx="3" cy="3" r="0.8"></circle></pattern>
  <pattern id="notStarted" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="ground notStarted" width="6" height="6"></rect></pattern>
  <pattern id="limited" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="ground limited" width="6" height="6"></rect><rect class="line" width="1.5" height="6"></rect></pattern>
  <pattern id="substantial" width="5" height="5" patternUnits="userSpaceOnUse">
    <rect class="ground substantial" width="5" height="5"></rect><circle class="line" cx="2.5" cy="2.5" r="0.9"></circle></pattern>
  <pattern id="complete" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="ground complete" width="6" height="6"></rect></pattern>
  <pattern id="withdrawn" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
    <rect class="ground withdrawn" width="6" height="6"></rect><rect class="line" width="0.8" height="6"></rect><rect class="line" width="6" height="0.8"></rect></pattern>
</defs>`;

export const completionStyles = css`
  :host {
    --ogp-not-started: #8a8f98;
    --ogp-limited: #b36b00;
    --ogp-substantial: #1f6fb5;
    --ogp-complete: #00735c;
    --ogp-withdrawn: #7a4a6e;
  }
  .outline { fill: var(--uui-color-surface); stroke: var(--uui-color-text); stroke-opacity: 0.55; }
  .noReport .outline { stroke-dasharray: 2 2; }
  .limited .fill, .ground.limited { fill: var(--ogp-limited); }
  .substantial .fill, .ground.substantial { fill: var(--ogp-substantial); }
  .complete .fill, .ground.complete { fill: var(--ogp-complete); }
  .notStarted .fill, .ground.notStarted { fill: var(--ogp-not-started); }
  .withdrawn .fill, .ground.withdrawn { fill: var(--ogp-withdrawn); }
  .strike { stroke: var(--ogp-withdrawn); stroke-width: 2; }
  .line { fill: var(--uui-color-surface); fill-opacity: 0.75; }
  .dot { fill: var(--uui-color-text); fill-opacity: 0.35; }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  table { border-collapse: collapse; }
  th { text-align: start; }
`;
