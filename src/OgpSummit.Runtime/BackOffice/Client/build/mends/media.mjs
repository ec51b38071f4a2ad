const mediaInfo = 'packages/media/media/workspace/views/info/media-workspace-view-info.element.js';
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
];
