import { shortName } from './paths.mjs';

/**
 * Which modules travel together. Left to itself the bundler writes two thousand files, of which the first screen asks
 * for nine hundred; a browser needs longer for the asking than for the reading. So there are layers: what the client
 * cannot start without, then what its parts say about themselves, then one file for each part (documents, media, users …),
 * fetched when first opened. The code within a file still runs only when it is needed (`strictExecutionOrder`).
 *
 * A layer holds all that its modules import, so it never draws a later one after it.
 */
const layers = [
  { name: 'start', holds: (name) => name === 'own/source/start.mjs' },
  { name: 'parts', holds: (name) => /^(apps\/backoffice\/backoffice\.element|packages\/[^/]+\/(umbraco-package|manifests))\.js$/.test(name) },
];

/** What is large and rarely opened, with every module that cannot do without it. */
const heavy = [
  { name: 'monaco', holds: (name) => name === 'own/source/code-editor.mjs' },
  { name: 'rich-text', holds: (name) => /^npm\/(@tiptap|prosemirror-[a-z]+)\//.test(name) },
];

/** Every name of a group, by the names of its modules; the first match wins, `null` leaves a module to the bundler. */
const kinds = [
  [/^assets\/lang\/|^own\/source\/french\/|^packages\/core\/auth\/workers\//, null],
  [/^npm\/monaco-editor\/esm\/vs\/basic-languages\//, null],
  [/^packages\/core\/icon-registry\/icons\//, 'icons'],
  [/^npm\/monaco-editor\//, 'monaco'],
  [/^npm\/(@tiptap|prosemirror-[a-z]+|linkifyjs|orderedmap|rope-sequence|w3c-keyname|crelt)\//, 'rich-text'],
  [/^npm\/@umbraco-ui\//, 'elements'],
  [/^(npm|external)\//, 'libraries'],
];

function reach(roots, next) {
  const found = new Set();
  const open = [...roots];
  while (open.length > 0) {
    const id = open.pop();
    if (!found.has(id)) {
      found.add(id);
      open.push(...next(id));
    }
  }

  return found;
}

/** @param graph What rolldown knows about its modules. */
function assign(ids, graph) {
  const rootsOf = ({ holds }) => ids.filter((id) => holds(shortName(id)));
  const imports = (id) => graph.getModuleInfo(id)?.importedIds ?? [];
  const importers = (id) => graph.getModuleInfo(id)?.importers ?? [];
  const groups = new Map();
  const put = (name, members) => members.forEach((id) => groups.has(id) || groups.set(id, name));

  heavy.forEach((kind) => put(kind.name, reach(rootsOf(kind), importers)));
  layers.forEach((layer) => put(layer.name, reach(rootsOf(layer), imports)));
  return groups;
}

/** Names the group of each module, for rolldown's `codeSplitting`. */
export function grouping() {
  let groups;

  return {
    /** To be told of all modules before the first question. */
    learn(graph) {
      groups = assign([...graph.getModuleIds()], graph);
    },

    groupOf(id) {
      const name = shortName(id);
      const kind = kinds.find(([pattern]) => pattern.test(name));
      const layer = groups.get(id);
      if (kind) {
        return kind[1] === 'libraries' && layer !== 'start' ? layer ?? null : kind[1];
      }

      return layer ?? /^(?:packages|apps)\/([a-z-]+)\//.exec(name)?.[1] ?? null;
    },
  };
}
