import { describe, expect, it } from 'vitest';
import { addressOf, startSettings } from '../../infra/start-settings.ts';

describe('startSettings', () => {
  it('takes an empty value for the default', () => {
    const defaults = { host: '127.0.0.1', port: 8787, dataFolder: '.data' };
    expect(startSettings({})).toEqual(defaults);
    expect(startSettings({ HOST: '', PORT: '', DATA_DIR: '' })).toEqual(defaults);
  });

  it('takes what is given', () => {
    const given = { HOST: '0.0.0.0', PORT: '0', DATA_DIR: 'data' };
    expect(startSettings(given)).toEqual({ host: '0.0.0.0', port: 0, dataFolder: 'data' });
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
