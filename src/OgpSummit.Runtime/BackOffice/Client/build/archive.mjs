import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { tar } from './tar.mjs';

const compress = promisify(brotliCompress);
const compressed = new Set(['.woff', '.woff2']);

/** 9 of 11: the last two steps take ten times as long and win a few percent. */
const quality = 9;

async function packed(name, content) {
  if (compressed.has(path.extname(name))) {
    return { name, content };
  }

  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } };
  return { name: `${name}.br`, content: await compress(content, options) };
}

function versionOf(files) {
  const hash = createHash('sha256');
  for (const [name, content] of [...files].sort(([left], [right]) => (left < right ? -1 : 1))) {
    hash.update(name).update(content);
  }

  return hash.digest('hex').slice(0, 12);
}

/**
 * Writes the client as one tar file: `client.json` with what the page needs to know, then every file, compressed with
 * brotli where that helps (name and `.br`). The same sources give the same bytes.
 */
export async function writeArchive(archive, { imports, preload, files }) {
  const entries = await Promise.all([...files].map(([name, content]) => packed(name, content)));
  const description = { version: versionOf(files), imports, preload };

  fs.mkdirSync(path.dirname(archive), { recursive: true });
  fs.writeFileSync(`${archive}.part`, tar([{ name: 'client.json', content: Buffer.from(JSON.stringify(description)) }, ...entries]));
  fs.renameSync(`${archive}.part`, archive);
}
