// Media, and picking them.
export default {
  media: {
    disallowedMediaType: 'Ce fichier ne peut être ajouté : le type de média d’alias « %0% » n’est pas autorisé ici',
    invalidFileSize: 'Ce fichier, trop volumineux, ne peut être ajouté',
    fileSecurityValidationFailure: 'Le fichier n’a pas passé une ou plusieurs vérifications de sécurité',
    uploadNotAllowed: 'L’ajout de fichiers n’est pas autorisé à cet endroit.',
  },
  mediaType: {
    autoPickMediaType: 'Choix automatique',
  },
  mediaPicker: {
    openMedia: 'Ouvrir dans la médiathèque',
    changeMedia: 'Changer de média',
    editMediaEntryLabel: 'Modifier %0% sur %1%',
    confirmCancelMediaEntryCreationHeadline: 'Abandonner la création ?',
    confirmCancelMediaEntryCreationMessage: 'Voulez-vous vraiment annuler la création ?',
    confirmCancelMediaEntryHasChanges: 'Vous avez modifié ce contenu. Voulez-vous vraiment abandonner vos modifications ?',
    confirmRemoveAllMediaEntryMessage: 'Retirer tous les médias ?',
    tabClipboard: 'Presse-papiers',
    notAllowed: 'Non autorisé',
    openMediaPicker: 'Ouvrir le choix de médias',
  },
  imagecropper: {
    customCrop: 'Défini par l’utilisateur',
  },
};
