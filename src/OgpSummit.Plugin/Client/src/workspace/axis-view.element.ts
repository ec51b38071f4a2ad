import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UMB_DOCUMENT_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/document';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { TrackerApi } from '../api/tracker-api.js';
import type { Overview } from '../api/types.js';
import { load, loading, type Loading, showLoading } from '../board/loading.js';
import { translated } from '../board/words.js';
import '../dashboard/board.element.js';
import '../pictures/stacked-bars.element.js';

/** Where the commitments of one axis stand. */
@customElement('ogp-axis-view')
export class OgpAxisView extends UmbLitElement {
  readonly #api = new TrackerApi(this);

  @state()
  private _key?: string;

  @state()
  private _overview: Loading<Overview> = loading;

  constructor() {
    super();
    this.consumeContext(UMB_DOCUMENT_WORKSPACE_CONTEXT, (workspace) => {
      this.observe(workspace?.unique, (unique) => (this._key = unique ?? undefined));
    });
    this.#load();
  }

  override render() {
    return html`<uui-box>${showLoading(this._overview, this.localize, () => this.#load(), (overview) => this.#axis(overview))}</uui-box>`;
  }

  #axis(overview: Overview) {
    const axis = overview.axes.find((one) => one.key === this._key);
    return axis
      ? html`
          <ogp-stacked-bars .bars=${[{ label: translated(axis.title, this.localize), counts: axis.summary }]}></ogp-stacked-bars>
          <ogp-board .overview=${overview} .filter=${{ axis: `${axis.number}` }} @reported=${() => this.#load()}></ogp-board>`
      : nothing;
  }

  async #load() {
    this._overview = await load(this.#api.overview);
  }

  static override styles = css`
    :host { display: block; padding: var(--uui-size-layout-1); }
  `;
}

export default OgpAxisView;

declare global {
  interface HTMLElementTagNameMap {
    'ogp-axis-view': OgpAxisView;
  }
}
