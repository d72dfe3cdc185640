import { expect, it } from 'vitest';
import { eventChanges } from '../../templates/event-changes.ts';

it('says what stands in an altered event as it is, whatever it is called', () => {
  const detail = JSON.parse(
    '{ "status": "__proto__", "scopes": ["constructor"], "before": { "toString": "a" }, "after": { "toString": "b" } }',
  );
  expect(eventChanges(detail, 'en', { titles: new Map() })).toEqual([
    { about: 'Status', before: null, after: '__proto__' },
    { about: 'Rights', before: null, after: 'constructor' },
    { about: 'toString', before: 'a', after: 'b' },
  ]);
});
