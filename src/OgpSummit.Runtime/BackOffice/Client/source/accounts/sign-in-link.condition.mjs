import { isCurrentUser } from '@umbraco-cms/backoffice/current-user';
import { UmbConditionBase } from '@umbraco-cms/backoffice/extension-registry';
import { observeMultiple } from '@umbraco-cms/backoffice/observable-api';
import { UMB_USER_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/user';

/** One's own password takes the old one, and a disabled account takes none. */
export class SignInLinkCondition extends UmbConditionBase {
  constructor(host, args) {
    super(host, args);
    this.consumeContext(UMB_USER_WORKSPACE_CONTEXT, (context) => {
      const parts = context && observeMultiple([context.unique, context.state]);
      this.observe(parts, (user) => this.#judge(user), '_user');
    });
  }

  async #judge([unique, state] = []) {
    this.permitted = Boolean(unique) && state !== 'Disabled' && !(await isCurrentUser(this._host, unique));
  }
}

export { SignInLinkCondition as api };
