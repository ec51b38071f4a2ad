const treeItem = 'packages/core/tree/tree-item/tree-item-base/tree-item-element-base.js';
const structure = 'packages/core/menu/menu-tree-structure-workspace-context-base.js';
const variantStructure = 'packages/core/menu/menu-variant-tree-structure-workspace-context-base.js';
const breadcrumb =
  'packages/core/workspace/components/workspace-breadcrumb/workspace-menu-breadcrumb/workspace-menu-breadcrumb.element.js';
const folderPath = 'packages/media/media/modals/media-picker/components/media-picker-folder-path.element.js';

/** What lies above a start node is named, and not offered. Each with its file, what that says, and what it shall say. */
export const startNodes = [
  [treeItem, '?disabled=${this._isSelectableContext && !this._isSelectable}',
    '?disabled=${this._isSelectableContext ? !this._isSelectable : this._item?.noAccess}'],
  [treeItem, 'href=${ifDefined(this._isSelectableContext ? undefined : this._href)}',
    'href=${ifDefined(this._isSelectableContext || this._item?.noAccess ? undefined : this._href)}'],
  [treeItem, 'if (this.hideActions)', 'if (this.hideActions || this._item?.noAccess)'],
  [structure, 'isFolder: treeItem.isFolder,', 'isFolder: treeItem.isFolder,\n                        noAccess: treeItem.noAccess,'],
  [breadcrumb, 'if (structureItem.isFolder)', 'if (structureItem.isFolder || structureItem.noAccess)'],
  [variantStructure, 'variants: treeItem.variants.map(', 'noAccess: treeItem.noAccess,\n                    variants: treeItem.variants.map('],
  [variantStructure, 'if (!sectionName) {', 'if (!sectionName || structureItem.noAccess) {'],
  // A folder is made where the user may write; the root is hers only when no start node says otherwise.
  [folderPath, "import { UmbId } from '../../../../../core/id/index.js';",
    `import { UmbId } from '../../../../../core/id/index.js';
import { UMB_CURRENT_USER_CONTEXT } from '../../../../../user/current-user/index.js';`],
  [folderPath, 'this._typingNewFolder = false;\n    }',
    `this._typingNewFolder = false;
        this.consumeContext(UMB_CURRENT_USER_CONTEXT, (user) => this.observe(user?.hasMediaRootAccess, (may) => {
            this._hasRootAccess = may;
            this.requestUpdate();
        }));
    }`],
  [folderPath, 'entityType: item.entityType,', 'entityType: item.entityType,\n            noAccess: item.noAccess,'],
  [folderPath, ': html `<uui-button label="add folder"',
    `: (this._paths.at(-1)?.unique ? this._paths.at(-1).noAccess : !this._hasRootAccess) ? ''
            : html \`<uui-button label="add folder"`],
];
