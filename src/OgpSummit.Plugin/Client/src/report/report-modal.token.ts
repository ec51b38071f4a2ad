import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import type { Milestone, ReportEntry, ReportReceipt, Translated } from '../api/types.js';

export interface ReportModalData {
  readonly commitment: string;
  readonly number: number;
  readonly title: Translated;
  readonly milestones: readonly Milestone[];
  readonly reports: readonly ReportEntry[];
  /** Otherwise the report is sent for publication. */
  readonly mayPublish: boolean;
  readonly today: string;
}

export const OGP_REPORT_MODAL = new UmbModalToken<ReportModalData, ReportReceipt>('OgpSummit.Modal.Report', {
  modal: { type: 'sidebar', size: 'medium' },
});
