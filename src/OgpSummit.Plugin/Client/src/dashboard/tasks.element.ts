import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { TrackerApi } from '../api/tracker-api.js';
import type { Task, TaskKind, TaskList, Work } from '../api/types.js';
import { load, loading, type Loading, showLoading } from '../board/loading.js';
import { day, editAddress, trackerAddress, translated } from '../board/words.js';
import '../publication/requests.element.js';

const kinds: readonly TaskKind[] = ['overdueMilestone', 'reportMissed', 'reportDue', 'refusedReport', 'draftReport', 'missingTranslation'];
const reporting: readonly TaskKind[] = ['overdueMilestone', 'reportMissed', 'reportDue'];
const step = 20;

/** What there is to do, most pressing first, and what the editor did last; each line opens the thing to do. */
@customElement('ogp-tasks')
export class OgpTasks extends UmbLitElement {
  readonly #api = new TrackerApi(this);

  @state()
  private _tasks: Loading<TaskList> = loading;

  @state()
  private _work: Loading<readonly Work[]> = loading;

  @state()
  private _kind?: TaskKind;

  @state()
  private _take = step;

  override connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  override render() {
    return html`
      <ogp-publication-requests></ogp-publication-requests>
      <uui-box headline=${this.localize.term('ogpTracker_toDo')}>
        ${showLoading(this._tasks, this.localize, () => this.#load(), (tasks) => this.#tasks(tasks))}
      </uui-box>
      <uui-box headline=${this.localize.term('ogpTracker_myWork')}>
        ${showLoading(this._work, this.localize, () => this.#load(), (work) => this.#work(work))}
      </uui-box>`;
  }

  #tasks(tasks: TaskList) {
    const counts = kinds.map((kind) => ({ kind, count: tasks.counts.find((one) => one.kind === kind)?.count ?? 0 })).filter(({ count }) => count > 0);
    return counts.length === 0
      ? html`<p>${this.localize.term('ogpTracker_nothingToDo')}</p>`
      : html`
          <div class="kinds" role="group">
            ${counts.map(({ kind, count }) => html`<uui-button look=${this._kind === kind ? 'primary' : 'outline'} compact
              aria-pressed=${this._kind === kind} label="${this.localize.term(`ogpTracker_kind_${kind}`)} (${count})"
              @click=${() => this.#choose(kind)}></uui-button>`)}
          </div>
          <ul>${tasks.items.map((task) => this.#task(task))}</ul>
          ${tasks.total > tasks.items.length ? html`<uui-button look="outline"
            label=${this.localize.term('ogpTracker_more', Math.min(step, tasks.total - tasks.items.length))}
            @click=${() => this.#more()}></uui-button>` : nothing}`;
  }

  #task(task: Task) {
    return html`<li>
      <a href=${addressOf(task)}>
        <strong>${task.commitmentNumber}. ${translated(task.commitmentTitle, this.localize)}</strong>
        ${task.milestone ? html`<span class="milestone">${translated(task.title, this.localize)}</span>` : nothing}
        <span>${task.reason}</span>
      </a>
      <small>${this.localize.term(`ogpTracker_kind_${task.kind}`)}${task.on ? html` · <time datetime=${task.on}>${day(task.on, this.localize)}</time>` : nothing}</small>
      ${task.objections.map((objection) => html`<small class="objection">${objection.message}</small>`)}
    </li>`;
  }

  #work(work: readonly Work[]) {
    return work.length === 0
      ? html`<p>${this.localize.term('ogpTracker_noWork')}</p>`
      : html`<ul>${work.map((one) => html`<li>
          <a href=${editAddress(one.document, one.culture)}>
            <umb-icon name=${one.icon ?? 'icon-document'} aria-hidden="true"></umb-icon> <strong>${translated(one.name, this.localize)}</strong></a>
          <small><time datetime=${one.at}>${this.localize.date(one.at, { dateStyle: 'medium', timeStyle: 'short' })}</time>
            ${one.isPublished ? (one.isEdited ? ` · ${this.localize.term('ogpTracker_edited')}` : '') : ` · ${this.localize.term('ogpTracker_draft')}`}</small>
        </li>`)}</ul>`;
  }

  #choose(kind: TaskKind) {
    this._kind = this._kind === kind ? undefined : kind;
    this._take = step;
    this.#loadTasks();
  }

  #more() {
    this._take += step;
    this.#loadTasks();
  }

  #load() {
    this._tasks = loading;
    this._work = loading;
    this.#loadTasks();
    load(() => this.#api.myWork()).then((work) => (this._work = work));
  }

  async #loadTasks() {
    this._tasks = await load(() => this.#api.tasks(this._kind, this._take));
  }

  static override styles = css`
    :host { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); gap: var(--uui-size-layout-1); align-items: start; }
    @media (max-width: 70rem) { :host { grid-template-columns: minmax(0, 1fr); } }
    ogp-publication-requests { grid-column: 1 / -1; }
    .kinds { display: flex; flex-wrap: wrap; gap: var(--uui-size-space-2); margin-bottom: var(--uui-size-space-4); }
    ul { margin: 0; padding: 0; list-style: none; }
    li { padding: var(--uui-size-space-3) 0; border-bottom: 1px solid var(--uui-color-divider); }
    a { color: inherit; display: block; text-decoration: none; }
    a strong { text-decoration: underline; }
    a span { display: block; }
    .milestone { font-style: italic; }
    umb-icon { display: inline-block; vertical-align: middle; }
    small { display: block; color: var(--uui-color-text-alt); }
    .objection { color: var(--uui-color-danger-standalone); }
  `;
}

/** Where the thing to do is done: progress is reported beside the history, all else is written in the document. */
function addressOf(task: Task): string {
  return task.mayReport && reporting.includes(task.kind) ? trackerAddress(task.document, task.culture) : editAddress(task.document, task.culture);
}

declare global {
  interface HTMLElementTagNameMap {
    'ogp-tasks': OgpTasks;
  }
}
