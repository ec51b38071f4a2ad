const linkPicker = 'packages/multi-url-picker/link-picker-modal/link-picker-modal.element.js';
const valueColumn = 'packages/documents/documents/collection/views/table/column-layouts/document-table-column-property-value.element.js';
const valueCard = 'packages/documents/documents/collection/item/document-grid-collection-card.element.js';
const pendingChanges = 'packages/documents/documents/publishing/pending-changes/document-published-pending-changes.manager.js';
const publishing = 'packages/documents/documents/publishing/workspace-context/document-publishing.workspace-context.js';
const unpublish = 'packages/documents/documents/publishing/unpublish/entity-action/unpublish.action.js';
const documentInfo = 'packages/documents/documents/workspace/views/info/document-workspace-view-info.element.js';
const redirects = 'packages/documents/document-redirect-management/dashboard-redirect-management.element.js';
const templateCard = 'packages/templating/templates/global-components/template-card/template-card.element.js';
const documentTrail = 'packages/documents/documents/audit-log/info-app/manifests.js';
const createInList = 'packages/documents/documents/collection/action/manifests.js';
const bulkPublish = 'packages/documents/documents/publishing/publish/entity-bulk-action/publish.bulk-action.js';
const bulkUnpublish = 'packages/documents/documents/publishing/unpublish/entity-bulk-action/unpublish.bulk-action.js';
const languagePicker = 'packages/documents/documents/modals/shared/document-variant-language-picker.element.js';
const tagsInput = 'packages/tags/components/tags-input/tags-input.element.js';

/** A date of the date editors is an object, which the client's lists write as “[object Object]”. */
const dateShown = `return prop?.value?.date
                    ? new Date(prop.value.date).toLocaleDateString(this.localize.lang(), { timeZone: prop.value.timeZone ?? undefined })
                    : prop?.value ?? '';`;

const codes = "localize.list(variantIds.map((v) => v.culture ?? ''))";
const namesOfLanguages = "localize.list(options.filter((o) => variantIds.some((v) => v.culture === o.culture)).map((o) => o.language.name))";

/** What editors of documents would stumble over. Each with its file, what that says, and what it shall say. */
export const content = [
  // Dates in lists.
  [valueColumn, "return prop?.value ?? '';", dateShown],
  [valueCard, "return prop?.value ?? '';", dateShown],
  // After publishing, what was just published counted as changed, for the order of its values.
  [pendingChanges, 'const hasChanges =', `for (const clone of [mergedDataClone, publishedDataClone]) {
                clone.values = clone.values
                    .map(({ alias, culture, segment, value }) => JSON.stringify([alias, culture ?? null, segment ?? null, value])).sort();
            }
            const hasChanges =`],
  // Templates are chosen here, but not opened.
  [documentInfo, "href=${ifDefined(this._hasSettingsAccess ? editTemplatePath + 'edit/' + this._templateUnique : undefined)}\n\t\t\t\t\t\t\t\t?readonly=${!this._hasSettingsAccess || this._isTrashed}",
    'readonly'],
  [templateCard, '<button id="open-part" aria-label="Open ${this.name}" @click="${this.#openTemplate}">', '<div id="open-part" style="cursor: default">'],
  [templateCard, '</strong>\n\t\t\t</button>', '</strong>\n\t\t\t</div>'],
  // What is not saved yet has no history: the server would be asked for something that is not there.
  [documentTrail, 'match: UMB_DOCUMENT_WORKSPACE_ALIAS,\n            },',
    "match: UMB_DOCUMENT_WORKSPACE_ALIAS,\n},\n{ alias: 'Umb.Condition.WorkspaceEntityIsNew', match: false },"],
  // Only administrators switch redirects on and off; the server says who is one.
  [redirects, 'this._trackerEnabled = data.status', 'this._userIsAdmin = data.userIsAdmin, this.requestUpdate(), this._trackerEnabled = data.status'],
  [redirects, '<uui-button\n\t\t\t\t\t\t\t\tlook="outline"\n\t\t\t\t\t\t\t\tlabel="${this.localize.term(\'redirectUrls_disableUrlTracker\')}"',
    '<uui-button style=${this._userIsAdmin ? "" : "display: none"} look="outline" label="${this.localize.term(\'redirectUrls_disableUrlTracker\')}"'],
  [redirects, '<uui-button\n\t\t\t\t\t\t\t\tlook="outline"\n\t\t\t\t\t\t\t\tcolor="positive"',
    '<uui-button style=${this._userIsAdmin ? "" : "display: none"} look="outline" color="positive"'],
  // An address that runs a script loses its link on the server, without a word.
  [linkPicker, '.error=${this.#checkIfUrlIsMissing()}\n\t\t\t\t\t.errorMessage=${this.localize.term(\'linkPicker_modalUrlOrAnchorValidationMessage\')}\n\t\t\t\t\t${umbBindToValidation(this, \'$.link.unique\')}',
    '.error=${this.#checkIfUrlIsMissing() || this.#mayNotBeFollowed()}\n.errorMessage=${this.localize.term(this.#mayNotBeFollowed() ? \'ogpMends_unsafeUrl\' : \'linkPicker_modalUrlOrAnchorValidationMessage\')}\n${umbBindToValidation(this, \'$.link.unique\')}'],
  [linkPicker, '    #checkIfUrlIsMissing() {',
    `    #mayNotBeFollowed() {
        return this.value.link.type === 'external' && /^\\s*(?!https?:|mailto:|tel:)[^/?#]*:/i.test(this.value.link.url ?? '');
    }
    #checkIfUrlIsMissing() {`],
  // Who may not create had the button above a list all the same.
  [createInList, '{\n                alias: UMB_ENTITY_IS_NOT_TRASHED_CONDITION_ALIAS,\n            },',
    "{ alias: UMB_ENTITY_IS_NOT_TRASHED_CONDITION_ALIAS },\n{ alias: 'Umb.Condition.UserPermission.Document', allOf: ['Umb.Document.Create'] },"],
  // Whoever may only read tags has no field to write them in.
  [tagsInput, 'this._mainTag.style.width = ', 'if (this._mainTag) this._mainTag.style.width = '],
  // Unpublishing began with the language of the tree, also on the screen of another one.
  [publishing, 'await new UmbUnpublishDocumentEntityAction(this, { unique, entityType, meta: {} })',
    `const [shown] = this.#documentWorkspaceContext.splitView.getActiveVariants();
        await new UmbUnpublishDocumentEntityAction(this, { unique, entityType, meta: { culture: shown?.culture } })`],
  [unpublish, 'const appCulture = appLanguageContext.getAppCulture();',
    'const appCulture = this.args.meta?.culture ?? appLanguageContext.getAppCulture();'],
  // Of several documents at once, each language was said not to be created, and told by its code; nothing is saved.
  [bulkPublish, 'variant: {', 'isOfSeveral: true,\nvariant: {'],
  [bulkUnpublish, 'variant: {', 'isOfSeveral: true,\nvariant: {'],
  [languagePicker, 'switch (option.variant?.state) {', 'if (option.isOfSeveral) return nothing;\nswitch (option.variant?.state) {'],
  [bulkPublish, 'options,\n            },\n            value: { selection },', "options,\nconfirmLabel: '#actions_publish',\n},\nvalue: { selection },"],
  [bulkPublish, codes, namesOfLanguages],
  [bulkUnpublish, codes, namesOfLanguages],
];
