import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UmbPropertyEditorConfigCollection, UmbPropertyEditorUiElement } from '@umbraco-cms/backoffice/property-editor';
import { UMB_VALIDATION_EMPTY_LOCALIZATION_KEY, UmbFormControlMixin } from '@umbraco-cms/backoffice/validation';
import { completions, type Completion } from '../api/types.js';
import { completionMark, completionStyles } from '../pictures/completion-mark.js';
import { wordOf } from './choice-words.js';

/**
 * One of a few words, all of them in sight, in the editor's language; completion with its mark. What is stored is the word
 * the data type knows, in a list, as the schema wants it.
 */
@customElement('ogp-choice')
export class OgpChoice
  extends UmbFormControlMixin<string[], typeof UmbLitElement, undefined>(UmbLitElement, undefined)
  implements UmbPropertyEditorUiElement
{
  protected readonly type: 'radio' | 'checkbox' = 'radio';

  @property({ type: Boolean, reflect: true })
  readonly = false;

  @property({ type: Boolean })
  mandatory = false;

  @property()
  mandatoryMessage = UMB_VALIDATION_EMPTY_LOCALIZATION_KEY;

  /** Label of the property. */
  @property()
  name = '';

  @state()
  private _items: readonly string[] = [];

  set config(config: UmbPropertyEditorConfigCollection | undefined) {
    const items = config?.getValueByAlias('items');
    this._items = Array.isArray(items) ? items.map((item: string | { value: string }) => (typeof item === 'string' ? item : item.value)) : [];
  }

  constructor() {
    super();
    this.addValidator('valueMissing', () => this.mandatoryMessage, () => this.mandatory && this.#chosen.length === 0);
  }

  override focus() {
    this.shadowRoot?.querySelector('input')?.focus();
  }

  override render() {
    return html`<div class="choices" role=${this.type === 'radio' ? 'radiogroup' : 'group'} aria-label=${this.name || nothing}>
      ${this.#shown.map((item) => this.#item(item))}
      ${this.type === 'radio' && !this.mandatory ? this.#none() : nothing}
    </div>`;
  }

  get #chosen(): readonly string[] {
    return Array.isArray(this.value) ? this.value.filter(Boolean) : [];
  }

  /** A word that the data type no longer knows is shown as long as it is chosen. */
  get #shown(): readonly string[] {
    return [...this._items, ...this.#chosen.filter((item) => !this._items.includes(item))];
  }

  #item(item: string) {
    return html`<label>
      <input type=${this.type} name="choice" .value=${item} .checked=${this.#chosen.includes(item)} ?disabled=${this.readonly}
        @change=${(event: Event) => this.#choose(item, (event.target as HTMLInputElement).checked)} />
      ${isCompletion(item) ? html`<svg width="26" height="12" aria-hidden="true">${completionMark(item)}</svg>` : nothing}
      ${wordOf(item, this.localize)}
    </label>`;
  }

  #none() {
    return html`<label>
      <input type="radio" name="choice" value="" .checked=${this.#chosen.length === 0} ?disabled=${this.readonly} @change=${() => this.#set([])} />
      ${this.localize.term('ogpChoice_none')}
    </label>`;
  }

  #choose(item: string, isChosen: boolean) {
    const others = this.type === 'radio' ? [] : this.#chosen.filter((one) => one !== item);
    this.#set(isChosen ? [...others, item] : others);
  }

  /** In the order of the data type, so that two people who choose the same store the same. */
  #set(chosen: readonly string[]) {
    this.value = this.#shown.filter((item) => chosen.includes(item));
    this.dispatchEvent(new UmbChangeEvent());
  }

  static override styles = [
    completionStyles,
    css`
      .choices { display: flex; flex-wrap: wrap; gap: var(--uui-size-space-2) var(--uui-size-space-5); }
      label { display: inline-flex; align-items: center; gap: var(--uui-size-space-2); min-height: var(--uui-size-8); }
      input { margin: 0; width: 18px; height: 18px; accent-color: var(--uui-color-selected); }
    `,
  ];
}

function isCompletion(item: string): item is Completion {
  return completions.some((completion) => completion === item);
}

export default OgpChoice;

declare global {
  interface HTMLElementTagNameMap {
    'ogp-choice': OgpChoice;
  }
}
