import { UMB_ACTION_EVENT_CONTEXT } from '@umbraco-cms/backoffice/action';
import { UmbRequestReloadStructureForEntityEvent } from '@umbraco-cms/backoffice/entity-action';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { umbOpenModal, UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { UMB_NOTIFICATION_CONTEXT } from '@umbraco-cms/backoffice/notification';
import type { UmbElement } from '@umbraco-cms/backoffice/element-api';

export type SendModalData = { readonly document: string };

/** Done once the document was sent; rejected when somebody thinks better of it. */
const sendModal = new UmbModalToken<SendModalData, { sent: boolean }>('OgpSummit.Modal.SendForPublication', {
  modal: { type: 'dialog' },
});

let backOffice: UmbElement | undefined;

/**
 * The dialog belongs to the whole back office: the screen of a new document is replaced by that of a stored one while it is open,
 * and would take a dialog of its own away.
 */
export function sendFrom(host: UmbElement) {
  backOffice = host;
}

/** Asks for a word to whoever publishes it, and sends. */
export async function send(document: string) {
  const host = backOffice!;
  const outcome = await umbOpenModal(host, sendModal, { data: { document } });
  if (!outcome?.sent) {
    // Whoever goes to another screen closes the dialog without an answer.
    throw new Error('The document was not sent.');
  }

  const notifications = await host.getContext(UMB_NOTIFICATION_CONTEXT);
  const localize = new UmbLocalizationController(host);
  notifications?.peek('positive', {
    data: { headline: localize.term('ogpPublication_sent'), message: localize.term('ogpPublication_sentText') },
  });

  // The history, and whatever else shows the document.
  const events = await host.getContext(UMB_ACTION_EVENT_CONTEXT);
  events?.dispatchEvent(new UmbRequestReloadStructureForEntityEvent({ entityType: 'document', unique: document }));
}

/** When the screen of a new document has given way to that of the stored one; going from screen to screen closes dialogs. */
export function arrival(document: string): Promise<void> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(arrive, window.location.pathname.includes(document) ? 300 : 5_000);
    };
    const arrive = () => {
      window.removeEventListener('navigationsuccess', wait);
      resolve();
    };
    window.addEventListener('navigationsuccess', wait);
    wait();
  });
}
