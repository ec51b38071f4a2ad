const choice: UmbExtensionManifest = {
  type: 'propertyEditorUi',
  alias: 'OgpSummit.PropertyEditorUi.Choice',
  name: 'OGP Summit choice',
  element: () => import('./choice.element.js'),
  meta: {
    label: 'Choice in words',
    icon: 'icon-list',
    group: 'lists',
    propertyEditorSchemaAlias: 'Umbraco.DropDown.Flexible',
    supportsReadOnly: true,
  },
};

const choices: UmbExtensionManifest = {
  type: 'propertyEditorUi',
  alias: 'OgpSummit.PropertyEditorUi.Choices',
  name: 'OGP Summit choices',
  element: () => import('./choices.element.js'),
  meta: {
    label: 'Choices in words',
    icon: 'icon-bulleted-list',
    group: 'lists',
    propertyEditorSchemaAlias: 'Umbraco.CheckBoxList',
    supportsReadOnly: true,
  },
};

export const choiceManifests: UmbExtensionManifest[] = [choice, choices];
