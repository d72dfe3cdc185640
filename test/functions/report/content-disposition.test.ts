import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentDisposition, fileDisposition } from '../../../functions/report/content-disposition.ts';

test.each([
  ['Licence renewal', 'attachment; filename="Licence-renewal.pdf"; filename*=UTF-8\'\'Licence%20renewal.pdf'],
  ['牌照', 'attachment; filename="report.pdf"; filename*=UTF-8\'\'%E7%89%8C%E7%85%A7.pdf'],
  ['../a"b\r\nX: y', 'attachment; filename="a-b-X-y.pdf"; filename*=UTF-8\'\'a%20b%20X%20y.pdf'],
  ['a\u202Ecod\u200b', 'attachment; filename="acod.pdf"; filename*=UTF-8\'\'acod.pdf'],
  ['Café (1)', 'attachment; filename="Cafe-1.pdf"; filename*=UTF-8\'\'Caf%C3%A9%20%281%29.pdf'],
  ['\ud800', 'attachment; filename="report.pdf"; filename*=UTF-8\'\'report.pdf'],
])('%j', (name, header) => {
  expect(contentDisposition(name, 'full')).toBe(header);
});

test('a short edition says so, however long the name is', () => {
  expect(contentDisposition('A'.repeat(200), 'short')).toBe(
    `attachment; filename="${'A'.repeat(80)}-short.pdf"; filename*=UTF-8''${'A'.repeat(80)}-short.pdf`,
  );
});

test('starter files say so, and belong to an application where the name has no letter of ASCII', () => {
  expect(contentDisposition('Licence renewal', 'starter-files')).toContain(
    'filename="Licence-renewal-starter-files.zip"',
  );
  expect(contentDisposition('牌照', 'starter-files')).toContain('filename="application-starter-files.zip"');
});

test('whatever the name, the header is one that fetch accepts and whose name can be decoded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const header = contentDisposition(name, 'full');
      expect(new Headers({ 'Content-Disposition': header }).get('Content-Disposition')).toBe(header);
      expect(header).toMatch(/^attachment; filename="[\w. -]+\.pdf"; filename\*=UTF-8''[\w.~%-]+\.pdf$/);
      decodeURIComponent(header.split("''")[1] as string);
    }),
  );
});

test.each([
  ['k8s/deployment.yaml', 'attachment; filename="deployment.yaml"; filename*=UTF-8\'\'deployment.yaml'],
  ['Dockerfile', 'attachment; filename="Dockerfile"; filename*=UTF-8\'\'Dockerfile'],
  ['.dockerignore', 'attachment; filename="dockerignore"; filename*=UTF-8\'\'dockerignore'],
  ['部署.yaml', 'attachment; filename="evidence.yaml"; filename*=UTF-8\'\'%E9%83%A8%E7%BD%B2.yaml'],
  ['a.b"c', 'attachment; filename="a.b-c"; filename*=UTF-8\'\'a.b%20c'],
  ['', 'attachment; filename="evidence"; filename*=UTF-8\'\'evidence'],
])('a file that was sent as %j', (name, header) => {
  expect(fileDisposition(name)).toBe(header);
});
