import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LONGEST_EXCERPT } from '../../../../questionnaire/evidence/finding.ts';
import { excerptOf } from '../../../../questionnaire/evidence/parsing/excerpt.ts';

it.each([
  ['"DB_PASSWORD=hunter2",', '"DB_PASSWORD=…,'],
  ['"DB_PASSWORD=two words, and a comma",', '"DB_PASSWORD=…,'],
  ['"SPRING_DATASOURCE_PASSWORD=a\\"b c",', '"SPRING_DATASOURCE_PASSWORD=…,'],
  ['"Env":["API_TOKEN=one two","PATH=/usr/bin"]', '"Env":["API_TOKEN=…,"PATH=/usr/bin"]'],
  [
    '"DB_URL=jdbc:oracle:thin:scott/tiger@//db.example.hk/app"',
    '"DB_URL=jdbc:oracle:thin:scott/…@//db.example.hk/app"',
  ],
  ['"AMQP=amqp://mq:hunter2@mq.example.hk/"', '"AMQP=amqp://mq:…@mq.example.hk/"'],
  ['data: {tls.key: LS0tLS1CRUdJTg==}', 'data: {…'],
  ['{"kind":"Secret","data":{"db":"ZHVtbXk="}}', '{"kind":"Secret",…:{…'],
  ['{"data":{"db":"ZHVtbXk="},"kind":"Secret"}', '{"data":{…kind":"Secret"}'],
  ['password: true-blue', 'password: …'],
  ['automountServiceAccountToken: false', 'automountServiceAccountToken: false'],
  ['"JAVA_OPTS=-Ddb.password=hunter2 -Xmx1g"', '"JAVA_OPTS=-Ddb.password=… -Xmx1g"'],
])('%s is shown without its secret', (line, shown) => {
  expect(excerptOf(line)).toBe(shown);
});

it('never shows the value of a secret in the environment of an inspected container, wherever the line is cut', () => {
  const name = fc.constantFrom('DB_PASSWORD', 'api_token', 'AWS_SECRET_ACCESS_KEY', 'MYSQL_PWD');
  fc.assert(
    fc.property(
      name,
      fc.array(fc.constantFrom('q7', ' ', ',', '"', '\\', '}'), { maxLength: 200 }),
      (key, parts) => {
        const value = `q7${parts.join('')}`;
        const shown = excerptOf(`${' '.repeat(8)}${JSON.stringify(`${key}=${value}`)},`);
        expect(shown).not.toContain('q7');
        expect(shown.length).toBeLessThanOrEqual(LONGEST_EXCERPT);
      },
    ),
  );
});
