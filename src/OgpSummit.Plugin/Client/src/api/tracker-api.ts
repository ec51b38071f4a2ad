import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { UMB_AUTH_CONTEXT } from '@umbraco-cms/backoffice/auth';
import type {
  History, ImportPreview, ImportProgress, ImportReceipt, Overview, Problem, PublicationRequest, PublicationState, ReportReceipt, ReportRequest, SavedFilter, TaskKind, TaskList, Work,
} from './types.js';

/** What the server answered instead of what was asked for; its texts are in the editor's language. */
export class TrackerProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail || problem.title);
  }
}

/** The tracker's endpoints, asked in the name of whoever is signed in. */
export class TrackerApi extends UmbControllerBase {
  static readonly root = '/umbraco/ogp/api/v1';

  overview = () => this.read<Overview>('overview');

  tasks = (kind: TaskKind | undefined, take: number) =>
    this.read<TaskList>(`tasks?${new URLSearchParams({ ...(kind ? { kind } : {}), take: `${take}` })}`);

  myWork = async () => (await this.read<{ items: Work[] }>('my-work?take=10')).items;

  history = (commitment: string) => this.read<History>(`commitments/${commitment}/reports`);

  report = (commitment: string, report: ReportRequest) =>
    this.read<ReportReceipt>(`commitments/${commitment}/reports`, 'POST', report);

  publicationRequests = async () => (await this.read<{ items: PublicationRequest[] }>('publication-requests')).items;

  publicationRequest = (document: string) => this.read<PublicationState>(`documents/${document}/publication-request`);

  sendForPublication = (document: string, comment: string) =>
    this.read<PublicationState>(`documents/${document}/publication-request`, 'POST', { comment });

  savedFilters = async () => (await this.read<{ items: SavedFilter[] }>('saved-filters')).items;

  saveFilter = (name: string, query: string) => this.read<SavedFilter>('saved-filters', 'POST', { name, query });

  deleteFilter = async (id: string) => {
    await this.send(`saved-filters/${id}`, 'DELETE');
  };

  /** A spreadsheet, as a file to keep. */
  download = async (file: SpreadsheetFile) => (await this.send(file, 'GET')).blob();

  /** A page to print. */
  halfYearReport = async (year: number, half: number, language: 'fr' | 'en') =>
    (await this.send(`half-year-reports/${year}-${half}?lang=${language}`, 'GET')).blob();

  /** Says what a file would create; creates nothing. */
  preview = (file: File) => this.read<ImportPreview>('report-import-previews', 'POST', formOf(file));

  /** Creates the reports of a file that was previewed. Sent twice it creates them once. */
  importReports = (file: File, hash: string) => this.read<ImportReceipt>(`report-imports/${hash}`, 'PUT', formOf(file));

  /** Asked while the file is carried out; a problem before and after. */
  importProgress = (hash: string) => this.read<ImportProgress>(`report-imports/${hash}`);

  private async read<T>(path: string, method = 'GET', body?: unknown): Promise<T> {
    return (await (await this.send(path, method, body)).json()) as T;
  }

  private async send(path: string, method: string, body?: unknown): Promise<Response> {
    const response = await this.ask(path, method, body);
    if (response.ok) {
      return response;
    }

    throw new TrackerProblem(await problemOf(response));
  }

  /** The token may have run out during a long edit: the back office then renews it, and the request is sent once more. */
  private async ask(path: string, method: string, body?: unknown): Promise<Response> {
    const auth = await this.getContext(UMB_AUTH_CONTEXT);
    const { base, credentials, token } = auth!.getOpenApiConfiguration();
    const request = async () =>
      fetch(`${base}${TrackerApi.root}/${path}`, {
        method,
        credentials,
        headers: {
          Authorization: `Bearer ${await token()}`,
          ...(body === undefined || body instanceof FormData ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
      });

    const response = await request();
    if (response.status !== 401 || !(await auth!.validateToken())) {
      return response;
    }

    return request();
  }
}

export type SpreadsheetFile = 'reports.csv' | 'reports.xlsx' | 'commitments.csv' | 'commitments.xlsx';

function formOf(file: File): FormData {
  const form = new FormData();
  form.set('file', file);
  return form;
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    return (await response.json()) as Problem;
  } catch {
    return { type: 'about:blank', title: `${response.status}`, status: response.status, detail: '', errors: {} };
  }
}
