import { UmbEntityContext } from '@umbraco-cms/backoffice/entity';
import { html } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UMB_USER_ROOT_ENTITY_TYPE } from '@umbraco-cms/backoffice/user';
import '@umbraco-cms/backoffice/collection';

export class UsersDashboard extends UmbLitElement {
  constructor() {
    super();
    // What “create” above the list creates.
    const root = new UmbEntityContext(this);
    root.setEntityType(UMB_USER_ROOT_ENTITY_TYPE);
    root.setUnique(null);
  }

  render() {
    return html`
      <umb-body-layout headline=${this.localize.term('treeHeaders_users')} main-no-padding>
        <umb-collection alias="Umb.Collection.User"></umb-collection>
      </umb-body-layout>
    `;
  }
}

customElements.define('ogp-users-dashboard', UsersDashboard);

export { UsersDashboard as element };
