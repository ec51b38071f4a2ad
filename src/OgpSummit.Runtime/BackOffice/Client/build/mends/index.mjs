import { shortName } from '../paths.mjs';
import { content } from './content.mjs';
import { dialogs } from './dialogs.mjs';
import { labels } from './labels.mjs';
import { media } from './media.mjs';
import { names } from './names.mjs';
import { refusals } from './refusals.mjs';
import { settings } from './settings.mjs';
import { shell } from './shell.mjs';
import { startNodes } from './start-nodes.mjs';
import { words } from './words.mjs';

/** Faults of the client that editors would meet. */
const mends = [...shell, ...dialogs, ...startNodes, ...content, ...media, ...settings, ...refusals, ...names, ...words, ...labels];

/** Rewrites single places of the client; the build fails where one is no longer as it was. */
export const mended = {
  name: 'mended',
  transform: {
    filter: { id: mends.map(([file]) => new RegExp(file.split('/').slice(-3).join('[\\\\/]').replaceAll('.js', '\\.js$'))) },
    handler(source, id) {
      const here = mends.filter(([file]) => file === shortName(id));
      const missing = here.find(([, from]) => !source.includes(from));
      if (missing) {
        throw new Error(`${id} no longer says: ${missing[1]} (see build/mends).`);
      }

      return here.length === 0
        ? undefined
        : { code: here.reduce((text, [, from, to]) => text.replace(from, () => to), source), map: null };
    },
  },
};
