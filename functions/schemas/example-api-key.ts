/** An API key, for the examples of the OpenAPI document. */
export const exampleApiKey = {
  id: '01JD9Z4C5D6E7F8G9H0J1K2M3N',
  name: 'Portfolio dashboard',
  scopes: ['read'],
  version: 1,
  createdAt: '2026-11-02T01:20:00.000Z',
  expiresAt: '2027-11-02T01:20:00.000Z',
  revokedAt: null,
} as const;
