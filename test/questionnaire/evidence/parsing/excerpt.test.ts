import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LONGEST_EXCERPT } from '../../../../questionnaire/evidence/finding.ts';
import { excerptOf } from '../../../../questionnaire/evidence/parsing/excerpt.ts';

it.each([
  ['"DB_PASSWORD=hunter2",', '"DB_PASSWORD=…",'],
  ['"DB_PASSWORD=two words, and a comma",', '"DB_PASSWORD=…",'],
  ['"SPRING_DATASOURCE_PASSWORD=a\\"b c",', '"SPRING_DATASOURCE_PASSWORD=…",'],
  ['"Env":["API_TOKEN=one two","PATH=/usr/bin"]', '"Env":["API_TOKEN=…","PATH=/usr/bin"]'],
  [
    '"DB_URL=jdbc:oracle:thin:scott/tiger@//db.example.hk/app"',
    '"DB_URL=jdbc:oracle:thin:scott/…@//db.example.hk/app"',
  ],
  ['"AMQP=amqp://mq:hunter2@mq.example.hk/"', '"AMQP=amqp://mq:…@mq.example.hk/"'],
  ['<add key="DbPassword" value="hunter2" />', '<add key="DbPassword" … />'],
  ['ENV DB_PASSWORD="a\\"b"', 'ENV DB_PASSWORD=…'],
  [`ENV DB_PASSWORD='a'b A=c`, 'ENV DB_PASSWORD=… A=c'],
  ['ENV DB_PASSWORD=a\\ b A=c', 'ENV DB_PASSWORD=… A=c'],
  ['ENV DB_PASSWORD=a,b}c', 'ENV DB_PASSWORD=…'],
  ['ENV APP_PW=hunter2 SSH_CREDS=hunter2', 'ENV APP_PW=… SSH_CREDS=…'],
  ['  DB_PASSWORD: !!str hunter2', 'DB_PASSWORD: …'],
  ['  DB_PASSWORD: &a hunter2', 'DB_PASSWORD: …'],
  ['environment: {DB_PASSWORD: &a hunter2, A: b}', 'environment: {DB_PASSWORD: …, A: b}'],
  ['  DB_PASSWORD: two words', 'DB_PASSWORD: …'],
  ['  - DB_PASSWORD=two words, and a comma', '- DB_PASSWORD=…'],
  ['ENV KEY="-----BEGIN RSA PRIVATE KEY-----MIIE"', 'ENV KEY="-----BEGIN RSA PRIVATE KEY…'],
  ['RUN curl -H "Authorization: Bearer 0123456789"', 'RUN curl -H "Authorization: Bearer …"'],
  ['RUN curl -uroot:hunter2 https://a.example.hk', 'RUN curl -uroot:… https://a.example.hk'],
  ['RUN echo "root:hunter2" | \\', 'RUN echo "root:…" | \\'],
  ['ENV SAS=?sv=2020&sig=hunter2', 'ENV SAS=?sv=2020&sig=…'],
  [`ENV A_TOKEN=${'x'.repeat(769)} URL=https://mq:hunter2@mq.example.hk`, 'ENV A_TOKEN=… URL=https://mq:…'],
  ['data: {tls.key: LS0tLS1CRUdJTg==}', 'data: {…'],
  ['{"kind":"Secret","data":{"db":"ZHVtbXk="}}', '{"kind":"Secret",…'],
  ['{"data":{"db":"ZHVtbXk="},"kind":"Secret"}', '{"data":{…kind":"Secret"}'],
  ['password: true-blue', 'password: …'],
  ['automountServiceAccountToken: false', 'automountServiceAccountToken: false'],
  ['"JAVA_OPTS=-Ddb.password=hunter2 -Xmx1g"', '"JAVA_OPTS=-Ddb.password=… -Xmx1g"'],
  ['ENV DB_PASSWORD=hunter2 PORT=80', 'ENV DB_PASSWORD=… PORT=80'],
  ['ENV API_TOKEN abc', 'ENV API_TOKEN …'],
  ['  password: "two words"', 'password: …'],
  ["      - SPRING_DATASOURCE_PASSWORD='x y'", '- SPRING_DATASOURCE_PASSWORD=…'],
  ['"clientSecret": "x",', '"clientSecret": …,'],
  ['url: jdbc:oracle://scott:tiger@db.example.hk/x', 'url: jdbc:oracle://scott:…@db.example.hk/x'],
  ['aws AKIAABCDEFGHIJKLMNOP', 'aws …'],
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

it('cannot look like something else than what stands there', () => {
  expect(excerptOf('USER root # \u202e1001 RESU')).toBe('USER root #  1001 RESU');
});

it('are short, on one line, and can be shown', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000, unit: 'binary' }), (line) => {
      const shown = excerptOf(line);
      expect(shown.length).toBeLessThanOrEqual(200);
      expect(shown.isWellFormed()).toBe(true);
      expect(/[\p{Cc}\p{Zl}\p{Zp}]/u.test(shown)).toBe(false);
    }),
  );
});
