import { UmbDocumentUserPermissionCondition } from '@umbraco-cms/backoffice/document';
import type { UmbConditionConfigBase, UmbConditionControllerArguments, UmbExtensionCondition } from '@umbraco-cms/backoffice/extension-api';
import { UmbConditionBase } from '@umbraco-cms/backoffice/extension-registry';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';

/** Who may write a document and not publish it. The server asks the same. */
export class OgpMaySendCondition extends UmbConditionBase<UmbConditionConfigBase> implements UmbExtensionCondition {
  #mayPublish = false;
  #mayWrite = false;
  #isGone = false;

  constructor(host: UmbControllerHost, args: UmbConditionControllerArguments<UmbConditionConfigBase>) {
    super(host, args);
    this.#watch('Umb.Document.Publish', (permitted) => (this.#mayPublish = permitted));
    this.#watch('Umb.Document.Update', (permitted) => (this.#mayWrite = permitted));
  }

  override destroy() {
    this.#isGone = true;
    super.destroy();
  }

  #decide() {
    if (!this.#isGone) {
      this.permitted = this.#mayWrite && !this.#mayPublish;
    }
  }

  #watch(verb: string, take: (permitted: boolean) => void) {
    new UmbDocumentUserPermissionCondition(this, {
      host: this,
      config: { alias: 'Umb.Condition.UserPermission.Document', allOf: [verb] },
      onChange: (permitted: boolean) => {
        take(permitted);
        // Both change at once, one after the other: nothing is shown in between.
        queueMicrotask(() => this.#decide());
      },
    });
  }
}

export { OgpMaySendCondition as api };
