import type { Assessor, Axis, Commitment, HalfYear, Overview, ReportEntry } from '../api/types.js';
import type { Filter } from './filter.js';

/** The reports of one half-year, earliest first; only one assessor's when one is chosen. */
export function reportsIn(commitment: Pick<Commitment, 'reports'>, half: HalfYear, assessor?: Assessor): readonly ReportEntry[] {
  return commitment.reports
    .filter((report) => report.on && report.on >= half.from && report.on <= half.to)
    .filter((report) => !assessor || report.assessor === assessor)
    .reverse();
}

/** By axis as long as nobody asked for another order; an axis without a commitment to show is left out. */
export function groupByAxis(
  overview: Pick<Overview, 'axes'>, shown: readonly Commitment[], sort: Filter['sort'],
): readonly (readonly [Axis | undefined, readonly Commitment[]])[] {
  return sort && sort !== 'number'
    ? [[undefined, shown]]
    : overview.axes
        .map((axis) => [axis, shown.filter((commitment) => commitment.axis === axis.key)] as const)
        .filter(([, commitments]) => commitments.length > 0);
}

export function isIn(half: HalfYear, day: string): boolean {
  return half.from <= day && day <= half.to;
}
