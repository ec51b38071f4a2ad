import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

export const modules = path.join(root, 'node_modules');

/** The client as npm carries it: compiled, not bundled. */
export const client = path.join(modules, '@umbraco-cms/backoffice/dist-cms');

/** The path of a module as the groups of chunks name it: `packages/media/…`, `npm/lit/…`, `own/…`. */
export function shortName(id) {
  const file = id.replaceAll('\\', '/');
  const below = (folder, name) => {
    const prefix = folder.replaceAll('\\', '/') + '/';
    return file.startsWith(prefix) ? name + file.slice(prefix.length) : undefined;
  };

  return below(client, '') ?? below(modules, 'npm/') ?? below(root, 'own/') ?? file;
}
