import { shortName } from './paths.mjs';

const thumbnail = /<umb-property\s+label=[^\n]+\s+alias="thumbnail"\s+property-editor-ui-alias="Umb\.PropertyEditorUi\.StaticFilePicker"[\s\S]*?<\/umb-property>/;

/** Fields of a form that the site leaves out, where leaving out the editor would leave an empty place: file, text. */
const leftOut = [
  // Pictures and style sheets among the site's files, which are not picked in the back office.
  ['packages/block/block-list/workspace/views/block-list-type-workspace-view.element.js', thumbnail],
  ['packages/block/block-rte/workspace/views/block-rte-type-workspace-view.element.js', thumbnail],
  ['packages/block/block-single/workspace/views/block-single-type-workspace-view.element.js', thumbnail],
  ['packages/tiptap/property-editors/tiptap-rte/manifests.js', /\{\s+alias: 'stylesheets',[^}]*\},/],
];

export const fieldsLeftOut = {
  name: 'fields-left-out',
  transform: {
    filter: { id: /dist-cms[\\/]packages[\\/](block|tiptap)[\\/].*\.js$/ },
    handler(source, id) {
      const [, field] = leftOut.find(([file]) => file === shortName(id)) ?? [];
      if (!field) {
        return undefined;
      }

      if (!field.test(source)) {
        throw new Error(`${id} no longer has the field that is to be left out.`);
      }

      return { code: source.replace(field, ''), map: null };
    },
  },
};
