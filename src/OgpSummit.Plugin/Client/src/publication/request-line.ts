import type { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import type { PublicationRequest } from '../api/types.js';

/** “Envoyé par Marie Durand le 3 mars 2017 à 14:32”. */
export function sentLine(request: PublicationRequest, localize: UmbLocalizationController): string {
  const at = localize.date(request.sentAt, { dateStyle: 'long', timeStyle: 'short' });
  return request.isOwn
    ? localize.term('ogpPublication_sentByYou', at)
    : localize.term('ogpPublication_sentBy', request.sentBy ?? localize.term('ogpPublication_somebody'), at);
}

/** “français, anglais”, in the editor's language. */
export function languageNames(cultures: readonly string[], localize: UmbLocalizationController): string {
  const names = new Intl.DisplayNames([localize.lang()], { type: 'language' });
  return cultures.filter(Boolean).map((culture) => names.of(culture.split('-')[0]!) ?? culture).join(', ');
}
