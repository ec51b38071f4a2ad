import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';

const required = 'This field is required';

const english = {
  validation: {
    invalidNull: required,
    invalidEmpty: required,
  },
  auditTrails: {
    smallNew: 'Create',
    new: 'Content created',
  },
  ogpMends: {
    newFolder: 'New folder',
    searchOnlyIn: 'Search only in %0%',
    unsafeUrl: 'This is no address that can be followed. It begins with https://, mailto:, tel: or /.',
  },
};

const french = {
  auditTrails: {
    smallNew: 'Créer',
    new: 'Contenu créé',
  },
  ogpMends: {
    newFolder: 'Nouveau dossier',
    searchOnlyIn: 'Chercher seulement dans %0%',
    unsafeUrl: 'Cette adresse ne peut être suivie. Elle commence par https://, mailto:, tel: ou /.',
  },
};

umbExtensionsRegistry.registerMany([
  {
    type: 'localization',
    alias: 'OgpSummit.Localization.Mends.English',
    name: 'Words of the mended places',
    // Below the client's own, so that ours wins.
    weight: -100,
    meta: { culture: 'en', localizations: english },
  },
  {
    type: 'localization',
    alias: 'OgpSummit.Localization.Mends.French',
    name: 'Words of the mended places, in French',
    meta: { culture: 'fr', localizations: french },
  },
]);
