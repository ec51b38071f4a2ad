import { html } from '@umbraco-cms/backoffice/external/lit';
import type { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';

/** What a panel knows of its data: not yet, not at all, or all of it. The three never look alike. */
export type Loading<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'loaded'; readonly value: T };

export const loading = { state: 'loading' } as const;

/** Gives the data, or why there is none. */
export async function load<T>(ask: () => Promise<T>): Promise<Loading<T>> {
  try {
    return { state: 'loaded', value: await ask() };
  } catch (error) {
    return { state: 'failed', reason: error instanceof Error ? error.message : `${error}` };
  }
}

export function showLoading<T>(
  data: Loading<T>, localize: UmbLocalizationController, retry: () => void, show: (value: T) => unknown,
) {
  switch (data.state) {
    case 'loading':
      return html`<div role="status"><uui-loader-bar></uui-loader-bar><p>${localize.term('ogpTracker_loading')}</p></div>`;
    case 'failed':
      return html`<div role="alert">
        <p><strong>${localize.term('ogpTracker_failed')}</strong> ${data.reason}</p>
        <uui-button look="outline" label=${localize.term('ogpTracker_retry')} @click=${retry}></uui-button>
      </div>`;
    default:
      return show(data.value);
  }
}
