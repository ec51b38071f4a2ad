import type { Assessor, Commitment, Completion, Overview } from '../api/types.js';
import { assessors, completions } from '../api/types.js';

export type Sort = 'number' | 'completion' | 'lastReport' | 'nextReport';

/** What the board shows; an absent part filters nothing. It stands in the address, so that it can be shared and saved. */
export interface Filter {
  readonly axis?: string;
  readonly completion?: Completion | 'none';
  readonly lead?: string;
  /** Who must have reported, and whose completion counts. */
  readonly assessor?: Assessor;
  readonly overdue?: boolean;
  readonly text?: string;
  readonly sort?: Sort;
}

const parts: readonly (keyof Filter)[] = ['axis', 'completion', 'lead', 'assessor', 'overdue', 'text', 'sort'];
const sorts: readonly Sort[] = ['number', 'completion', 'lastReport', 'nextReport'];

export function parseFilter(query: string): Filter {
  const parameters = new URLSearchParams(query);
  const text = (name: string) => parameters.get(name) || undefined;
  const oneOf = <T extends string>(name: string, allowed: readonly T[]) => allowed.find((one) => one === parameters.get(name));
  return clean({
    axis: text('axis'),
    completion: oneOf('completion', [...completions, 'none'] as const),
    lead: text('lead'),
    assessor: oneOf('assessor', assessors),
    overdue: parameters.get('overdue') === '1' || undefined,
    text: text('text'),
    sort: oneOf('sort', sorts),
  });
}

/** Always in one order, so that equal filters have equal addresses however they were chosen. */
export function formatFilter(filter: Filter): string {
  const parameters = new URLSearchParams();
  for (const name of parts) {
    const value = filter[name];
    if (value) {
      parameters.set(name, value === true ? '1' : value);
    }
  }

  return parameters.toString();
}

/** The same with some parts changed; `undefined` takes a part away. */
export function changeFilter(filter: Filter, change: Partial<Filter>): Filter {
  return clean({ ...filter, ...change });
}

export function applyFilter(overview: Overview, filter: Filter): Commitment[] {
  const words = fold(filter.text ?? '').split(/\s+/).filter(Boolean);
  const axis = filter.axis && overview.axes.find((one) => `${one.number}` === filter.axis)?.key;
  const shown = overview.commitments.filter(
    (commitment) =>
      (!filter.axis || commitment.axis === axis) &&
      (!filter.completion || (completionOf(commitment, filter.assessor) ?? 'none') === filter.completion) &&
      (!filter.assessor || commitment.byAssessor.some((one) => one.assessor === filter.assessor)) &&
      (!filter.lead || leadsOf(commitment).includes(filter.lead)) &&
      (!filter.overdue || commitment.isOverdue || commitment.duty.state === 'missed') &&
      words.every((word) => haystack(commitment).includes(word)),
  );
  return shown.sort(order(filter));
}

/** All leads of a plan, for choosing one. */
export function leadsOfPlan(overview: Overview): string[] {
  return [...new Set(overview.commitments.flatMap(leadsOf))].sort((one, other) => one.localeCompare(other));
}

export function completionOf(commitment: Commitment, assessor?: Assessor): Completion | undefined {
  return assessor
    ? commitment.byAssessor.find((one) => one.assessor === assessor)?.completion
    : commitment.completion ?? undefined;
}

function leadsOf(commitment: Commitment): string[] {
  return commitment.leads.fr.length > 0 ? commitment.leads.fr : commitment.leads.en;
}

const haystacks = new WeakMap<Commitment, string>();

function haystack(commitment: Commitment): string {
  let text = haystacks.get(commitment);
  if (text === undefined) {
    const { number, ogpIds, title, leads } = commitment;
    text = fold([number, ...ogpIds, title.fr, title.en, ...leads.fr, ...leads.en].join(' '));
    haystacks.set(commitment, text);
  }

  return text;
}

/** As people type: without accents and capitals. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
}

function order(filter: Filter): (one: Commitment, other: Commitment) => number {
  const rank = (commitment: Commitment) => completions.indexOf(completionOf(commitment, filter.assessor)!);
  const day = (one: string | null | undefined, missing: string) => one ?? missing;
  switch (filter.sort) {
    case 'completion':
      return (one, other) => rank(one) - rank(other) || one.number - other.number;
    case 'lastReport':
      return (one, other) =>
        day(one.duty.lastReportOn, '').localeCompare(day(other.duty.lastReportOn, '')) || one.number - other.number;
    case 'nextReport':
      return (one, other) =>
        day(one.duty.nextReportBy, '9999').localeCompare(day(other.duty.nextReportBy, '9999')) || one.number - other.number;
    default:
      return (one, other) => one.number - other.number;
  }
}

function clean(filter: { [part in keyof Filter]: Filter[part] | undefined }): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== '')) as Filter;
}
