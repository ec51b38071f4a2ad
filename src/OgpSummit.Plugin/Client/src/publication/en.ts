export default {
  ogpPublication: {
    send: 'Send for publication',
    explained: 'Those who may publish this document are told, and find it in their list “To be published”.',
    languages: (names: string) => `Languages sent: ${names}.`,
    nothing: 'Nothing to send: what is public is up to date.',
    comment: 'Message (optional)',
    confirm: 'Send',
    sent: 'Sent for publication',
    sentText: 'Those who may publish have been told.',
    sentByYou: (at: string) => `Sent for publication by you on ${at}.`,
    sentBy: (name: string, at: string) => `Sent for publication by ${name} on ${at}.`,
    somebody: 'somebody',
    outdated: 'Changed since.',
    toPublish: 'To be published',
    yours: 'What you sent, waiting',
  },
};
