import { DocumentService, MediaService, UserService } from '@umbraco-cms/backoffice/external/backend-api';
import { tryExecute } from '@umbraco-cms/backoffice/resources';

const quietly = { disableNotifications: true };
const newest = { orderDirection: 'Descending', skip: 0, take: 1 };

/** What the audit trail calls a deed, and what we do. */
const deeds = {
  Publish: 'published',
  PublishVariant: 'published',
  Unpublish: 'unpublished',
  UnpublishVariant: 'unpublished',
  SendToPublish: 'sent',
  SendToPublishVariant: 'sent',
};

/**
 * Who changed a document or media item last, when and how, from its audit trail; an event says nothing of it.
 * Undefined where there is no trail, or where it may not be read.
 */
export async function latestChange(host, type, id) {
  const { data } = type === 'document'
    ? await tryExecute(host, DocumentService.getDocumentByIdAuditLog({ path: { id }, query: newest }), quietly)
    : type === 'media'
      ? await tryExecute(host, MediaService.getMediaByIdAuditLog({ path: { id }, query: newest }), quietly)
      : {};
  const entry = data?.items[0];
  if (!entry) {
    return undefined;
  }

  const { data: users } = await tryExecute(host, UserService.getItemUser({ query: { id: [entry.user.id] } }), quietly);
  return { user: entry.user.id, name: users?.[0]?.name, at: new Date(entry.timestamp), deed: deeds[entry.logType] ?? 'saved' };
}
