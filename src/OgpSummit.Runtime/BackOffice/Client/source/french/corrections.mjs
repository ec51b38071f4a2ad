// Terms that the client has in French, but in English, misspelt, or at odds with the rest.
export default {
  sections: {
    media: 'Médias',
  },
  // “Télécharger” would be the other way round.
  media: {
    clickToUpload: 'Cliquez pour envoyer un fichier',
    disallowedFileType: 'Les fichiers de ce type ne sont pas acceptés',
  },
  validation: {
    invalidNull: 'Ce champ est obligatoire',
    invalidEmpty: 'Ce champ est obligatoire',
  },
  treeHeaders: {
    contentBlueprints: 'Modèles de contenu',
    media: 'Médias',
  },
  general: {
    areyousure: 'Êtes-vous sûr ?',
    closepane: 'Fermer le panneau',
    about: 'À propos',
    upload: 'Envoyer un fichier',
  },
  content: {
    about: 'À propos de cette page',
    // Of drafts that never were published, too.
    unpublished: 'Non publié',
    releaseDate: 'À publier le',
    unpublishDate: 'À dépublier le',
  },
  speechBubbles: {
    editMediaSaved: 'Média sauvegardé',
    contentUnpublished: 'Document dépublié',
  },
  assignDomain: {
    setLanguage: 'Langue',
  },
  editdatatype: {
    renderControl: 'Éditeur de propriété',
  },
  buttons: {
    save: 'Sauvegarder',
    saveAndPublish: 'Sauvegarder et publier',
  },
  dashboardTabs: {
    settingsExamine: 'Index de recherche',
    settingsHealthCheck: 'Vérifications',
  },
  login: {
    instruction: 'Connectez-vous',
    signInWith: 'Se connecter avec {0}',
  },
  redirectUrls: {
    disableUrlTracker: 'Désactiver les redirections',
    enableUrlTracker: 'Activer les redirections',
    originalUrl: 'Adresse d’origine',
    redirectedTo: 'Redirigée vers',
    confirmDisable: 'Voulez-vous vraiment désactiver les redirections ? Les anciennes adresses des pages déplacées ou renommées ne mèneront plus nulle part.',
  },
  examineManagement: {
    manageIndexes: 'Gérer les index de recherche',
    manageIndexesDescription: 'Montre les détails de chaque index et permet de le reconstruire',
    configuredSearchersDescription: 'Montre les recherches configurées et permet de les essayer',
  },
  visuallyHiddenTexts: {
    activeListLayout: 'Présentation active :',
    checkPassed: 'Vérification réussie',
    checkFailed: 'Vérification échouée',
    openBackofficeSearch: 'Ouvrir la recherche',
    openCloseBackofficeHelp: 'Ouvrir ou fermer l’aide',
    openCloseBackofficeProfileOptions: 'Ouvrir ou fermer les options de votre profil',
    openContextMenu: 'Ouvrir le menu de',
    switchLanguage: 'Passer à la langue',
  },
};
