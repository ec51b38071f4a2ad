import { UMB_ACTION_EVENT_CONTEXT } from '@umbraco-cms/backoffice/action';
import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { UMB_CURRENT_USER_CONTEXT } from '@umbraco-cms/backoffice/current-user';
import { UmbRequestReloadChildrenOfEntityEvent, UmbRequestReloadStructureForEntityEvent } from '@umbraco-cms/backoffice/entity-action';
import { UMB_MANAGEMENT_API_SERVER_EVENT_CONTEXT } from '@umbraco-cms/backoffice/management-api';
import { isOwnWrite, openedBranches } from './own-writes.mjs';
import { currentUser, everySource, sourceOf } from './sources.mjs';

/** Events of one action are told together. */
const pause = 300;

/** A branch that was published names each of its documents; the root stands for more than so many. */
const mostAtOnce = 20;

/** Trees, lists and the own rights show what others changed. What this page changes, the client shows itself. */
export class ChangesByOthersContext extends UmbControllerBase {
  #waiting = new Map();
  #timer;
  #actions;
  #user;

  constructor(host) {
    super(host);
    this.consumeContext(UMB_ACTION_EVENT_CONTEXT, (context) => (this.#actions = context));
    this.consumeContext(UMB_CURRENT_USER_CONTEXT, (context) => (this.#user = context));
    this.consumeContext(UMB_MANAGEMENT_API_SERVER_EVENT_CONTEXT, (context) => {
      this.observe(context?.events, (event) => event && this.#hear(event), 'events');
      this.observe(context?.returned, () => this.#catchUp(), 'returned');
    });
  }

  destroy() {
    clearTimeout(this.#timer);
    super.destroy();
  }

  #hear(event) {
    if (event.eventSource === currentUser) {
      this.#user?.load();
    } else if (sourceOf(event) && !isOwnWrite(event.key)) {
      this.#waiting.set(`${event.eventType} ${event.key}`, event);
      this.#timer ??= setTimeout(() => this.#tell(), pause);
    }
  }

  #tell() {
    const events = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#timer = undefined;

    events.slice(0, mostAtOnce).forEach((event) => {
      const { type } = sourceOf(event);
      this.#reloadAround(type, event.key);
      this.#reloadChildren(type, event.key);
    });
    this.#rootsOf(events).forEach((root) => this.#reloadChildren(root, null));
  }

  /** What is new at the root has no parent that the server could name. */
  #rootsOf(events) {
    const roots = events.flatMap((event, at) => {
      const { root, bin } = sourceOf(event);
      return event.eventType === 'Updated' && at < mostAtOnce ? [] : event.eventType === 'Trashed' ? [root, bin] : [root];
    });
    return new Set(roots.filter(Boolean));
  }

  /** Nobody knows what happened meanwhile: whatever is open is asked for again. */
  #catchUp() {
    this.#user?.load();
    everySource.forEach(({ root }) => this.#reloadChildren(root, null));
    openedBranches().forEach(({ tree, key, isParent }) => (isParent ? this.#reloadChildren(tree, key) : this.#reloadAround(tree, key)));
  }

  /** The item where it is shown, and those beside it. */
  #reloadAround(entityType, unique) {
    this.#actions?.dispatchEvent(new UmbRequestReloadStructureForEntityEvent({ entityType, unique }));
  }

  #reloadChildren(entityType, unique) {
    this.#actions?.dispatchEvent(new UmbRequestReloadChildrenOfEntityEvent({ entityType, unique }));
  }
}

export { ChangesByOthersContext as api };
