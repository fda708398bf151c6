import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { billsOf } from './bills.ts';
import { openTill, type Till } from './till.ts';

const MANY = 200;
let till: Till;
let bills: ReturnType<typeof billsOf>;
beforeAll(async () => {
  till = await openTill([], { now: () => new Date('2031-03-01T12:00:00Z') });
  bills = billsOf(till);
});
afterAll(() => till.house.close());

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const drafts = async (n: number) => {
  const made: string[] = [];
  while (made.length < n) {
    const some = await Promise.all(Array.from({ length: 20 }, () => bills.create()));
    made.push(...some.map((one) => one.invoice?.id ?? ''));
  }
  return made.slice(0, n);
};
const digits = (number: string | null | undefined) => Number(number?.slice(-6));
const kept = async (table: 'invoice' | 'credit_note') =>
  (await till.house.rows<{ n: number }>('orders', `select right(number, 6)::int as n from ${table} order by 1`)).map(
    (r) => r.n,
  );
const chain = async (kind: string) => {
  const source = `query ($kind: NumberedDocument!) { verifyDocuments(kind: $kind, year: 2031) { checked isWhole } }`;
  const { data } = await till.house.run<{ verifyDocuments: object }>('orders', till.owner, source, { kind });
  return data.verifyDocuments;
};

test('200 validations at once give 200 consecutive numbers, and one chain', async () => {
  const ids = await drafts(MANY);
  const before = (await kept('invoice')).length;
  const made = await Promise.all(ids.map((id) => bills.validate(id)));
  expect(made.flatMap((m) => m.problems)).toEqual([]);
  expect(made.map((m) => digits(m.invoice?.number)).sort((a, b) => a - b)).toEqual(upTo(MANY).map((n) => before + n));
  expect(await chain('INVOICE')).toEqual({ checked: before + MANY, isWhole: true });
});

/** Runs a verb until it is answered, as a client does whose connection broke: by the same key. */
async function untilAnswered<Answer>(run: (given: object) => Promise<Answer>): Promise<Answer> {
  const given = { idempotencyKey: newId() };
  for (;;) {
    try {
      return await run(given);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

test('connections that are killed in the middle leave no gap and no double, and no break in the chain', async () => {
  const before = (await kept('invoice')).length;
  const ids = await drafts(120);
  let isDone = false;
  let killed = 0;
  const killer = (async () => {
    while (!isDone) {
      const gone = await till.house.rows<{ killed: boolean }>('orders', `
        select pg_terminate_backend(pid) as killed from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and state in ('active', 'idle in transaction') limit 2`);
      killed += gone.length;
      // Time for some to get through in between, also on a slow machine.
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  })();
  const validated = await Promise.all(ids.map((id) => untilAnswered((given) => bills.validate(id, given))));
  const credited = await Promise.all(ids.slice(0, 40).map((id) => untilAnswered((given) => bills.credit(id, given))));
  isDone = true;
  await killer;
  expect(killed).toBeGreaterThan(5);
  expect([...validated, ...credited].flatMap((one) => one.problems)).toEqual([]);
  expect(new Set(validated.map((one) => one.invoice?.number)).size).toBe(120);
  const after = await bills.issued();
  expect(digits((await bills.see(after))?.number)).toBe(before + 121);
  expect(await kept('invoice')).toEqual(upTo(before + 121));
  expect(await kept('credit_note')).toEqual(upTo(40));
  expect(await chain('INVOICE')).toEqual({ checked: before + 121, isWhole: true });
  expect(await chain('CREDIT_NOTE')).toEqual({ checked: 40, isWhole: true });
}); // biome-ignore format: a statement
