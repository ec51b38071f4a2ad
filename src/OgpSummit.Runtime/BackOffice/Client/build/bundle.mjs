import fs from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { grouping } from './chunks.mjs';
import { editorModules } from './editor.mjs';
import { fieldsLeftOut } from './fields.mjs';
import { importMap, sourceOf } from './import-map.mjs';
import { mended } from './mends/index.mjs';
import { client, modules, root } from './paths.mjs';
import { Wording } from './wording.mjs';

const tokenWorker = 'packages/core/auth/workers/token-check.worker.js';

/** The client's own names for its parts lead to its sources, so that no part exists twice. */
const ownNames = {
  name: 'own-names',
  resolveId: {
    filter: { id: /^@umbraco-cms\/backoffice\// },
    handler: (name) => sourceOf(name),
  },
};

/** The client finds this worker beside the module that starts it; in a bundle that module is part of a chunk. */
const tokenWorkerAddress = {
  name: 'token-worker-address',
  load: {
    filter: { id: /auth-session-timeout\.controller\.js$/ },
    handler(id) {
      const before = "new URL('../workers/token-check.worker.js', import.meta.url)";
      const source = fs.readFileSync(id, 'utf8');
      if (!source.includes(before)) {
        throw new Error(`${id} no longer starts its worker as expected: ${before}`);
      }

      return source.replace(before, `new URL(${JSON.stringify('../' + tokenWorker)}, import.meta.url)`);
    },
  },
};

function entries() {
  const files = [...Object.values(importMap), tokenWorker];
  return {
    ...Object.fromEntries(files.map((file) => [file.replace(/\.js$/, ''), path.join(client, file)])),
    start: path.join(root, 'source/start.mjs'),
  };
}

/** The chunks that a chunk cannot start without, itself included. */
function withImports(chunks, fileName, found = new Set()) {
  if (!found.has(fileName)) {
    found.add(fileName);
    chunks.get(fileName).imports.forEach((name) => withImports(chunks, name, found));
  }

  return found;
}

/** The folder of the npm package a module came from. */
function packageOf(id) {
  const parts = path.relative(modules, id).split(path.sep);
  const length = parts.lastIndexOf('node_modules') + 1;
  return parts.slice(0, length + (parts[length].startsWith('@') ? 2 : 1)).join('/');
}

/** The terms made of the client's words, as modules that the localizations import. */
const wordingModules = {
  name: 'wording-modules',
  resolveId: { filter: { id: /^wording:/ }, handler: (id) => '\0' + id },
  load: {
    filter: { id: /^\0wording:/ },
    handler: (id) => `export default ${JSON.stringify(Wording.terms[id.slice(-2)])}`,
  },
};

const learning = (groups) => ({
  name: 'grouping',
  renderStart() {
    groups.learn(this);
  },
});

/** Every file of the client, what the page may fetch ahead, and the npm packages inside. */
export async function bundleClient() {
  const groups = grouping();
  const wording = new Wording();
  const bundle = await rolldown({
    cwd: root,
    input: entries(),
    platform: 'browser',
    plugins: [
      ownNames, tokenWorkerAddress, editorModules, fieldsLeftOut, mended, wordingModules,
      { name: 'wording', transform: wording.transform, buildEnd: () => wording.check() },
      learning(groups),
    ],
    preserveEntrySignatures: 'allow-extension',
    moduleTypes: { '.css': 'empty', '.ttf': 'empty' },
    onLog(level, log, report) {
      if (log.code !== 'CIRCULAR_DEPENDENCY') {
        report(level === 'warn' ? 'error' : level, log);
      }
    },
  });

  const { output } = await bundle.generate({
    format: 'esm',
    minify: true,
    comments: false,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    // A module runs when it is first imported, however many others share its file.
    strictExecutionOrder: true,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ name: groups.groupOf, debugName: 'groups' }],
    },
  });

  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const ids = output.flatMap((chunk) => chunk.moduleIds ?? []).filter((id) => id.startsWith(modules));

  return {
    files: new Map(output.map((chunk) => [chunk.fileName, Buffer.from(chunk.code ?? chunk.source)])),
    preload: [...withImports(chunks, 'start.js')],
    packages: [...new Set(ids.map(packageOf))].sort(),
  };
}
