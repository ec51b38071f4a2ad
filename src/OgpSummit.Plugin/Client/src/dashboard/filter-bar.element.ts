import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { TrackerApi } from '../api/tracker-api.js';
import { assessors, completions, type Overview, type SavedFilter } from '../api/types.js';
import { changeFilter, type Filter, formatFilter, leadsOfPlan, parseFilter } from '../board/filter.js';
import { labelled, translated } from '../board/words.js';

/** Chooses what the board shows. Fires `change`; the new filter is its {@link OgpFilterBar.filter}. */
@customElement('ogp-filter-bar')
export class OgpFilterBar extends UmbLitElement {
  readonly #api = new TrackerApi(this);

  @property({ attribute: false })
  overview?: Overview;

  @property({ attribute: false })
  filter: Filter = {};

  @state()
  private _saved: readonly SavedFilter[] = [];

  @state()
  private _naming = false;

  @state()
  private _problem = '';

  override connectedCallback() {
    super.connectedCallback();
    this.#try(async () => (this._saved = await this.#api.savedFilters()));
  }

  override render() {
    const { overview, filter } = this;
    return overview
      ? html`<form role="search" aria-label=${this.localize.term('ogpTracker_filter')} @submit=${(event: Event) => event.preventDefault()}>
          <uui-input type="search" label=${this.localize.term('ogpTracker_text')} placeholder=${this.localize.term('ogpTracker_text')}
            .value=${filter.text ?? ''} @input=${(event: Event) => this.#change({ text: valueOf(event) })}></uui-input>
          ${this.#select('axis', overview.axes.map((axis) => [`${axis.number}`, `${axis.number}. ${translated(axis.title, this.localize)}`]))}
          ${this.#select('completion', [...completions, 'none' as const].map((one) => [one, this.localize.term(one === 'none' ? 'ogpTracker_noReport' : `ogpTracker_completion_${one}`)]))}
          ${this.#select('lead', leadsOfPlan(overview).map((lead) => [lead, lead]))}
          ${this.#select('assessor', assessors.map((one) => [one, this.localize.term(`ogpTracker_assessor_${one}`)]))}
          ${this.#select('sort', ['number', 'completion', 'lastReport', 'nextReport'].map((one) => [one, this.localize.term(`ogpTracker_sort_${one}`)]), false)}
          <uui-toggle label=${this.localize.term('ogpTracker_onlyOverdue')} .checked=${filter.overdue ?? false}
            @change=${(event: Event) => this.#change({ overdue: (event.target as HTMLInputElement).checked || undefined })}></uui-toggle>
          ${this.#savedFilters()}
        </form>
        ${this._problem ? html`<p role="alert">${this._problem}</p>` : nothing}`
      : nothing;
  }

  #select(name: 'axis' | 'completion' | 'lead' | 'assessor' | 'sort', options: readonly (readonly [string, string])[], withAll = true) {
    const label = this.localize.term(`ogpTracker_${name}`);
    const chosen = this.filter[name] ?? (name === 'sort' ? 'number' : undefined);
    const all = withAll ? [{ name: labelled(label, this.localize.term('ogpTracker_all'), this.localize), value: '', selected: !chosen }] : [];
    return html`<uui-select .label=${label} .options=${[
      ...all,
      ...options.map(([value, text]) => ({ name: withAll ? text : labelled(label, text, this.localize), value, selected: value === chosen })),
    ]} @change=${(event: Event) => this.#change(parseFilter(`${name}=${encodeURIComponent(valueOf(event))}`), name)}></uui-select>`;
  }

  #savedFilters() {
    const query = formatFilter(this.filter);
    return html`
      ${query ? html`<uui-button look="outline" label=${this.localize.term('ogpTracker_resetFilter')} @click=${() => this.#replace({})}></uui-button>` : nothing}
      ${query && !this._naming ? html`<uui-button look="outline" label=${this.localize.term('ogpTracker_saveFilter')}
        @click=${() => (this._naming = true)}></uui-button>` : nothing}
      ${this._naming ? html`<uui-input label=${this.localize.term('ogpTracker_filterName')} placeholder=${this.localize.term('ogpTracker_filterName')}
        maxlength="100" autofocus @keydown=${this.#name}></uui-input>` : nothing}
      ${this._saved.length === 0 ? nothing : html`<ul aria-label=${this.localize.term('ogpTracker_savedFilters')}>
        ${this._saved.map((saved) => html`<li>
          <uui-button look=${saved.query === query ? 'primary' : 'secondary'} compact label=${saved.name}
            @click=${() => this.#replace(parseFilter(saved.query))}></uui-button>
          <uui-button compact label=${this.localize.term('ogpTracker_deleteFilter', saved.name)} @click=${() => this.#delete(saved)}>
            <uui-icon name="icon-trash"></uui-icon></uui-button>
        </li>`)}
      </ul>`}`;
  }

  #name = (event: KeyboardEvent) => {
    const name = valueOf(event).trim();
    if (event.key === 'Escape') {
      this._naming = false;
    } else if (event.key === 'Enter' && name) {
      this.#try(async () => {
        await this.#api.saveFilter(name, formatFilter(this.filter));
        this._saved = await this.#api.savedFilters();
        this._naming = false;
      });
    }
  };

  #delete(saved: SavedFilter) {
    this.#try(async () => {
      await this.#api.deleteFilter(saved.id);
      this._saved = this._saved.filter((one) => one.id !== saved.id);
    });
  }

  async #try(work: () => Promise<unknown>) {
    try {
      await work();
      this._problem = '';
    } catch (error) {
      this._problem = error instanceof Error ? error.message : `${error}`;
    }
  }

  #change(change: Partial<Filter>, name?: keyof Filter) {
    this.#replace(changeFilter(this.filter, name && !(name in change) ? { [name]: undefined } : change));
  }

  #replace(filter: Filter) {
    this.filter = filter;
    this.dispatchEvent(new Event('change'));
  }

  static override styles = css`
    form { display: flex; flex-wrap: wrap; align-items: center; gap: var(--uui-size-space-3); }
    uui-select { max-width: 16rem; }
    ul { display: flex; flex-wrap: wrap; gap: var(--uui-size-space-2); margin: 0; padding: 0; list-style: none; }
    li { display: inline-flex; }
  `;
}

function valueOf(event: Event): string {
  return `${(event.target as HTMLInputElement).value}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ogp-filter-bar': OgpFilterBar;
  }
}
