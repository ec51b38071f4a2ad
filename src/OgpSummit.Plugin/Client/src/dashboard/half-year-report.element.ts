import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { TrackerApi } from '../api/tracker-api.js';
import type { HalfYear, Overview } from '../api/types.js';

/** Opens the report on a half-year in a tab of its own, ready to print. */
@customElement('ogp-half-year-report')
export class OgpHalfYearReport extends UmbLitElement {
  readonly #api = new TrackerApi(this);

  @property({ attribute: false })
  overview?: Overview;

  @state()
  private _chosen?: string;

  @state()
  private _problem = '';

  override render() {
    const { overview } = this;
    if (!overview) {
      return nothing;
    }

    const begun = overview.halfYears.filter((half) => half.from <= overview.today);
    const chosen = begun.find((half) => name(half) === this._chosen) ?? begun.at(-1);
    return chosen
      ? html`<p>${this.localize.term('ogpTracker_halfYearReportDescription')}</p>
          <div>
            <uui-select label=${this.localize.term('ogpTracker_halfYearReport')} .options=${begun.map((half) => ({
              name: this.localize.term('ogpTracker_halfYear', half.half, half.year), value: name(half), selected: half === chosen,
            }))} @change=${(event: Event) => (this._chosen = `${(event.target as HTMLInputElement).value}`)}></uui-select>
            <uui-button look="outline" label=${this.localize.term('ogpTracker_inFrench')} @click=${() => this.#open(chosen, 'fr')}></uui-button>
            <uui-button look="outline" label=${this.localize.term('ogpTracker_inEnglish')} @click=${() => this.#open(chosen, 'en')}></uui-button>
          </div>
          ${this._problem ? html`<p role="alert">${this._problem}</p>` : nothing}`
      : nothing;
  }

  /** The tab is opened at once, because browsers allow that to a click only; the page, asked with the editor's token, follows. */
  async #open(half: HalfYear, language: 'fr' | 'en') {
    const tab = window.open('', '_blank');
    try {
      const page = await this.#api.halfYearReport(half.year, half.half, language);
      const address = URL.createObjectURL(page);
      if (tab) {
        tab.location.href = address;
      }

      this._problem = '';
    } catch (error) {
      tab?.close();
      this._problem = error instanceof Error ? error.message : `${error}`;
    }
  }

  static override styles = css`
    div { display: flex; flex-wrap: wrap; gap: var(--uui-size-space-3); }
  `;
}

function name(half: HalfYear): string {
  return `${half.year}-${half.half}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ogp-half-year-report': OgpHalfYearReport;
  }
}
