import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';

/** An event leaves the server before the answer to the request that caused it; a little room for the last one. */
const afterwards = 2_000;
const mostBranches = 40;

const writes = new Set();
const branches = new Map();

umbHttpClient.interceptors.request.use(async (request) => {
  if (request.method === 'GET') {
    rememberBranch(request.url);
  } else {
    await rememberWrite(request);
  }

  return request;
});

umbHttpClient.interceptors.response.use((response, request) => {
  const write = [...writes].find((one) => one.request === request);
  if (write) {
    setTimeout(() => writes.delete(write), afterwards);
  }

  return response;
});

/** Whether this page itself is changing, or has just changed, what has this key. */
export function isOwnWrite(key) {
  return [...writes].some((write) => write.text.includes(key));
}

/** The branches of trees that were opened here, the last ones: the parent of each, or one of its children. */
export function openedBranches() {
  return [...branches.values()];
}

async function rememberWrite(request) {
  const isJson = request.headers.get('Content-Type')?.includes('json');
  const write = { request, text: `${request.url} ${isJson ? await request.clone().text() : ''}`.toLowerCase() };
  writes.add(write);

  // An answer that never comes must not silence the others for ever.
  setTimeout(() => writes.delete(write), 60_000);
}

/** Children are asked for by their parent, or by one of them. */
function rememberBranch(url) {
  const [, tree, way] = /\/tree\/([a-z-]+)\/(children|siblings)\?/.exec(url) ?? [];
  const key = tree && new URL(url, window.location.href).searchParams.get(way === 'children' ? 'parentId' : 'target');
  if (key) {
    branches.delete(key);
    branches.set(key, { tree, key, isParent: way === 'children' });
    if (branches.size > mostBranches) {
      branches.delete(branches.keys().next().value);
    }
  }
}
