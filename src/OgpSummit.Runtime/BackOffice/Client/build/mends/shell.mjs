const app = 'apps/app/app.element.js';
const treeChildren = 'packages/core/tree/tree-item/tree-item-children.manager.js';
const headerApp = 'packages/core/components/header-app/header-app-button.element.js';
const profileApp = 'packages/user/current-user/current-user-header-app.element.js';
const visits = 'packages/user/current-user/history/current-user-history.store.js';
const visitList = 'packages/user/current-user/history/current-user-history-user-profile-app.element.js';
const createInList = 'packages/core/collection/action/create/collection-create-action.element.js';
const signIn = 'packages/core/auth/providers/manifests.js';
const endingSession = 'packages/core/auth/modals/umb-auth-timeout-modal.element.js';
const session = 'packages/core/auth/controllers/auth-session-timeout.controller.js';
const store = 'packages/core/store/store-object-base.js';
const workspace = 'packages/core/workspace/entity-detail/entity-detail-workspace-base.js';
const typeWorkspace = 'packages/content/content-type/workspace/content-type-workspace-context-base.js';

const unlessElsewhere = 'if (!location.pathname.includes(`/${this.getEntityType()}/edit/${unique}`)) return {};';

/** What surrounds every screen. Each with its file, what that says, and what it shall say. */
export const shell = [
  // The header is dark in every theme, and these buttons wrote on it as on a light one.
  [headerApp, 'font-size: 18px;', 'font-size: 18px; --uui-button-contrast: var(--uui-color-header-contrast);'],
  [profileApp, 'font-size: 14px;', 'font-size: 14px; --uui-button-contrast: var(--uui-color-header-contrast);'],
  // Whoever signs in again in the small window still has the token of the session that ended: it says nothing about the new one.
  [app, 'if (this.#authContext.getIsAuthorized()) {\n                        redirectToStoredPath(this.backofficePath, true);',
    'if (!hasOwnOpener(this.backofficePath) && this.#authContext.getIsAuthorized()) {\nredirectToStoredPath(this.backofficePath, true);'],
  // A session that ends by itself takes nothing away: its owner signs in again in a small window, over what was written.
  [endingSession, 'this.#handleLogout();', 'this.modalContext?.submit();\nthis.data?.onEnd?.();'],
  [session, 'onContinue: () => {', 'onEnd: () => this.#host.timeOut(),\nonContinue: () => {'],
  // Whoever asks for a setting before it has come gets it later.
  [store, '(data) => data[key]', '(data) => data?.[key]'],
  // Another's mark stands at nobody's door.
  [signIn, "icon: 'icon-umbraco'", "icon: 'icon-lock'"],
  // A picker that is closed while its tree still wants to load is no error.
  [treeChildren, "throw new Error('Could not request children, repository is missing');", 'return;'],
  // On the way to another screen, the one that is left takes the other's address for that of an item of its own.
  [workspace, 'async load(unique) {', `async load(unique) {\n        ${unlessElsewhere}`],
  [typeWorkspace, 'async load(unique) {', `async load(unique) {\n        ${unlessElsewhere}`],
  // “Create” above a list did nothing but an error until it knew what there was to create.
  [createInList, 'return this._multipleOptions ?', "return this._apiControllers.length === 0 ? '' : this._multipleOptions ?"],
  // The places somebody came from were listed by the end of their addresses, “content” or an id, also those that only led on.
  [visits, `const url = new URL(event.destination.url);
            const historyItem = {
                unique: new UmbId().toString(),
                path: url.pathname,
                label: event.destination.url.split('/').pop(),
            };
            this.push(historyItem);`, `if (event.navigationType === 'replace') {
                return;
            }
            if (document.title !== this.#titleBefore) {
                const [label] = document.title.split(' | ');
                const others = this._data.getValue().filter((item) => item.label !== label);
                this._data.setValue([...others, { unique: new UmbId().toString(), path: window.location.pathname, label }]);
            }
            this.#titleBefore = document.title;`],
  [visits, '    /**\n     * Pushes a new history item', '    #titleBefore = document.title;\n    /**\n     * Pushes a new history item'],
  [visitList, 'detail=${ifDefined(detail)} ', ''],
];
