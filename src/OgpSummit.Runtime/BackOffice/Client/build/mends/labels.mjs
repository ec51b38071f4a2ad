const schedule = 'packages/documents/documents/publishing/schedule-publish/modal/document-schedule-modal.element.js';
const variantSelector = 'packages/core/workspace/components/workspace-split-view/workspace-split-view-variant-selector.element.js';
const views = 'packages/core/collection/components/collection-view-bundle.element.js';
const userFilters = 'packages/user/user/collection/user-collection-header.element.js';
const card = 'npm/@umbraco-ui/uui-card/lib/index.js';
const menuItem = 'npm/@umbraco-ui/uui-menu-item/lib/index.js';
const notifications = 'packages/core/components/backoffice-notification-container/backoffice-notification-container.element.js';

/** What screen readers are told. Each with its file, what that says, and what it shall say. */
export const labels = [
  ['packages/core/search/umb-search-header-app.element.js',
    'label="search"', "label=${this.localize.term('visuallyHiddenTexts_openBackofficeSearch')}"],
  [schedule, "label=${this.localize.term('general_publishDate')}", "label=${this.localize.term('content_releaseDate')}"],
  [schedule, "label=${this.localize.term('general_publishDate')}", "label=${this.localize.term('content_unpublishDate')}"],
  [views, 'label="status"', "label=${this.localize.term('ogpMends_changeView')}"],
  [userFilters, 'label="status"', "label=${this.localize.term('general_status')}"],
  [card, 'label="select"', "label=${this.name ?? 'select'}"],
  [menuItem, 'aria-label="menuitem"', 'aria-label=${this.label}'],
  [notifications, 'aria-role="true"', 'role="log"'],
  [notifications, "textContent = message || '';", "textContent = this.localize.string(message || '');"],
  [variantSelector, "this.localize.term('buttons_closeVersionSelector')",
    "this.#getVariantSpecInfo(this._activeVariant) + ', ' + this.localize.term('buttons_closeVersionSelector')"],
  [variantSelector, "this.localize.term('buttons_openVersionSelector')",
    "this.#getVariantSpecInfo(this._activeVariant) + ', ' + this.localize.term('buttons_openVersionSelector')"],
];
