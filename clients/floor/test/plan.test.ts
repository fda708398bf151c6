import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planOf } from '../src/plan.ts';

const table = (number: string, x: number | null, y: number | null) => ({ id: number, number, x, y });

test('a grid of tables fills the plan, whatever its units', () => {
  for (const unit of [1, 160, 5_000]) {
    const tables = [table('1', 0, 0), table('2', unit, 0), table('3', 0, unit), table('4', unit, unit)];
    const { places, columns, rows, ratio } = planOf(tables.map((t) => ({ ...t, x: (t.x ?? 0) - 7 * unit })));
    expect([columns, rows, ratio]).toEqual([2, 2, 1]);
    expect(places.get('4')).toEqual({ left: 0.545, top: 0.545, width: 0.41, height: 0.41 });
  }
});

test('tables without a position stand in rows below, by number', () => {
  const { places, rows } = planOf([table('1', 0, 0), table('10', null, null), table('9', null, null)]);
  expect(rows).toBe(2);
  expect(places.get('9')?.left).toBeLessThan(places.get('10')?.left ?? 0);
  expect(places.get('9')?.top).toBeGreaterThan(places.get('1')?.top ?? 1);
});

test('no tables, one, or two on the same spot make a plan as well', () => {
  expect(planOf([])).toMatchObject({ columns: 1, rows: 1 });
  expect(planOf([table('1', 40, 40)]).places.size).toBe(1);
  expect(planOf([table('1', 4, 4), table('2', 4, 4)]).places.size).toBe(2);
});

test('tables on spots of their own never overlap, and none leaves the plan', () => {
  const spot = fc.integer({ min: -1_000, max: 1_000 });
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(spot, spot), { minLength: 1, maxLength: 20, selector: String }), (spots) => {
      const { places } = planOf(spots.map(([x, y], i) => table(String(i), x, y)));
      const drawn = [...places.values()];
      for (const { left, top, width, height } of drawn)
        expect(Math.min(left, top, 1 - left - width, 1 - top - height)).toBeGreaterThan(-1e-9);
      drawn.forEach((a, i) => {
        for (const b of drawn.slice(i + 1))
          expect(Math.abs(a.left - b.left) > a.width || Math.abs(a.top - b.top) > a.height).toBe(true);
      });
    }),
  );
});
