import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { UMB_CURRENT_USER_CONTEXT } from '@umbraco-cms/backoffice/current-user';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { UMB_MANAGEMENT_API_SERVER_EVENT_CONTEXT } from '@umbraco-cms/backoffice/management-api';
import { UMB_NOTIFICATION_CONTEXT } from '@umbraco-cms/backoffice/notification';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';
import { latestChange } from './latest-change.mjs';
import './notice.element.mjs';
import { isOwnWrite } from './own-writes.mjs';
import { sourceOf } from './sources.mjs';

/** Publishing saves first: one notice for both. */
const pause = 500;

/**
 * Somebody else changed what is open here. A copy without changes of its own is replaced, and said so; a copy with changes is kept,
 * and whoever made them decides. When it is saved, the server merges or refuses.
 */
export class OpenItemContext extends UmbControllerBase {
  #localize = new UmbLocalizationController(this);
  #workspace;
  #user;
  #notifications;
  #timer;
  #type;
  #notice;
  #lostAt;

  constructor(host) {
    super(host);
    this.consumeContext(UMB_WORKSPACE_CONTEXT, (context) => (this.#workspace = context));
    this.consumeContext(UMB_CURRENT_USER_CONTEXT, (context) => (this.#user = context));
    this.consumeContext(UMB_NOTIFICATION_CONTEXT, (context) => (this.#notifications = context));
    this.consumeContext(UMB_MANAGEMENT_API_SERVER_EVENT_CONTEXT, (context) => {
      this.observe(context?.events, (event) => event && this.#hear(event), 'events');
      this.observe(context?.isConnected, (isConnected) => isConnected === false && (this.#lostAt ??= new Date()), 'isConnected');
      this.observe(context?.returned, () => this.#catchUp(), 'returned');
    });
  }

  destroy() {
    clearTimeout(this.#timer);
    this.#notice?.close();
    super.destroy();
  }

  #hear(event) {
    const key = this.#workspace?.getUnique?.();
    if (event.key !== key || sourceOf(event)?.type !== this.#workspace.getEntityType() || isOwnWrite(key)) {
      return;
    }

    this.#type = event.eventType;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#follow(key), pause);
  }

  async #follow(key) {
    const type = this.#workspace.getEntityType();
    if (this.#type === 'Deleted') {
      this.#tell('danger', { message: this.#localize.term('ogpServerEvents_deleted', this.#what(type)) });
      return;
    }

    const change = await latestChange(this, type, key);
    if (this.#workspace?.getUnique() !== key) {
      return;
    }

    const isOwn = change?.user === this.#user?.getUnique();
    const hasChanges = this.#workspace.getHasUnpersistedChanges?.() ?? true;
    if (!hasChanges) {
      await this.#workspace.reload();
    }

    if (!isOwn) {
      this.#say(type, this.#type === 'Trashed' ? { ...change, deed: 'trashed' } : change, hasChanges);
    }
  }

  /** While the connection was away nobody told anything; the audit trail knows whether there was something to tell. */
  async #catchUp() {
    const since = this.#lostAt;
    this.#lostAt = undefined;
    const key = this.#workspace?.getUnique?.();
    if (!key || this.#workspace.getIsNew?.()) {
      return;
    }

    const type = this.#workspace.getEntityType();
    const change = await latestChange(this, type, key);
    if (change ? change.at > since && !isOwnWrite(key) : !this.#workspace.getHasUnpersistedChanges?.()) {
      this.#type = 'Updated';
      await (change ? this.#follow(key) : this.#workspace.reload());
    }
  }

  #say(type, change, hasChanges) {
    const who = change?.name ?? this.#localize.term('ogpServerEvents_somebody');
    const at = this.#localize.date(change?.at ?? new Date(), { timeStyle: 'short' });
    const said = this.#localize.term(`ogpServerEvents_${change?.deed ?? 'saved'}`, who, this.#what(type), at);
    const then = this.#localize.term(hasChanges ? 'ogpServerEvents_kept' : 'ogpServerEvents_reloaded');
    this.#tell(hasChanges ? 'warning' : 'default', { message: `${said} ${then}`, reload: hasChanges ? () => this.#workspace.reload() : undefined });
  }

  #what(type) {
    return this.#localize.term(['document', 'media'].includes(type) ? `ogpServerEvents_${type}` : 'ogpServerEvents_item');
  }

  /** What asks for a decision stays until it is taken. */
  #tell(color, data) {
    this.#notice?.close();
    const options = { elementName: 'ogp-change-notice', data };
    this.#notice = data.reload ? this.#notifications?.stay(color, options) : this.#notifications?.peek(color, options);
  }
}

export { OpenItemContext as api };
