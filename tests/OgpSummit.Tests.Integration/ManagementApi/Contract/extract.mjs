// Writes client-types.json: what the back office's client expects of each answer, out of the types in its npm package.
// node extract.mjs <folder of @umbraco-cms/backoffice>
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.argv[2];
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const source = readFileSync(join(root, 'dist-cms/packages/core/backend-api/types.gen.d.ts'), 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, '');
const prefix = '/umbraco/management/api/v1';

// Where the types say otherwise than what stock answers and the client reads.
const corrections = {
	'GET /user/current/permissions': 'UserPermissionsResponseModel',
	'GET /user/current/permissions/document': 'UserPermissionsResponseModel',
	'GET /user/current/permissions/media': 'UserPermissionsResponseModel',
};

const declarations = new Map();
for (const [, name, body] of source.matchAll(/^export (?:type|declare enum) (\w+) (?:= )?\{$([\s\S]*?)^\}/gm)) {
	declarations.set(name, body);
}

const types = {};
const wanted = [];
const want = (text) => [...text.matchAll(/\b[A-Z]\w+\b/g)].forEach(([name]) => declarations.has(name) && wanted.push(name));

const operations = {};
for (const [name, body] of declarations) {
	const [, verb, base] = /^(Get|Post|Put|Delete|Patch)(\w+)Data$/.exec(name) ?? [];
	const url = /url: '([^']+)'/.exec(body)?.[1];
	const responses = verb && declarations.get(`${verb}${base}Responses`);
	if (!url?.startsWith(`${prefix}/`) || !responses) continue;
	const answers = Object.fromEntries(
		[...responses.matchAll(/^ {4}(\d+): (.*);$/gm)].map(([, status, type]) => [status, (want(type), type)]),
	);
	const operation = `${verb.toUpperCase()} ${url.slice(prefix.length)}`;
	operations[operation] = corrections[operation] ? { 200: corrections[operation] } : answers;
}

while (wanted.length) {
	const name = wanted.pop();
	if (types[name]) continue;
	const body = declarations.get(name);
	const values = [...body.matchAll(/^ {4}\w+ = "([^"]*)",?$/gm)].map(([, value]) => value);
	types[name] = values.length
		? values
		: Object.fromEntries(
				[...body.matchAll(/^ {4}(?:readonly )?'?(\$?\w+)'?(\??): ([\s\S]*?);$/gm)].map(([, member, optional, type]) => {
					const flat = type.replace(/\s+/g, ' ');
					want(flat);
					return [member + optional, flat.startsWith('{') ? 'unknown' : flat];
				}),
			);
}

const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
const lines = (object) =>
	Object.entries(sorted(object))
		.map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
		.join(',\n');
writeFileSync(
	new URL('client-types.json', import.meta.url),
	`{\n  "version": "${version}",\n  "operations": {\n${lines(operations)}\n  },\n  "types": {\n${lines(types)}\n  }\n}\n`,
);
