import { describe, expect, it } from 'vitest';
import { addressOf, startSettings } from '../../infra/start-settings.ts';

describe('startSettings', () => {
  it('takes an empty value for the default', () => {
    const defaults = { host: '127.0.0.1', port: 8787, issuerPort: 8788, dataFolder: '.data' };
    expect(startSettings({})).toEqual(defaults);
    expect(startSettings({ HOST: '', PORT: '', ISSUER_PORT: '', DATA_DIR: '' })).toEqual(defaults);
  });

  it('takes what is given', () => {
    const given = { HOST: '0.0.0.0', PORT: '0', DATA_DIR: 'data' };
    expect(startSettings(given)).toEqual({ host: '0.0.0.0', port: 0, issuerPort: 0, dataFolder: 'data' });
    expect(startSettings({ ...given, PORT: '9000' })).toMatchObject({ port: 9000, issuerPort: 9001 });
    expect(startSettings({ ...given, ISSUER_PORT: '9200' })).toMatchObject({ port: 0, issuerPort: 9200 });
    expect(startSettings({ PORT: '9000', ISSUER_PORT: '0' })).toMatchObject({ port: 9000, issuerPort: 0 });
  });

  it.each([
    [{ ISSUER_PORT: '-1' }, 'ISSUER_PORT is "-1". Set it to a number from 0 to 65535.'],
    [{ PORT: '65535' }, 'ISSUER_PORT is "65536". Set it to a number from 0 to 65535.'],
    [{ ISSUER_PORT: '8787' }, 'ISSUER_PORT and PORT are both 8787. Set ISSUER_PORT to another.'],
  ])('refuses %o', (given, message) => {
    expect(() => startSettings(given)).toThrow(message);
  });
});

it.each([
  ['127.0.0.1', 8787, 'http://localhost:8787'],
  ['0.0.0.0', 443, 'http://localhost:443'],
  ['127.0.0.1', 80, 'http://localhost'],
  ['::', 9203, 'http://localhost:9203'],
  ['::1', 9203, 'http://[::1]:9203'],
  ['::1', 80, 'http://[::1]'],
  ['records.example', 8080, 'http://records.example:8080'],
])('the address of %s, port %i, is %s', (host, port, address) => {
  expect(addressOf(host, port)).toBe(address);
  expect(URL.canParse(address)).toBe(true);
});
