import { customElement } from '@umbraco-cms/backoffice/external/lit';
import { OgpChoice } from './choice.element.js';

/** Any number of a few words. */
@customElement('ogp-choices')
export class OgpChoices extends OgpChoice {
  protected override readonly type = 'checkbox';
}

export default OgpChoices;

declare global {
  interface HTMLElementTagNameMap {
    'ogp-choices': OgpChoices;
  }
}
