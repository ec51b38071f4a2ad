export default {
  ogpAccounts: {
    signInLink: 'Sign-in link',
    signInLinkForInvited: 'With this link {0} chooses a first password.',
    signInLinkForReset: 'With this link {0} chooses a new password; open sessions end with it.',
    signInLinkUse: 'It works once, until {0}. Pass it on only to the person it is meant for, by a way you trust.',
    link: 'Link',
    copy: 'Copy',
    copied: 'The link is copied',
  },
};
