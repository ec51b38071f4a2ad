import fs from 'node:fs';
import path from 'node:path';
import { modules, root } from './paths.mjs';

const read = (...parts) => fs.readFileSync(path.join(...parts));

function folder(from, to) {
  const files = fs.readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((file) => {
    const source = path.join(file.parentPath, file.name);
    return [path.join(to, path.relative(from, source)).replaceAll('\\', '/'), read(source)];
  });
}

/** The text face of the client's elements, and the icon face of its code editor. */
export const fonts = () => [
  ...folder(path.join(modules, '@umbraco-ui/uui-css/assets/fonts'), 'assets/fonts'),
  ['assets/fonts/codicon.ttf', read(modules, 'monaco-editor/esm/vs/base/browser/ui/codicons/codicon/codicon.ttf')],
];

/** The elements' own custom properties, then ours: the npm package of the client has no style sheet. */
export const styleSheets = () => [
  ['css/uui-css.css', read(modules, '@umbraco-ui/uui-css/dist/uui-css.css')],
  ...folder(path.join(root, 'styles'), 'css'),
];

export const ownFiles = () => folder(path.join(root, 'images'), 'assets');
