import { UMB_AUTH_CONTEXT } from '@umbraco-cms/backoffice/auth';
import { UserService } from '@umbraco-cms/backoffice/external/backend-api';
import { umbLocalizationRegistry } from '@umbraco-cms/backoffice/localization';

/** The client speaks the user's language in its back office, but forgets to in the frame around a preview. */
export const onInit = async (host) => {
  if (!location.pathname.endsWith('/preview')) {
    return;
  }

  const authentication = await host.getContext(UMB_AUTH_CONTEXT);
  await host.observe(authentication.isAuthorized).asPromise();
  const { data: user } = await UserService.getUserCurrent();
  if (user?.languageIsoCode) {
    umbLocalizationRegistry.loadLanguage(user.languageIsoCode);
  }
};
