import { css, customElement, html, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { TrackerApi } from '../api/tracker-api.js';
import type { Overview } from '../api/types.js';
import { applyFilter, type Filter, formatFilter, parseFilter } from '../board/filter.js';
import { load, loading, type Loading, showLoading } from '../board/loading.js';
import { translated } from '../board/words.js';
import '../pictures/burn-up.element.js';
import '../pictures/milestone-timeline.element.js';
import '../pictures/stacked-bars.element.js';
import './board.element.js';
import './filter-bar.element.js';
import './half-year-report.element.js';
import type { OgpFilterBar } from './filter-bar.element.js';
import './spreadsheet.element.js';
import './tasks.element.js';

const panels = ['toDo', 'board', 'pictures', 'spreadsheet'] as const;

type Panel = (typeof panels)[number];

/** The first thing an editor sees: what is to do, and where the commitments stand. */
@customElement('ogp-tracker-dashboard')
export class OgpTrackerDashboard extends UmbLitElement {
  readonly #api = new TrackerApi(this);

  @state()
  private _overview: Loading<Overview> = loading;

  @state()
  private _panel: Panel = 'toDo';

  @state()
  private _filter: Filter = {};

  override connectedCallback() {
    super.connectedCallback();
    const { search } = window.location;
    this._filter = parseFilter(search);
    this._panel = panels.find((panel) => panel === new URLSearchParams(search).get('panel')) ?? 'toDo';
    this.#load();
  }

  override render() {
    return html`
      <uui-tab-group>
        ${panels.map((panel) => html`<uui-tab label=${this.localize.term(`ogpTracker_${panel}`)} .active=${this._panel === panel}
          @click=${() => this.#show(panel)}></uui-tab>`)}
      </uui-tab-group>
      ${this.#shown()}`;
  }

  #shown() {
    switch (this._panel) {
      case 'toDo':
        return html`<ogp-tasks></ogp-tasks>`;
      case 'spreadsheet':
        return html`<ogp-spreadsheet @reported=${() => this.#load()}></ogp-spreadsheet>`;
      default:
        return html`<uui-box>${showLoading(this._overview, this.localize, () => this.#load(), (overview) => this.#panel(overview))}</uui-box>`;
    }
  }

  #panel(overview: Overview) {
    if (overview.commitments.length === 0) {
      return html`<p>${this.localize.term('ogpTracker_noCommitments')}</p>`;
    }

    return html`
      <ogp-filter-bar .overview=${overview} .filter=${this._filter}
        @change=${(event: Event) => this.#choose((event.target as OgpFilterBar).filter)}></ogp-filter-bar>
      ${this._panel === 'board'
        ? html`<ogp-board .overview=${overview} .filter=${this._filter} @reported=${() => this.#load()}></ogp-board>`
        : this.#pictures(overview)}`;
  }

  #pictures(overview: Overview) {
    const bars = [
      { label: this.localize.term('ogpTracker_plan'), counts: overview.summary },
      ...overview.axes.map((axis) => ({ label: `${axis.number}. ${translated(axis.title, this.localize)}`, counts: axis.summary })),
    ];
    return html`<div class="pictures">
      <section><h3>${this.localize.term('ogpTracker_byAxis')}</h3><ogp-stacked-bars .bars=${bars}></ogp-stacked-bars></section>
      <section><h3>${this.localize.term('ogpTracker_overTime')}</h3><ogp-burn-up .points=${overview.burnUp}></ogp-burn-up></section>
      <section class="wide"><h3>${this.localize.term('ogpTracker_timeline')}</h3>
        <ogp-milestone-timeline .overview=${overview} .commitments=${applyFilter(overview, this._filter)}></ogp-milestone-timeline></section>
      <section class="wide"><h3>${this.localize.term('ogpTracker_halfYearReport')}</h3>
        <ogp-half-year-report .overview=${overview}></ogp-half-year-report></section>
    </div>`;
  }

  async #load() {
    if (this._overview.state !== 'loaded') {
      this._overview = loading;
    }

    this._overview = await load(this.#api.overview);
  }

  #show(panel: Panel) {
    this._panel = panel;
    this.#writeAddress();
  }

  #choose(filter: Filter) {
    this._filter = filter;
    this.#writeAddress();
  }

  /** So that what is shown can be shared, reloaded and found again. */
  #writeAddress() {
    const parameters = new URLSearchParams(formatFilter(this._filter));
    if (this._panel !== 'toDo') {
      parameters.set('panel', this._panel);
    }

    const query = parameters.toString();
    window.history.replaceState(window.history.state, '', window.location.pathname + (query ? `?${query}` : ''));
  }

  static override styles = css`
    :host { display: block; padding: var(--uui-size-layout-1); }
    uui-tab-group { margin-bottom: var(--uui-size-layout-1); }
    .pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(28rem, 100%), 1fr)); gap: var(--uui-size-layout-1); margin-top: var(--uui-size-layout-1); }
    .wide { grid-column: 1 / -1; }
  `;
}

export default OgpTrackerDashboard;

declare global {
  interface HTMLElementTagNameMap {
    'ogp-tracker-dashboard': OgpTrackerDashboard;
  }
}
