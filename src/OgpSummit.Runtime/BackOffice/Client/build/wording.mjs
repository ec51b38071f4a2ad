import fs from 'node:fs';
import path from 'node:path';
import { root, shortName } from './paths.mjs';

const folder = path.join(root, 'source/wording');
const section = 'ogpWording';

/** English words that the client carries in its code instead of its terms, with their French. */
const french = Object.assign({}, ...fs.readdirSync(folder).map((file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'))));

const slugOf = (english) => english.replace(/[^a-zA-Z0-9]+(.)?/g, (_, next) => (next ?? '').toUpperCase()).slice(0, 80);

/** Words that differ in nothing but their signs get a number. */
const taken = new Map();
const terms = new Map(Object.keys(french).map((english) => {
  const slug = slugOf(english);
  const count = (taken.get(slug) ?? 0) + 1;
  taken.set(slug, count);
  return [english, count > 1 ? slug + count : slug];
}));

const keyOf = (english) => `${section}_${terms.get(english)}`;

const notification = 'packages/core/notification/layouts/default/notification-layout-default.element.js';
const peek = 'packages/core/notification/controllers/peek-error/peek-error-notification.element.js';
const preview = 'packages/preview/preview-apps/preview-device.element.js';
const table = 'packages/core/components/table/table.element.js';

/** Places that show what a manifest says as it stands, without asking for a term: file, what it says, what it shall say. */
const places = [
  ['packages/core/components/header-app/header-app-button.element.js',
    'label=${ifDefined(this.manifest?.meta.label)}', 'label=${this.localize.string(this.manifest?.meta.label)}'],
  ['packages/core/search/search-modal/search-modal.element.js', '${searcher.name}', '${this.localize.string(searcher.name)}'],
  ['packages/core/collection/components/collection-view-bundle.element.js', 'label=${view.label}', 'label=${this.localize.string(view.label)}'],
  ['packages/core/entity-sign/components/entity-sign-bundle.element.js',
    '${this._labels.get(c.alias)}', '${this.localize.string(this._labels.get(c.alias))}'],
  [notification, 'extends LitElement', 'extends UmbLitElement'],
  [notification, "import { UmbTextStyles }", "import { UmbLitElement } from '../../../lit-element/index.js';\nimport { UmbTextStyles }"],
  [notification,
    '${this.data.message}', '${this.localize.string(this.data.message)}'],
  [notification,
    'headline="${ifDefined(this.data.headline)}"', 'headline="${this.localize.string(this.data.headline)}"'],
  [peek, 'headline=${ifDefined(this.data.headline)}', 'headline=${this.localize.string(this.data.headline)}'],
  [peek, '${this.data.message}', '${this.localize.string(this.data.message)}'],
  [table, ': html `<span style="text-align:${column.align ?? \'left\'};">${column.name}<',
    ': html `<span style="text-align:${column.align ?? \'left\'};">${this.localize.string(column.name)}<'],
  [table, '\t\t\t\t<span style="text-align:${column.align ?? \'left\'};">${column.name}<',
    '\t\t\t\t<span style="text-align:${column.align ?? \'left\'};">${this.localize.string(column.name)}<'],
  [preview, '<span>${this.device.label}</span>', '<span>${this.localize.string(this.device.label)}</span>'],
  [preview, 'label=${item.label}', 'label=${this.localize.string(item.label)}'],
  ['packages/user/current-user/theme/current-user-theme-user-profile-app.element.js', 'name: t.name', 'name: this.localize.string(t.name)'],
];

const messages = 'headline|content|message|confirmLabel';

/** What has been found at least once; the build fails on the rest, so that no entry outlives the client's words. */
export class Wording {
  #seen = new Set();

  /** Rewrites a module of the client so that its words become terms. */
  transform = {
    filter: { id: /dist-cms[\\/](packages|apps)[\\/].*\.js$/ },
    handler: (source, id) => {
      const name = shortName(id);
      const placed = this.#place(source, name);
      const worded = this.#word(placed, name);
      return worded === source ? undefined : { code: worded, map: null };
    },
  };

  /** Terms by culture, as the client's localizations want them. */
  static terms = {
    en: { [section]: Object.fromEntries([...terms].map(([english, term]) => [term, english])) },
    fr: { [section]: Object.fromEntries([...terms].map(([english, term]) => [term, french[english]])) },
  };

  check() {
    const missed = [...Object.keys(french), ...places.map(([, from]) => from)].filter((words) => !this.#seen.has(words));
    if (missed.length > 0) {
      throw new Error(`The client no longer says: ${missed.map((words) => JSON.stringify(words)).join(', ')} (see source/wording).`);
    }
  }

  #place(source, name) {
    return places.filter(([file]) => file === name).reduce((text, [, from, to]) => {
      if (text.includes(from)) {
        this.#seen.add(from);
      }

      return text.replace(from, () => to);
    }, source);
  }

  #word(source, name) {
    if (/(element|-element-base)\.js$|\/views\/section-view/.test(name)) {
      return this.#properties(this.#texts(this.#attributes(source)), this.#namesOf(name, messages));
    }

    return this.#properties(source, this.#namesOf(name, `${messages}|label|description`));
  }

  /** The properties that hold words in a module. */
  #namesOf(module, others) {
    if (/\/themes\/|-table-collection-view\.element\.js$/.test(module)) {
      return 'name';
    }

    return module === preview ? 'label' : others;
  }

  /** `label="Cancel"` in a template. */
  #attributes(source) {
    return source.replace(/(\s(?:(?:aria-)?label|headline|placeholder|title|summary|description|subtitle)=)"([^"$<>]+)"/g, (all, before, words) =>
      this.#knows(words) ? `${before}\${this.localize.term('${keyOf(words)}')}` : all);
  }

  /** `>Cancel</` in a template, but for what stands within `umb-localize`, which has its term. */
  #texts(source) {
    return source.replace(/>(\s*)([A-Z][^<>${}`]*?)(\s*)<\//g, (all, before, words, after, at) => {
      const english = words.replace(/\s+/g, ' ');
      const tag = source.slice(source.lastIndexOf('<', at), at);
      return !tag.startsWith('<umb-localize') && this.#knows(english)
        ? `>${before}\${this.localize.term('${keyOf(english)}')}${after}</`
        : all;
    });
  }

  /**
   * `label: 'Bold'` in a manifest, `message: 'Saved'` in a notification, `headline = 'Error'` before one: all are searched for
   * terms when they are shown.
   */
  #properties(source, names) {
    return source.replace(new RegExp(`\\b((?:${names})(?::| =) )(['"\`])((?:(?!\\2)[^\`$\\\\\\n])+)\\2`, 'g'), (all, before, quote, words) =>
      this.#knows(words) ? `${before}'#${keyOf(words)}'` : all);
  }

  #knows(english) {
    if (!Object.hasOwn(french, english)) {
      return false;
    }

    this.#seen.add(english);
    return true;
  }
}
