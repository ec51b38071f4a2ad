import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { type SpreadsheetFile, TrackerApi, TrackerProblem } from '../api/tracker-api.js';
import type { ImportPreview, ImportProgress, ImportReceipt, ImportRow } from '../api/types.js';
import { labelled, reportLine } from '../board/words.js';

/** Rows of a preview that are drawn; faulty ones come first. */
const drawn = 200;

/** Milliseconds. */
const progressEvery = 1000;

type Step =
  | { readonly name: 'choose' }
  | { readonly name: 'checking' }
  | { readonly name: 'importing'; readonly progress?: ImportProgress }
  | { readonly name: 'preview'; readonly file: File; readonly preview: ImportPreview }
  | { readonly name: 'imported'; readonly receipt: ImportReceipt }
  | { readonly name: 'failed'; readonly reason: string };

/** Reports out to a spreadsheet and back in: first what a file would do, then, if wanted, all of it. Fires `reported`. */
@customElement('ogp-spreadsheet')
export class OgpSpreadsheet extends UmbLitElement {
  readonly #api = new TrackerApi(this);

  @state()
  private _step: Step = { name: 'choose' };

  @state()
  private _problem = '';

  override render() {
    return html`
      <uui-box headline=${this.localize.term('ogpTracker_downloads')}>
        ${this.#downloads('ogpTracker_downloadReports', ['reports.xlsx', 'reports.csv'])}
        ${this.#downloads('ogpTracker_downloadCommitments', ['commitments.xlsx', 'commitments.csv'])}
        ${this._problem ? html`<p role="alert">${this._problem}</p>` : nothing}
      </uui-box>
      <uui-box headline=${this.localize.term('ogpTracker_upload')}>
        <p id="hint">${this.localize.term('ogpTracker_uploadDescription')}</p>
        <label>${this.localize.term('ogpTracker_chooseFile')}
          <input type="file" accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            aria-describedby="hint" @change=${this.#choose} /></label>
        <div aria-live="polite">${this.#show(this._step)}</div>
      </uui-box>`;
  }

  #downloads(term: string, files: readonly SpreadsheetFile[]) {
    return html`<p>${this.localize.term(term)}
      ${files.map((file) => html`<uui-button look="outline" label="${this.localize.term(term)}, ${format(file)}" @click=${() => this.#download(file)}
        >${format(file)}</uui-button>`)}</p>`;
  }

  #show(step: Step) {
    switch (step.name) {
      case 'choose':
        return nothing;
      case 'checking':
        return html`<uui-loader-bar></uui-loader-bar><p>${this.localize.term('ogpTracker_checking')}</p>`;
      case 'importing':
        return this.#importing(step.progress);
      case 'failed':
        return html`<p class="problem" role="alert">${step.reason}</p>`;
      case 'imported':
        return html`<p><strong>${this.localize.term('ogpTracker_imported', step.receipt.published, step.receipt.sentForPublication)}</strong></p>`;
      case 'preview':
        return this.#preview(step.file, step.preview);
    }
  }

  #importing(progress: ImportProgress | undefined) {
    const words = progress ? this.localize.term('ogpTracker_importProgress', progress.done, progress.total) : this.localize.term('ogpTracker_importing');
    return html`
      ${progress
        ? html`<progress aria-label=${this.localize.term('ogpTracker_importing')} max=${progress.total} .value=${progress.done}></progress>`
        : html`<uui-loader-bar></uui-loader-bar>`}
      <p aria-hidden=${progress ? 'true' : 'false'}>${words}</p>`;
  }

  #preview(file: File, preview: ImportPreview) {
    const rows = [...preview.rows].sort((one, other) => Number(other.state === 'faulty') - Number(one.state === 'faulty') || one.line - other.line);
    return html`
      <p>
        <strong>${this.localize.term('ogpTracker_toCreate', preview.toCreate)}</strong> ·
        ${this.localize.term('ogpTracker_alreadyThere', preview.alreadyThere)} · ${this.localize.term('ogpTracker_faulty', preview.faulty)}
      </p>
      ${preview.ignoredColumns.length > 0 ? html`<p>${this.localize.term('ogpTracker_ignoredColumns', preview.ignoredColumns.join(', '))}</p>` : nothing}
      ${preview.faulty > 0 ? html`<p class="problem">${this.localize.term('ogpTracker_correctFile')}</p>` : nothing}
      ${preview.isAcceptable && preview.toCreate > 0 ? html`<uui-button look="primary" color="positive"
        label=${this.localize.term('ogpTracker_import', preview.toCreate)} @click=${() => this.#import(file, preview.hash)}></uui-button>` : nothing}
      <div class="scroll" tabindex="0" role="region" aria-label=${this.localize.term('ogpTracker_upload')}>
        <table>
          <thead><tr><th scope="col">${this.localize.term('ogpTracker_line')}</th><th scope="col">${this.localize.term('ogpTracker_commitments')}</th>
            <th scope="col">${this.localize.term('ogpTracker_report')}</th><td></td></tr></thead>
          <tbody>${rows.slice(0, drawn).map((row) => this.#row(row))}</tbody>
        </table>
      </div>
      ${rows.length > drawn ? html`<p>${this.localize.term('ogpTracker_firstRows', drawn)}</p>` : nothing}`;
  }

  #row(row: ImportRow) {
    return html`<tr>
      <th scope="row">${row.line}</th>
      <td>${row.commitment ?? ''}${row.title ? `. ${row.title}` : ''}</td>
      <td>${reportLine(row, this.localize)}</td>
      <td>${this.localize.term(`ogpTracker_row_${row.state}`)}
        ${row.errors.map((error) => html`<div class="problem">${error.column ? labelled(error.column, error.message, this.localize) : error.message}</div>`)}</td>
    </tr>`;
  }

  #choose = async (event: Event) => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    // So that the same file, corrected, can be chosen again.
    input.value = '';
    if (file) {
      await this.#take({ name: 'checking' }, async () => ({ name: 'preview', file, preview: await this.#api.preview(file) }));
    }
  };

  async #import(file: File, hash: string) {
    const asking = setInterval(() => this.#askProgress(hash), progressEvery);
    try {
      await this.#take({ name: 'importing' }, async () => ({ name: 'imported', receipt: await this.#api.importReports(file, hash) }));
    } finally {
      clearInterval(asking);
    }

    this.dispatchEvent(new Event('reported'));
  }

  async #askProgress(hash: string) {
    const progress = await this.#api.importProgress(hash).catch(() => undefined);
    if (progress && this._step.name === 'importing') {
      this._step = { name: 'importing', progress };
    }
  }

  async #take(meanwhile: Step, work: () => Promise<Step>) {
    this._step = meanwhile;
    try {
      this._step = await work();
    } catch (error) {
      this._step = { name: 'failed', reason: reasonOf(error, this.localize.term('ogpTracker_failed')) };
    }
  }

  async #download(file: SpreadsheetFile) {
    try {
      const address = URL.createObjectURL(await this.#api.download(file));
      const link = Object.assign(document.createElement('a'), { href: address, download: file });
      link.click();
      URL.revokeObjectURL(address);
      this._problem = '';
    } catch (error) {
      this._problem = reasonOf(error, this.localize.term('ogpTracker_failed'));
    }
  }

  static override styles = css`
    :host { display: grid; gap: var(--uui-size-layout-1); }
    .scroll { max-height: 30rem; overflow: auto; margin-top: var(--uui-size-space-4); }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: start; vertical-align: top; padding: var(--uui-size-space-2) var(--uui-size-space-3); border-bottom: 1px solid var(--uui-color-divider); }
    label { display: grid; gap: var(--uui-size-space-2); font-weight: bold; }
    progress { width: 100%; accent-color: var(--uui-color-selected); }
    .problem { color: var(--uui-color-danger-standalone); }
  `;
}

function format(file: SpreadsheetFile): string {
  return file.slice(file.lastIndexOf('.') + 1).toUpperCase();
}

function reasonOf(error: unknown, otherwise: string): string {
  return error instanceof TrackerProblem ? error.message : otherwise;
}

declare global {
  interface HTMLElementTagNameMap {
    'ogp-spreadsheet': OgpSpreadsheet;
  }
}
