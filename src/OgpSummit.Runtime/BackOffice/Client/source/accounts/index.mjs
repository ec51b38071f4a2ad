import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import english from './english.mjs';
import french from './french.mjs';
import { texts } from '../texts.mjs';

const SignInLinkModal = 'OgpSummit.Modal.User.SignInLink';
const SignInLinkCondition = 'OgpSummit.Condition.User.AllowSignInLink';

umbExtensionsRegistry.registerMany([
  ...texts('Accounts', 'Accounts', english, french),
  {
    type: 'entityAction',
    kind: 'default',
    alias: 'OgpSummit.EntityAction.User.SignInLink',
    name: 'Sign-in link of a user',
    weight: 550,
    api: () => import('./sign-in-link.action.mjs'),
    forEntityTypes: ['user'],
    meta: { icon: 'icon-link', label: '#ogpAccounts_signInLink', additionalOptions: true, modal: SignInLinkModal },
    conditions: [
      { alias: 'Umb.Condition.CurrentUser.IsAdmin' },
      { alias: 'Umb.Condition.User.IsDefaultKind' },
      { alias: SignInLinkCondition },
    ],
  },
  {
    type: 'condition',
    alias: SignInLinkCondition,
    name: 'Somebody else, who may sign in',
    api: () => import('./sign-in-link.condition.mjs'),
  },
  {
    type: 'modal',
    alias: SignInLinkModal,
    name: 'Sign-in link of a user',
    js: () => import('./sign-in-link.modal.mjs'),
  },
]);
