import fc from 'fast-check';
import { expect, it } from 'vitest';
import { atMost } from '../../../functions/request/at-most.ts';

it('does everything once, in order, and never more at once than allowed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer()), fc.integer({ min: 1, max: 8 }), async (items, many) => {
      let running = 0;
      let most = 0;
      const results = await atMost(many, items, async (item) => {
        running += 1;
        most = Math.max(most, running);
        for (let turn = 0; turn <= Math.abs(item) % 4; turn += 1) await Promise.resolve();
        running -= 1;
        return item * 2;
      });
      expect(results).toEqual(items.map((item) => item * 2));
      expect(most).toBe(Math.min(many, items.length));
    }),
  );
});
