const mediaInfo = 'packages/media/media/workspace/views/info/media-workspace-view-info.element.js';
const folderView = 'packages/content/content/collection/content-collection-workspace-view.element.js';
const dropzone = 'packages/media/dropzone/components/input-dropzone/input-dropzone.element.js';
const cropper = 'packages/media/media/components/input-image-cropper/input-image-cropper.element.js';
const saving = 'packages/content/content/workspace/content-detail-workspace-base.js';
const mediaTrail = 'packages/media/media/audit-log/info-app/manifests.js';

/** What editors of media would stumble over. Each with its file, what that says, and what it shall say. */
export const media = [
  // Types of media are not edited.
  [mediaInfo, "href=${ifDefined(this._hasSettingsAccess ? this._editMediaTypePath + 'edit/' + this._mediaTypeUnique : undefined)}\n\t\t\t\t\t?readonly=${!this._hasSettingsAccess || this._isTrashed}",
    'readonly'],
  // What is not saved yet has no history: the server would be asked for something that is not there.
  [mediaTrail, 'match: UMB_MEDIA_WORKSPACE_ALIAS,\n            },',
    "match: UMB_MEDIA_WORKSPACE_ALIAS,\n},\n{ alias: 'Umb.Condition.WorkspaceEntityIsNew', match: false },"],
  // “Auto pick” cancelled the upload; the kind that fits best is taken, as it is for several files at once.
  ['packages/media/media/dropzone/media-dropzone.manager.js',
    'options.length > 1 ? await this.#showDialogMediaTypePicker(options) : options[0].unique', 'options[0].unique'],
  // A folder that was just created showed what lies in the root: the list was made ready before the folder had an address.
  [folderView, 'this._config = config;', 'this._config = { ...config, unique: workspaceContext.getUnique() ?? config.unique };'],
  // Above a list, a second list of what was uploaded stayed, with a button “Delete” that deleted nothing.
  [dropzone, 'if (!this._progressItems?.length)',
    'if (!this._progressItems?.some((item) => this.standalone || item.status === UmbFileDropzoneItemStatus.WAITING))'],
  // The names of crops are the type's; what is stored knows the aliases only, and came back from saving without names.
  [cropper, '<umb-image-cropper-field .value=${this.value}', '<umb-image-cropper-field .value=${this.#named(this.value)}'],
  [cropper, '    #renderImageCropper() {', `    #named(value) {
        const crops = value?.crops?.map((crop) => ({ ...crop, label: this.crops.find(({ alias }) => alias === crop.alias)?.label ?? crop.label }));
        return crops ? { ...value, crops } : value;
    }
    #renderImageCropper() {`],
  // Saving showed a tick on the button and said nothing.
  [saving, "import { UmbVariantId }", "import { UMB_NOTIFICATION_CONTEXT } from '../../../core/notification/index.js';\nimport { UmbVariantId }"],
  [saving, '    async _handleSave() {', `    async _handleSave() {
        await this.#save();
        const message = this.getEntityType() === 'media' ? '#speechBubbles_editMediaSaved' : '#speechBubbles_editContentSavedHeader';
        (await this.getContext(UMB_NOTIFICATION_CONTEXT))?.peek('positive', { data: { message } });
    }
    async #save() {`],
];
