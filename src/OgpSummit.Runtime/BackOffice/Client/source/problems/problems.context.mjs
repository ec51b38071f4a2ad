import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { umbPeekError } from '@umbraco-cms/backoffice/notification';
import { tellWith } from './interceptor.mjs';

/** Lends the back office's notifications to what sees the answers. */
export class ProblemsContext extends UmbControllerBase {
  constructor(host) {
    super(host);
    tellWith(({ title, detail }) => umbPeekError(this, { headline: title, message: detail ?? '' }));
  }
}

export { ProblemsContext as api };
