import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';

// The client offers a second factor when somebody says how it is set up; its own element shows the code to scan.
umbExtensionsRegistry.register({
  type: 'mfaLoginProvider',
  alias: 'OgpSummit.MfaLoginProvider.AuthenticatorApp',
  name: 'Codes of an authenticator app',
  forProviderName: 'AuthenticatorApp',
  meta: { label: 'TOTP (FreeOTP, Aegis, Google Authenticator…)' },
});
