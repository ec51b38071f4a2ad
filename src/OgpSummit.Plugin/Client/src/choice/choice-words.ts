/** A stored word as people read it; a word that nobody translated stays as it is. */
export function wordOf(item: string, localize: { termOrDefault(key: string, defaultValue: string): string }): string {
  return localize.termOrDefault(`ogpChoice_${item}`, item);
}
