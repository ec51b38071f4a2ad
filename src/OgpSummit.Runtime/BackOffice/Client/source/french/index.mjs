import blocks from './blocks.mjs';
import content from './content.mjs';
import corrections from './corrections.mjs';
import editors from './editors.mjs';
import general from './general.mjs';
import media from './media.mjs';
import settings from './settings.mjs';
import users from './users.mjs';

const files = [blocks, content, editors, general, media, settings, users, corrections];

/** Every section with the terms of all files; a term of a later file wins. */
export default files.reduce((sections, file) => {
  for (const [section, terms] of Object.entries(file)) {
    sections[section] = { ...sections[section], ...terms };
  }

  return sections;
}, {});
