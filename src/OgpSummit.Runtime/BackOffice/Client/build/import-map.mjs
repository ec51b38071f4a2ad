import fs from 'node:fs';
import path from 'node:path';
import { client } from './paths.mjs';

const prefix = '/umbraco/backoffice/';
const declared = JSON.parse(fs.readFileSync(path.join(client, 'umbraco-package.json'), 'utf8')).importmap.imports;

/**
 * What extensions may import, as the client declares it: name to path below the folder the client is served from.
 * The bundle keeps every one of these paths, so an extension and the client share one instance of each module.
 */
export const importMap = Object.fromEntries(
  Object.entries(declared).map(([name, url]) => {
    if (!url.startsWith(prefix)) {
      throw new Error(`The client declares ${name} at ${url}, which is not below ${prefix}.`);
    }

    return [name, url.slice(prefix.length)];
  }));

/** The source file behind a name of the import map. */
export const sourceOf = (name) => importMap[name] && path.join(client, importMap[name]);
