export default {
  ogpProblems: {
    failed: 'The site could not answer',
    failedText: 'The fault is on its side. If this continues, tell an administrator of the site.',
    noAnswer: 'No answer from the site',
    noAnswerText: 'Check your connection and try again. What you typed is still there.',
    forbidden: 'Missing permission',
    forbiddenText: 'Your permissions do not allow this. An administrator of the site can help.',
    notFound: 'Not found',
    notFoundText: 'This no longer exists, or is not open to your account.',
    tooLarge: 'Too large',
    tooLargeText: 'This is more than the site takes at once.',
    tooMany: 'Too many requests',
    tooManyText: 'Wait a while, then try again.',
  },
};
