import type { components } from './schema.js';

type Schemas = components['schemas'];

export type Overview = Schemas['OverviewAnswer'];
export type Axis = Schemas['Axis'];
export type Commitment = Schemas['Commitment'];
export type Milestone = Schemas['Milestone'];
export type MilestoneState = Milestone['state'];
export type ReportEntry = Schemas['ReportEntry'];
export type CompletionCounts = Schemas['CompletionCounts'];
export type BurnUpPoint = Schemas['BurnUpPoint'];
export type HalfYear = Schemas['HalfYear'];
export type DutyState = Schemas['Duty']['state'];
export type TaskList = Schemas['TaskList'];
export type Task = Schemas['Task'];
export type TaskKind = Task['kind'];
export type Work = Schemas['Work'];
export type History = Schemas['HistoryAnswer'];
export type HistoryReport = Schemas['History'];
export type HistoryDraft = Schemas['Draft'];
export type Evidence = Schemas['Evidence'];
export type ReportRequest = Schemas['ReportRequest'];
export type ReportReceipt = Schemas['ReportReceipt'];
export type ImportPreview = Schemas['ImportPreview'];
export type ImportRow = Schemas['ImportRow'];
export type ImportProgress = Schemas['ImportProgress'];
export type ImportReceipt = Schemas['ImportReceipt'];
export type SavedFilter = Schemas['SavedFilter'];
export type Translated = Schemas['Translated'];
export type PublicationRequest = Schemas['PublicationRequest'];
export type PublicationState = Schemas['PublicationRequestState'];
export type Problem = Schemas['Problem'];

export type Completion = NonNullable<Commitment['completion']>;
export type Assessor = NonNullable<ReportEntry['assessor']>;

/** On the scale of OGP's Independent Reporting Mechanism; `withdrawn` stands beside it. */
export const completions: readonly Completion[] = ['notStarted', 'limited', 'substantial', 'complete', 'withdrawn'];
export const assessors: readonly Assessor[] = ['government', 'civilSociety', 'irm'];
