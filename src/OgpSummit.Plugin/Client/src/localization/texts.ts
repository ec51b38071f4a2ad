import type { UmbLocalizationDictionary } from '@umbraco-cms/backoffice/localization-api';

type Words = () => Promise<{ default: UmbLocalizationDictionary }>;

/** The words of one part of the package, each language loaded for those who read it. */
export const texts = (alias: string, name: string, french: Words, english: Words): UmbExtensionManifest[] => [
  {
    type: 'localization',
    alias: `OgpSummit.Localization.${alias}.Fr`,
    name: `OGP Summit ${name} in French`,
    meta: { culture: 'fr' },
    js: french,
  },
  {
    type: 'localization',
    alias: `OgpSummit.Localization.${alias}.En`,
    name: `OGP Summit ${name} in English`,
    meta: { culture: 'en' },
    js: english,
  },
];
