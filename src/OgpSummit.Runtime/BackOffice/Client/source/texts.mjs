const textsIn = (language, culture, part, name, words, weight) => ({
  type: 'localization',
  alias: `OgpSummit.Localization.${part}.${language}`,
  name: `${name}, in ${language}`,
  weight,
  ...(typeof words === 'function' ? { meta: { culture }, js: words } : { meta: { culture, localizations: words } }),
});

/** Below that of the client's own words, so that ours win. */
export const overTheClient = -100;

/**
 * What the words of one part are registered with.
 * @param {object|Function} english its words, or what loads them once somebody reads this language
 * @param {object|Function} french likewise
 * @param {number} [weight] against other words of the same name; the least wins
 */
export const texts = (part, name, english, french, weight) => [
  textsIn('English', 'en', part, name, english, weight),
  textsIn('French', 'fr', part, name, french, weight),
];
