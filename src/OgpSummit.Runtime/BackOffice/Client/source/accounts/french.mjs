export default {
  // The one term of the section on members that editors see: above their own second factor.
  member: {
    '2fa': 'Double authentification',
  },
  ogpAccounts: {
    signInLink: 'Lien de connexion',
    signInLinkForInvited: 'Avec ce lien, {0} choisit son premier mot de passe.',
    signInLinkForReset: 'Avec ce lien, {0} choisit un nouveau mot de passe ; ses sessions ouvertes se ferment alors.',
    signInLinkUse: 'Il sert une seule fois, jusqu’au {0}. Ne le transmettez qu’à la personne concernée, par une voie sûre.',
    link: 'Lien',
    copy: 'Copier',
    copied: 'Le lien est copié',
  },
};
