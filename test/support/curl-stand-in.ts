import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';

// Run in place of curl by readme.test.ts where a machine has none. It refuses options that it does not know.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    silent: { type: 'boolean', short: 's' },
    'show-error': { type: 'boolean', short: 'S' },
    fail: { type: 'boolean', short: 'f' },
    'fail-with-body': { type: 'boolean' },
    'dump-header': { type: 'string', short: 'D' },
    include: { type: 'boolean', short: 'i' },
    request: { type: 'string', short: 'X' },
    header: { type: 'string', short: 'H', multiple: true },
    data: { type: 'string', short: 'd' },
    form: { type: 'string', short: 'F', multiple: true },
    json: { type: 'string' },
    output: { type: 'string', short: 'o' },
  },
});

const given = values.json ?? values.data;
const body = values.form
  ? formOf(values.form)
  : given?.startsWith('@')
    ? readFileSync(given === '@-' ? 0 : given.slice(1))
    : given;
const headers = new Headers(values.json === undefined ? {} : { 'Content-Type': 'application/json' });
for (const line of values.header ?? []) {
  const colon = line.indexOf(':');
  headers.set(line.slice(0, colon), line.slice(colon + 1).trim());
}
const response = await fetch(positionals[0] ?? '', {
  method: values.request ?? (body === undefined ? 'GET' : 'POST'),
  headers,
  ...(body === undefined ? {} : { body }),
});
const failed = !response.ok && (values.fail || values['fail-with-body']);
const head = [
  `HTTP/1.1 ${response.status} ${response.statusText}`,
  ...[...response.headers].map(([name, value]) => `${name}: ${value}`),
  '\r\n',
].join('\r\n');
if (values['dump-header'] !== undefined) writeFileSync(values['dump-header'], head);
if (values.include) process.stdout.write(head);
if (!failed || values['fail-with-body']) {
  const bytes = Buffer.from(await response.arrayBuffer());
  if (values.output === undefined) process.stdout.write(bytes);
  else writeFileSync(values.output, bytes);
}
if (failed) {
  console.error(`curl: (22) The requested URL returned error: ${response.status}`);
  process.exitCode = 22;
}

/** Fields as `name=value`, and files as `name=@path`. */
function formOf(fields: readonly string[]): FormData {
  const form = new FormData();
  for (const field of fields) {
    const [, name = '', at, value = ''] = /^([^=]*)=(@?)(.*)$/s.exec(field) ?? [];
    if (at) form.append(name, new Blob([readFileSync(value)]), basename(value));
    else form.append(name, value);
  }
  return form;
}
