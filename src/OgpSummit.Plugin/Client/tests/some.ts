import type { Commitment, HalfYear, Overview, ReportEntry } from '../src/api/types.js';

/** A commitment that nobody has reported on, with what a test is about. */
export function commitment(number: number, change: Partial<Commitment> = {}): Commitment {
  return {
    key: `commitment-${number}`,
    number,
    ogpIds: [`FR${`${number}`.padStart(4, '0')}`],
    title: { fr: `Engagement n° ${number}`, en: `Commitment no. ${number}` },
    axis: 'axis-1',
    leads: { fr: ['Ministère de l’Économie'], en: ['Ministry of the Economy'] },
    startDate: null,
    endDate: null,
    isPublished: true,
    url: { fr: null, en: null },
    completion: null,
    completionOn: null,
    byAssessor: [],
    milestones: [],
    isOverdue: false,
    duty: { state: 'met', nextReportBy: null, lastReportOn: null, planEnded: false },
    gaps: [],
    reports: [],
    drafts: 0,
    mayReport: true,
    mayPublish: true,
    ...change,
  };
}

export function report(on: string, change: Partial<ReportEntry> = {}): ReportEntry {
  return {
    key: `report-${on}`, on, assessor: 'government', completion: 'limited', milestone: null, corrects: null, correctedBy: null, hasEnglish: true, ...change,
  };
}

export function overview(...commitments: Commitment[]): Overview {
  const axes = ['axis-1', 'axis-2'].map((key, at) => ({ key, number: at + 1, title: { fr: `Axe ${at + 1}`, en: `Axis ${at + 1}` } }));
  return { today: '2017-03-01', axes, commitments } as unknown as Overview;
}

export const secondHalf: HalfYear = { year: 2016, half: 2, from: '2016-07-01', to: '2016-12-31' };
