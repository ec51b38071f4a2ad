// Builds the back office client into one archive: node build.mjs ARCHIVE
import { writeArchive } from './build/archive.mjs';
import { bundleClient } from './build/bundle.mjs';
import { bundleEditorWorker } from './build/editor.mjs';
import { fonts, ownFiles, styleSheets } from './build/files.mjs';
import { importMap } from './build/import-map.mjs';
import { licenses } from './build/licenses.mjs';

const [archive] = process.argv.slice(2);
if (!archive) {
  throw new Error('Name the archive to write: node build.mjs ARCHIVE');
}

const [client, worker] = await Promise.all([bundleClient(), bundleEditorWorker()]);

await writeArchive(archive, {
  imports: importMap,
  preload: client.preload,
  files: new Map([...client.files, ...worker, ...fonts(), ...styleSheets(), ...ownFiles(), ...licenses(client.packages)]),
});
