import type { BurnUpPoint, CompletionCounts } from '../api/types.js';

type State = keyof CompletionCounts;

/** From done at the bottom to nothing at the top: what is done grows. */
const stacked: readonly State[] = ['complete', 'substantial', 'limited', 'notStarted', 'withdrawn', 'noReport'];

export interface Frame {
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface Area {
  readonly state: State;
  /** As SVG writes a polygon. */
  readonly points: string;
}

/** How the plan moved, as areas one above the other. */
export function areasOf(points: readonly BurnUpPoint[], { left, width, height }: Frame): readonly Area[] {
  const total = totalOf(points);
  const x = (at: number) => left + (at / Math.max(1, points.length - 1)) * width;
  const y = (count: number) => height * (1 - count / total);
  let below = points.map(() => 0);
  return stacked.map((state) => {
    const above = points.map((point, at) => (below[at] ?? 0) + point.counts[state]);
    const upper = above.map((count, at) => `${x(at)},${y(count)}`);
    const lower = below.map((count, at) => `${x(at)},${y(count)}`).reverse();
    below = above;
    return { state, points: [...upper, ...lower].join(' ') };
  });
}

/** The most commitments of any month; one at least, so that there is a scale. */
export function totalOf(points: readonly BurnUpPoint[]): number {
  return Math.max(1, ...points.map(({ counts }) => stacked.reduce((sum, state) => sum + counts[state], 0)));
}
