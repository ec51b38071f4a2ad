import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { overTheClient, texts } from '../texts.mjs';

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
  // Asked for under names that the client's own texts do not have.
  content: {
    mediaType: 'Media type',
    saveAndPublishShortcut: 'Save and publish',
  },
  general: {
    copied: 'Copied',
    insertLink: 'Insert link',
  },
  ogpMends: {
    selected: '%0% of %1% selected',
    changeView: 'Change the view',
    allDocuments: 'All documents',
    allMedia: 'All media',
    uploadExtensions: 'One extension per line, such as `jpg`, or a type, such as `image/*` or `application/pdf`.',
    deleted: 'Deleted:',
    trashed: 'Moved to the recycle bin:',
    moved: 'Moved:',
    copied: 'Copied:',
    userCreated: '%0% has been created',
    restoreTo: 'Restore “%0%” to “%1%”.',
    newFolder: 'New folder',
    selected: '%0% of %1% selected',
    sortChildren: 'Sort children',
    searchOnlyIn: 'Search only in %0%',
    unsafeUrl: 'This is no address that can be followed. It begins with https://, mailto:, tel: or /.',
  },
};

const french = {
  auditTrails: {
    smallNew: 'Créer',
    new: 'Contenu créé',
  },
  content: {
    mediaType: 'Type de média',
    saveAndPublishShortcut: 'Sauvegarder et publier',
  },
  general: {
    copied: 'Copié',
    insertLink: 'Insérer un lien',
  },
  ogpMends: {
    selected: 'Sélection : %0% sur %1%',
    changeView: 'Changer de présentation',
    allDocuments: 'Tous les documents',
    allMedia: 'Tous les médias',
    uploadExtensions: 'Une extension par ligne, comme `jpg`, ou un type, comme `image/*` ou `application/pdf`.',
    deleted: 'Supprimé :',
    trashed: 'Mis à la corbeille :',
    moved: 'Déplacé :',
    copied: 'Copié :',
    userCreated: 'Utilisateur créé : %0%',
    restoreTo: 'Restaurer « %0% » dans « %1% ».',
    newFolder: 'Nouveau dossier',
    selected: 'Sélection : %0% sur %1%',
    sortChildren: 'Trier les éléments enfants',
    searchOnlyIn: 'Chercher seulement dans %0%',
    unsafeUrl: 'Cette adresse ne peut être suivie. Elle commence par https://, mailto:, tel: ou /.',
  },
};

umbExtensionsRegistry.registerMany(texts('Mends', 'Words of the mended places', english, french, overTheClient));
