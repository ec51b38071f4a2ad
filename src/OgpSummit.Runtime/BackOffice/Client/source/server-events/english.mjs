export default {
  ogpServerEvents: {
    somebody: 'Somebody',
    document: 'this document',
    media: 'this media item',
    item: 'this item',
    saved: '{0} saved {1} at {2}.',
    published: '{0} published {1} at {2}.',
    unpublished: '{0} unpublished {1} at {2}.',
    sent: '{0} sent {1} for publication at {2}.',
    trashed: '{0} moved {1} to the recycle bin at {2}.',
    deleted: 'Somebody deleted {0}.',
    reloaded: 'You see the new version.',
    kept: 'Your changes are kept; they will be merged when you save.',
    reload: 'Reload',
    discard: 'Your unsaved changes will be lost.',
  },
};
