export default {
  ogpProblems: {
    failed: 'Le site n’a pas pu répondre',
    failedText: 'La faute est de son côté. Si cela continue, prévenez une personne qui administre le site.',
    noAnswer: 'Pas de réponse du site',
    noAnswerText: 'Vérifiez votre connexion, puis réessayez. Ce que vous avez saisi est toujours là.',
    forbidden: 'Droits insuffisants',
    forbiddenText: 'Vos droits ne le permettent pas. Une personne qui administre le site peut vous aider.',
    notFound: 'Introuvable',
    notFoundText: 'Cet élément n’existe plus, ou n’est pas ouvert à votre compte.',
    tooLarge: 'Trop volumineux',
    tooLargeText: 'C’est plus que le site n’accepte en une fois.',
    tooMany: 'Trop de demandes',
    tooManyText: 'Attendez un peu, puis réessayez.',
  },
};
