/** An application, for the examples of the OpenAPI document. */
export const exampleApplication = {
  id: '01JD9Z1A2B3C4D5E6F7G8H9J0K',
  name: 'Permit counter 牌照櫃位',
  description: 'Takes applications for permits at the counter and online.',
  owner: 'Senior Systems Manager (Licensing)',
  version: 1,
  createdAt: '2026-11-02T01:10:00.000Z',
  updatedAt: '2026-11-02T01:10:00.000Z',
} as const;
