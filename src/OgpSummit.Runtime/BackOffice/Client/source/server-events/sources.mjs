/** What the server calls things, and what the client does: the type of one, of the root of its tree, of its recycle bin. */
const sources = {
  'Umbraco:CMS:Document': { type: 'document', root: 'document-root', bin: 'document-recycle-bin-root' },
  'Umbraco:CMS:Media': { type: 'media', root: 'media-root', bin: 'media-recycle-bin-root' },
  'Umbraco:CMS:DocumentType': { type: 'document-type', root: 'document-type-root' },
  'Umbraco:CMS:DataType': { type: 'data-type', root: 'data-type-root' },
  'Umbraco:CMS:DictionaryItem': { type: 'dictionary', root: 'dictionary-root' },
  'Umbraco:CMS:Language': { type: 'language', root: 'language-root' },
  'Umbraco:CMS:User': { type: 'user', root: 'user-root' },
  'Umbraco:CMS:UserGroup': { type: 'user-group', root: 'user-group-root' },
};

export const currentUser = 'Umbraco:CMS:CurrentUser';

export const sourceOf = (event) => sources[event.eventSource];

export const everySource = Object.values(sources);
