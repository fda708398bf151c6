import { testActor } from '@comptoir/dev-env/testing';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Authority, authorityOf, coversGain, type Grant } from '../src/domain/authority.ts';

const SHOPS = ['a', 'b', 'c'];
const PERMISSIONS = ['orders:read', 'orders:take', 'orders:cancel'];
const grant = fc.record({
  roleId: fc.uuid(),
  shopId: fc.constantFrom(null, ...SHOPS),
  permissions: fc.subarray(PERMISSIONS),
});

/** Every right that an authority gives, spelled out per shop; `*` is any shop at all. */
const rights = ({ permissions, shops }: Authority) =>
  new Set(permissions.flatMap((p) => (shops === '*' ? [...SHOPS, '*'] : shops).map((s) => `${p} ${s}`)));

test('a grant is covered exactly when each right it adds, in each shop, is the actor’s own', () => {
  fc.assert(
    fc.property(
      fc.array(grant, { maxLength: 3 }),
      grant,
      fc.array(grant, { minLength: 1, maxLength: 3 }),
      (before: Grant[], added: Grant, held: Grant[]) => {
        const own = authorityOf(held);
        const [old, next] = [authorityOf(before), authorityOf([...before, added])];
        const gained = [...rights(next)].filter((right) => !rights(old).has(right));
        const isCovered = gained.every((right) => rights(own).has(right));
        const isCoveredByRule = coversGain(testActor({ ...own, permissions: [...own.permissions] }), old, next);
        // A role without permissions in a new shop adds no right, but shows its rows: the rule is stricter there.
        if (isCoveredByRule) expect(isCovered).toBe(true);
        else if (next.permissions.length > 0) expect(isCovered).toBe(false);
      },
    ),
    { numRuns: 500 },
  );
});
