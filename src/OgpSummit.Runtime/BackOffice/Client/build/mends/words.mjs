const selected = 'packages/core/collection/components/collection-selection-actions.element.js';
const documentStart = 'packages/user/user/components/user-document-start-node/user-document-start-node.element.js';
const mediaStart = 'packages/user/user/components/user-media-start-node/user-media-start-node.element.js';
const description = 'packages/core/property/components/property-layout/property-layout.element.js';
const folderPath = 'packages/media/media/modals/media-picker/components/media-picker-folder-path.element.js';
const mediaPicker = 'packages/media/media/modals/media-picker/media-picker-modal.element.js';
const sections = 'packages/core/section/components/input-section/input-section.element.js';
const history = 'packages/documents/documents/audit-log/info-app/utils.js';
const historyList = 'packages/documents/documents/audit-log/info-app/document-history-workspace-info-app.element.js';
const blockCatalogue = 'packages/block/block/modals/block-catalogue/block-catalogue-modal.element.js';
const createUser = 'packages/user/user/entity-actions/create/modal/create-user-modal.element.js';
const inviteUser = 'packages/user/user/invite/modal/invite/user-invite-modal.element.js';

/** Words that the client put together in its code. Each with its file, what that says, and what it shall say. */
export const words = [
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
  [selected, '${this._selectionLength} of ${this._totalItems} selected',
    "${this.localize.term('ogpMends_selected', this._selectionLength, this._totalItems)}"],
  [documentStart, 'name="Content Root"', "name=${this.localize.term('ogpMends_allDocuments')}"],
  [mediaStart, 'name="Media Root"', "name=${this.localize.term('ogpMends_allMedia')}"],
  // Texts of ours that are Markdown name their terms within.
  [description, '.markdown=${this.description}',
    '.markdown=${/^#\\w+$/.test(this.description) ? this.localize.string(this.description) : this.description}'],
  ['packages/media/media/property-editors/upload-field/Umbraco.UploadField.js',
    "'Insert one extension per line, for example `jpg`.\\n\\nYou can also use mime types, for example `image/*` or `application/pdf`.'",
    "'#ogpMends_uploadExtensions'"],
  [folderPath, "name: 'Media'", "name: '#treeHeaders_media'"],
  [folderPath, '.label=${path.name}', '.label=${this.localize.string(path.name)}'],
  [folderPath, 'value="new folder name"', "value=${this.localize.term('ogpMends_newFolder')}"],
  [mediaPicker, 'label="Search only in ${this._currentMediaEntity.name}"',
    "label=${this.localize.term('ogpMends_searchOnlyIn', this._currentMediaEntity.name)}"],
  ['packages/user/user/entity-actions/create/modal/create-user-success-modal.element.js',
    '"${this._userItem?.name} has been created"', "${this.localize.term('ogpMends_userCreated', this._userItem?.name)}"],
  [createUser, 'required>Name<', "required>${this.localize.term('general_name')}<"],
  [createUser, 'label="name"', "label=${this.localize.term('general_name')}"],
  [createUser, 'label="email"', "label=${this.localize.term('general_email')}"],
  [inviteUser, 'required>Name<', "required>${this.localize.term('general_name')}<"],
  [inviteUser, 'label="name"', "label=${this.localize.term('general_name')}"],
  [inviteUser, 'label="email"', "label=${this.localize.term('general_email')}"],
  ['packages/core/workspace/components/workspace-footer/workspace-footer.element.js',
    "label=${this._isNew ? 'Cancel' : 'Close'}", "label=${this.localize.term(this._isNew ? 'general_cancel' : 'general_close')}"],
  // The key of a term was the term itself, in the user's language.
  [blockCatalogue, "key=${this.localize.term('blockEditor_tabCreateEmpty')}", 'key="blockEditor_tabCreateEmpty"'],
  [blockCatalogue, "key=${this.localize.term('blockEditor_tabClipboard')}", 'key="blockEditor_tabClipboard"'],
  ['packages/core/collection/components/collection-selection-actions.element.js',
    '${this._selectionLength} of ${this._totalItems} selected',
    "${this.localize.term('ogpMends_selected', this._selectionLength, this._totalItems)}"],
  ['packages/core/tree/entity-actions/sort-children-of/modal/sort-children-of-modal.element.js',
    "headline=${'Sort Children'}", "headline=${this.localize.term('ogpMends_sortChildren')}"],
];
