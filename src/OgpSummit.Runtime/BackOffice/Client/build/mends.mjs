import { shortName } from './paths.mjs';

const linkPicker = 'packages/multi-url-picker/link-picker-modal/link-picker-modal.element.js';
const folderPath = 'packages/media/media/modals/media-picker/components/media-picker-folder-path.element.js';
const mediaPicker = 'packages/media/media/modals/media-picker/media-picker-modal.element.js';
const property = 'packages/core/property/components/property/property.element.js';
const createMedia = 'packages/media/media/collection/action/create-media-collection-action.element.js';
const createDocument = 'packages/documents/documents/collection/action/create-document-collection-action.element.js';
const valueColumn = 'packages/documents/documents/collection/views/table/column-layouts/document-table-column-property-value.element.js';
const valueCard = 'packages/documents/documents/collection/item/document-grid-collection-card.element.js';
const pendingChanges = 'packages/documents/documents/publishing/pending-changes/document-published-pending-changes.manager.js';
const documentInfo = 'packages/documents/documents/workspace/views/info/document-workspace-view-info.element.js';
const mediaInfo = 'packages/media/media/workspace/views/info/media-workspace-view-info.element.js';
const redirects = 'packages/documents/document-redirect-management/dashboard-redirect-management.element.js';
const typeList =
  'packages/documents/document-types/tree/tree-item-children/collection/views/document-type-tree-item-table-collection-view.element.js';
const sections = 'packages/core/section/components/input-section/input-section.element.js';
const history = 'packages/documents/documents/audit-log/info-app/utils.js';
const historyList = 'packages/documents/documents/audit-log/info-app/document-history-workspace-info-app.element.js';
const templateCard = 'packages/templating/templates/global-components/template-card/template-card.element.js';
const languagePlace = 'packages/language/menu/language-menu-structure.context.js';
const checkGroup = 'packages/health-check/views/health-check-group-box-overview.element.js';
const documentTrail = 'packages/documents/documents/audit-log/info-app/manifests.js';
const mediaTrail = 'packages/media/media/audit-log/info-app/manifests.js';
const tagsInput = 'packages/tags/components/tags-input/tags-input.element.js';
const app = 'apps/app/app.element.js';
const treeChildren = 'packages/core/tree/tree-item/tree-item-children.manager.js';
const schedule = 'packages/documents/documents/publishing/schedule-publish/modal/document-schedule-modal.element.js';
const variantSelector = 'packages/core/workspace/components/workspace-split-view/workspace-split-view-variant-selector.element.js';
const card = 'npm/@umbraco-ui/uui-card/lib/index.js';
const menuItem = 'npm/@umbraco-ui/uui-menu-item/lib/index.js';
const tryExecute = 'packages/core/resources/try-execute/try-execute.controller.js';
const resources = 'packages/core/resources/resource.controller.js';
const notifications = 'packages/core/components/backoffice-notification-container/backoffice-notification-container.element.js';

const headerApp = 'packages/core/components/header-app/header-app-button.element.js';
const profileApp = 'packages/user/current-user/current-user-header-app.element.js';

/** A date of the date editors is an object, which the client's lists write as “[object Object]”. */
const dateShown = `return prop?.value?.date
                    ? new Date(prop.value.date).toLocaleDateString(this.localize.lang(), { timeZone: prop.value.timeZone ?? undefined })
                    : prop?.value ?? '';`;

/** Faults of the client that editors would meet: file, what it says, what it shall say. */
const mends = [
  // The header is dark in every theme, and these buttons wrote on it as on a light one.
  [headerApp, 'font-size: 18px;', 'font-size: 18px; --uui-button-contrast: var(--uui-color-header-contrast);'],
  [profileApp, 'font-size: 14px;', 'font-size: 14px; --uui-button-contrast: var(--uui-color-header-contrast);'],
  // Names of types and properties are terms; these places show the term's key.
  [createDocument, 'item.name;', 'this.localize.string(item.name);'],
  [createDocument, 'label=${item.name}', 'label=${this.localize.string(item.name)}'],
  [createMedia, 'item.name;', 'this.localize.string(item.name);'],
  [createMedia, 'label=${item.name}', 'label=${this.localize.string(item.name)}'],
  [typeList, 'label=${item.name}', 'label=${this.localize.string(item.name)}'],
  [property, 'this._element.name = label;', 'this._element.name = this.localize.string(label);'],
  [property, 'this._element.name = this._label;', 'this._element.name = this.localize.string(this._label);'],
  // Dates in lists.
  [valueColumn, "return prop?.value ?? '';", dateShown],
  [valueCard, "return prop?.value ?? '';", dateShown],
  // An address that runs a script loses its link on the server, without a word.
  [linkPicker, '.error=${this.#checkIfUrlIsMissing()}\n\t\t\t\t\t.errorMessage=${this.localize.term(\'linkPicker_modalUrlOrAnchorValidationMessage\')}\n\t\t\t\t\t${umbBindToValidation(this, \'$.link.unique\')}',
    '.error=${this.#checkIfUrlIsMissing() || this.#mayNotBeFollowed()}\n.errorMessage=${this.localize.term(this.#mayNotBeFollowed() ? \'ogpMends_unsafeUrl\' : \'linkPicker_modalUrlOrAnchorValidationMessage\')}\n${umbBindToValidation(this, \'$.link.unique\')}'],
  [linkPicker, '    #checkIfUrlIsMissing() {',
    `    #mayNotBeFollowed() {
        return this.value.link.type === 'external' && /^\\s*(?!https?:|mailto:|tel:)[^/?#]*:/i.test(this.value.link.url ?? '');
    }
    #checkIfUrlIsMissing() {`],
  // After publishing, what was just published counted as changed, for the order of its values.
  [pendingChanges, 'const hasChanges =', `for (const clone of [mergedDataClone, publishedDataClone]) {
                clone.values = clone.values
                    .map(({ alias, culture, segment, value }) => JSON.stringify([alias, culture ?? null, segment ?? null, value])).sort();
            }
            const hasChanges =`],
  // Templates are chosen here, but not opened; types of media are not edited.
  [documentInfo, "href=${ifDefined(this._hasSettingsAccess ? editTemplatePath + 'edit/' + this._templateUnique : undefined)}\n\t\t\t\t\t\t\t\t?readonly=${!this._hasSettingsAccess || this._isTrashed}",
    'readonly'],
  [mediaInfo, "href=${ifDefined(this._hasSettingsAccess ? this._editMediaTypePath + 'edit/' + this._mediaTypeUnique : undefined)}\n\t\t\t\t\t?readonly=${!this._hasSettingsAccess || this._isTrashed}",
    'readonly'],
  [templateCard, '<button id="open-part" aria-label="Open ${this.name}" @click="${this.#openTemplate}">', '<div id="open-part" style="cursor: default">'],
  [templateCard, '</strong>\n\t\t\t</button>', '</strong>\n\t\t\t</div>'],
  // The groups of checks are linked from the section too, where their addresses lie elsewhere.
  [checkGroup, '${ensureSlash(path()) + this.manifest?.meta.label}',
    'section/settings/dashboard/health-check/${encodeURIComponent(this.manifest?.meta.label ?? \'\')}'],
  [languagePlace, "name: 'Languages'", "name: '#treeHeaders_languages'"],
  // Left before it was loaded: no error.
  [languagePlace, "throw new Error('Data is not available');", 'return;'],
  // Whoever may only read tags has no field to write them in.
  [tagsInput, 'this._mainTag.style.width = ', 'if (this._mainTag) this._mainTag.style.width = '],
  // What is not saved yet has no history: the server would be asked for something that is not there.
  [documentTrail, 'match: UMB_DOCUMENT_WORKSPACE_ALIAS,\n            },',
    "match: UMB_DOCUMENT_WORKSPACE_ALIAS,\n},\n{ alias: 'Umb.Condition.WorkspaceEntityIsNew', match: false },"],
  [mediaTrail, 'match: UMB_MEDIA_WORKSPACE_ALIAS,\n            },',
    "match: UMB_MEDIA_WORKSPACE_ALIAS,\n},\n{ alias: 'Umb.Condition.WorkspaceEntityIsNew', match: false },"],
  // Only administrators switch redirects on and off; the server says who is one.
  [redirects, 'this._trackerEnabled = data.status', 'this._userIsAdmin = data.userIsAdmin, this.requestUpdate(), this._trackerEnabled = data.status'],
  [redirects, '<uui-button\n\t\t\t\t\t\t\t\tlook="outline"\n\t\t\t\t\t\t\t\tlabel="${this.localize.term(\'redirectUrls_disableUrlTracker\')}"',
    '<uui-button style=${this._userIsAdmin ? "" : "display: none"} look="outline" label="${this.localize.term(\'redirectUrls_disableUrlTracker\')}"'],
  [redirects, '<uui-button\n\t\t\t\t\t\t\t\tlook="outline"\n\t\t\t\t\t\t\t\tcolor="positive"',
    '<uui-button style=${this._userIsAdmin ? "" : "display: none"} look="outline" color="positive"'],
  // Whoever signs in again in the small window still has the token of the session that ended: it says nothing about the new one.
  [app, 'if (this.#authContext.getIsAuthorized()) {\n                        redirectToStoredPath(this.backofficePath, true);',
    'if (!hasOwnOpener(this.backofficePath) && this.#authContext.getIsAuthorized()) {\nredirectToStoredPath(this.backofficePath, true);'],
  // A picker that is closed while its tree still wants to load is no error.
  [treeChildren, "throw new Error('Could not request children, repository is missing');", 'return;'],
  // A refused copy or move says why.
  ['packages/documents/documents/entity-actions/duplicate/repository/document-duplicate.server.data-source.js', ', { disableNotifications: true }', ''],
  ['packages/documents/documents/entity-actions/move-to/repository/document-move.server.data-source.js', ', { disableNotifications: true }', ''],
  [tryExecute, "'An unknown error occurred.'", "'#ogpMends_fatalError'"],
  // “Auto pick” cancelled the upload; the kind that fits best is taken, as it is for several files at once.
  ['packages/media/media/dropzone/media-dropzone.manager.js',
    'options.length > 1 ? await this.#showDialogMediaTypePicker(options) : options[0].unique', 'options[0].unique'],
  // Words put together in the code; a term within a text is found when the text is shown.
  [sections, 'label="Remove ${item.name}"\n\t\t\t\t\t>Remove<',
    'label="${this.localize.term(\'general_remove\')} ${this.localize.string(item.meta?.label ?? item.name)}"\n>${this.localize.term(\'general_remove\')}<'],
  [history, "label: type, desc: ''", "label: 'auditTrails_small' + type, desc: 'auditTrails_' + type.toLowerCase()"],
  [historyList, "user?.name ?? 'Unknown'", "user?.name ?? this.localize.term('general_unknownUser')"],
  ['packages/user/user/entity-actions/disable/disable-user.action.js', '`Disable ${', '`#actions_disable ${'],
  ['packages/user/user/entity-actions/enable/enable-user.action.js', '`Enable ${', '`#actions_enable ${'],
  ['packages/user/user/entity-actions/unlock/unlock-user.action.js', '`Unlock ${', '`#actions_unlock ${'],
  ['packages/core/tree/folder/entity-action/delete-folder/delete-folder.action.js', '`Delete ${', '`#general_delete ${'],
  ['packages/core/components/multiple-text-string-input/input-multiple-text-string-item.element.js',
    "`Delete ${this.value || 'item'}`", "`#general_delete ${this.value ?? ''}`"],
  ['packages/multi-url-picker/components/input-multi-url/input-multi-url.element.js',
    "`Remove ${name || item.name || 'item'}?`", "`#general_remove ${name || item.name || ''}`"],
  ['packages/core/recycle-bin/entity-action/restore-from-recycle-bin/modal/restore-from-recycle-bin-modal.element.js',
    'Restore ${this._restoreItemName} to ${this._destinationItemName}',
    "${this.localize.term('ogpMends_restoreTo', this._restoreItemName, this._destinationItemName)}"],
  ['packages/core/entity-bulk-action/common/bulk-delete/bulk-delete.action.js',
    "`Deleted ${succeeded.length} ${succeeded.length === 1 ? 'item' : 'items'}`", '`#ogpMends_deleted ${succeeded.length}`'],
  ['packages/core/recycle-bin/entity-bulk-action/bulk-trash/bulk-trash.action.js',
    "`Trashed ${succeeded.length} ${succeeded.length === 1 ? 'item' : 'items'}`", '`#ogpMends_trashed ${succeeded.length}`'],
  ['packages/media/media/entity-bulk-actions/move-to/repository/move-to.repository.js',
    "`Moved ${count} media ${count === 1 ? 'item' : 'items'}`", '`#ogpMends_moved ${count}`'],
  ['packages/documents/documents/entity-bulk-actions/move-to/repository/move-to.repository.js',
    "`Moved ${count} ${count === 1 ? 'document' : 'documents'}`", '`#ogpMends_moved ${count}`'],
  ['packages/documents/documents/entity-bulk-actions/duplicate-to/repository/duplicate-to.repository.js',
    "`Duplicated ${count} ${count === 1 ? 'document' : 'documents'}`", '`#ogpMends_copied ${count}`'],
  [folderPath, "name: 'Media'", "name: '#treeHeaders_media'"],
  [folderPath, '.label=${path.name}', '.label=${this.localize.string(path.name)}'],
  [folderPath, 'value="new folder name"', "value=${this.localize.term('ogpMends_newFolder')}"],
  [mediaPicker, 'label="Search only in ${this._currentMediaEntity.name}"',
    "label=${this.localize.term('ogpMends_searchOnlyIn', this._currentMediaEntity.name)}"],
  // What was refused is said in the user's language: the title of the problem above its detail, not under “An error occurred”.
  [tryExecute, "headline = 'An error occurred';", "headline = '#ogpProblems_failed';"],
  [tryExecute, "message = 'A fatal server error occurred. If this continues, please reach out to your administrator.';", "message = '#ogpProblems_failedText';"],
  [tryExecute, 'message = apiError.problemDetails.title;',
    "headline = apiError.problemDetails.title ?? headline;\n            message = apiError.problemDetails.detail ?? '';"],
  [resources, "title: 'Unknown error',\n            detail: error instanceof Error ? error.message : 'Unknown error',",
    "title: '#ogpProblems_noAnswer',\n            detail: '#ogpProblems_noAnswerText',"],
  // In the dark, the search at the top was black on black.
  ['packages/core/components/header-app/header-app-button.element.js',
    'font-size: 18px;', 'font-size: 18px;\n--uui-button-contrast: var(--uui-color-header-contrast);'],
  // What screen readers are told.
  ['packages/core/search/umb-search-header-app.element.js',
    'label="search"', "label=${this.localize.term('visuallyHiddenTexts_openBackofficeSearch')}"],
  [schedule, "label=${this.localize.term('general_publishDate')}", "label=${this.localize.term('content_releaseDate')}"],
  [schedule, "label=${this.localize.term('general_publishDate')}", "label=${this.localize.term('content_unpublishDate')}"],
  [card, 'label="select"', "label=${this.name ?? 'select'}"],
  [menuItem, 'aria-label="menuitem"', 'aria-label=${this.label}'],
  [notifications, 'aria-role="true"', 'role="log"'],
  [notifications, "textContent = message || '';", "textContent = this.localize.string(message || '');"],
  [variantSelector, "this.localize.term('buttons_closeVersionSelector')",
    "this.#getVariantSpecInfo(this._activeVariant) + ', ' + this.localize.term('buttons_closeVersionSelector')"],
  [variantSelector, "this.localize.term('buttons_openVersionSelector')",
    "this.#getVariantSpecInfo(this._activeVariant) + ', ' + this.localize.term('buttons_openVersionSelector')"],
];

/** Rewrites single places of the client; the build fails where one is no longer as it was. */
export const mended = {
  name: 'mended',
  transform: {
    filter: { id: mends.map(([file]) => new RegExp(file.split('/').slice(-3).join('[\\\\/]').replaceAll('.js', '\\.js$'))) },
    handler(source, id) {
      const here = mends.filter(([file]) => file === shortName(id));
      const missing = here.find(([, from]) => !source.includes(from));
      if (missing) {
        throw new Error(`${id} no longer says: ${missing[1]} (see build/mends.mjs).`);
      }

      return here.length === 0
        ? undefined
        : { code: here.reduce((text, [, from, to]) => text.replace(from, () => to), source), map: null };
    },
  },
};
