import fs from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { modules, root } from './paths.mjs';

const worker = 'workers/code-editor.js';

/** Chunks lie one folder below the files that keep their own path. */
const workerModule = `
export default class extends Worker {
  constructor() {
    super(new URL(${JSON.stringify('../' + worker)}, import.meta.url), { type: 'module' });
  }
}`;

/** The icon font is a face of the page (styles/umb-css.css): a face declared within an element is none. */
const withoutFontFaces = (css) => css.replace(/@font-face\s*\{[^}]*\}/g, '');

/**
 * The code editor, as the client asks for it: style sheets as text and workers as classes. It colours the languages that
 * the client offers and starts one worker; the language services of Monaco, which are thrice its size, stay out.
 */
export const editorModules = {
  name: 'code-editor',
  resolveId: {
    filter: { id: /^monaco-editor($|\/.*\?(inline|worker)$)/ },
    handler(name) {
      if (name === 'monaco-editor') {
        return path.join(root, 'source/code-editor.mjs');
      }

      return name.endsWith('?worker') ? '\0code-editor-worker' : '\0code-editor-style:' + name.replace('?inline', '');
    },
  },
  load: {
    filter: { id: /^\0code-editor-/ },
    handler(id) {
      const [, style] = id.split(':');
      return style
        ? `export default ${JSON.stringify(withoutFontFaces(fs.readFileSync(path.join(modules, style), 'utf8')))}`
        : workerModule;
    },
  },
};

/** The worker is a program of its own, so it shares no file with the client. */
export async function bundleEditorWorker() {
  const bundle = await rolldown({
    cwd: root,
    input: path.join(modules, 'monaco-editor/esm/vs/editor/editor.worker.js'),
    platform: 'browser',
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true, comments: false, codeSplitting: false });
  return new Map([[worker, Buffer.from(output[0].code)]]);
}
