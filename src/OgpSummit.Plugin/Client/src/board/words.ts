import type { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import type { Assessor, Completion, ReportEntry, Translated } from '../api/types.js';

type Localize = Pick<UmbLocalizationController, 'term' | 'lang' | 'date'>;

/** In the editor's language, else in the other one. */
export function translated(text: Translated, localize: Localize): string {
  const [first, second] = localize.lang().startsWith('fr') ? [text.fr, text.en] : [text.en, text.fr];
  return first ?? second ?? '';
}

/** “Axe : 3” in French, “Axis: 3” in English. */
export function labelled(label: string, value: string | number, localize: Localize): string {
  return localize.term('ogpTracker_labelled', label, value);
}

/** A day without a time: `2016-06-30` is that day everywhere. */
export function day(date: string | null | undefined, localize: Localize): string {
  return date ? localize.date(`${date}T12:00:00`, { year: 'numeric', month: 'short', day: 'numeric' }) : '';
}

export function completionWord(completion: Completion | null | undefined, localize: Localize): string {
  return localize.term(completion ? `ogpTracker_completion_${completion}` : 'ogpTracker_noReport');
}

export function assessorWord(assessor: Assessor | null | undefined, localize: Localize): string {
  return assessor ? localize.term(`ogpTracker_assessor_${assessor}`) : '';
}

/** A report in one line: who, what, when. */
export function reportLine(report: Pick<ReportEntry, 'assessor' | 'completion' | 'on'>, localize: Localize): string {
  return [assessorWord(report.assessor, localize), completionWord(report.completion, localize), day(report.on, localize)]
    .filter(Boolean)
    .join(', ');
}

/** Below the back office: where a document is edited. */
export function editAddress(document: string, culture: string): string {
  return `section/content/workspace/document/edit/${document}/${culture}`;
}

/** The tracker's own view of a commitment or an axis. */
export function trackerAddress(document: string, culture: string): string {
  return `${editAddress(document, culture)}/view/suivi`;
}
