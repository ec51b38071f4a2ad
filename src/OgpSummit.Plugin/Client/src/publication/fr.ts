export default {
  ogpPublication: {
    send: 'Envoyer pour publication',
    explained: 'Les personnes qui peuvent publier ce document sont prévenues et le trouvent dans leur liste « À publier ».',
    languages: (names: string) => `Langues envoyées : ${names}.`,
    nothing: 'Rien à envoyer : ce qui est en ligne est à jour.',
    comment: 'Message (facultatif)',
    confirm: 'Envoyer',
    sent: 'Envoyé pour publication',
    sentText: 'Les personnes qui peuvent publier sont prévenues.',
    sentByYou: (at: string) => `Envoyé pour publication par vous le ${at}.`,
    sentBy: (name: string, at: string) => `Envoyé pour publication par ${name} le ${at}.`,
    somebody: 'quelqu’un',
    outdated: 'Modifié depuis.',
    toPublish: 'À publier',
    yours: 'Vos envois en attente',
  },
};
