/** Whatever is added and removed, the owners of a hash are those that a map of sets has. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HashOwners } from '../../server/src/engine/corpus/hash-owners';

it('knows the owners of each hash', () => {
  const step = fc.record({ add: fc.boolean(), hash: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 0xffffffff })), owner: fc.nat(30) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 3000, size: 'max' }), (steps) => {
      const owners = new HashOwners();
      const model = new Map<number, Set<number>>();
      for (const { add, hash, owner } of steps) {
        const known = model.get(hash) ?? new Set();
        model.set(hash, known);
        if (add && !known.has(owner)) owners.add(hash, owner);
        if (!add) owners.remove(hash, owner);
        if (add) known.add(owner);
        else known.delete(owner);
      }
      for (const [hash, known] of model) {
        const found: number[] = [];
        owners.forEach(hash, (it) => found.push(it));
        expect(found.sort()).toEqual([...known].sort());
      }
    }),
    { numRuns: 50 },
  );
});
