export default {
  ogpServerEvents: {
    somebody: 'Quelqu’un',
    document: 'ce document',
    media: 'ce média',
    item: 'cet élément',
    saved: '{0} a enregistré {1} à {2}.',
    published: '{0} a publié {1} à {2}.',
    unpublished: '{0} a dépublié {1} à {2}.',
    sent: '{0} a envoyé {1} pour publication à {2}.',
    trashed: '{0} a mis {1} à la corbeille à {2}.',
    deleted: 'Quelqu’un a supprimé {0}.',
    reloaded: 'La nouvelle version est affichée.',
    kept: 'Vos modifications sont gardées ; elles seront réunies avec les siennes quand vous enregistrerez.',
    reload: 'Recharger',
    discard: 'Vos modifications non enregistrées seront perdues.',
  },
};
