import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';

/** Two requests of one action are refused for one reason. */
const oneAction = 2_000;

let tell = () => undefined;
let last = { text: '', at: 0 };

/**
 * Registered before the client's own interceptors, which replace whatever the server said with 403 and 404 by three English words, and
 * after which nobody says anything at all. Who opens a screen meets the client's own pages for what is not there or not allowed; who
 * does something is told here. All other refusals are told where the client tells them (build/mends).
 */
umbHttpClient.interceptors.response.use(async (response, request) => {
  if (response.ok || response.status === 401) {
    return response;
  }

  const problem = await problemOf(response);
  if (![403, 404].includes(response.status)) {
    return problem ? response : wordless(response);
  }

  if (request.method !== 'GET') {
    tellOnce(problem?.title ? problem : wordsFor(response.status));
  }

  return response;
});

/** @param {(problem: { title: string, detail?: string }) => void} teller Shows a problem to the user. */
export function tellWith(teller) {
  tell = teller;
}

function tellOnce(problem) {
  const text = `${problem.title} ${problem.detail ?? ''}`;
  if (text !== last.text || Date.now() - last.at > oneAction) {
    tell(problem);
  }

  last = { text, at: Date.now() };
}

/** Null where the answer is none. */
async function problemOf(response) {
  if (!response.headers.get('Content-Type')?.includes('json')) {
    return null;
  }

  return response.clone().json().catch(() => null);
}

/** A proxy or the web server itself refused, and said nothing that a person could read. */
function wordless(response) {
  const { status, statusText } = response;
  return new Response(JSON.stringify({ type: 'Error', status, ...wordsFor(status) }), {
    status, statusText, headers: { 'Content-Type': 'application/problem+json' },
  });
}

function wordsFor(status) {
  const name = { 403: 'forbidden', 404: 'notFound', 413: 'tooLarge', 429: 'tooMany' }[status] ?? 'failed';
  return { title: `#ogpProblems_${name}`, detail: `#ogpProblems_${name}Text` };
}
