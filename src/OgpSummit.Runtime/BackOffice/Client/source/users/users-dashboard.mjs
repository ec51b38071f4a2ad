import { html } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '@umbraco-cms/backoffice/collection';

export class UsersDashboard extends UmbLitElement {
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
