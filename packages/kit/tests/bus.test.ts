import { randomUUID } from 'node:crypto';
import { createDatabase, dropDatabase } from '@comptoir/dev-env/postgres/databases';
import { databaseUrl, testActor } from '@comptoir/dev-env/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Bus } from '../src/bus.ts';
import { openPostgresBus } from '../src/bus-postgres.ts';
import { type EventEnvelope, newEvent } from '../src/events.ts';
import { createLogger } from '../src/logger.ts';

/** What every driver of the bus must hold; a new driver joins this table. */
const drivers: { name: string; open: () => Promise<{ connect: () => Promise<Bus>; remove: () => Promise<void> }> }[] = [
  {
    name: 'postgres',
    open: async () => {
      const database = `test_bus_${randomUUID().slice(0, 8)}`;
      await createDatabase(process.env.TEST_DATABASE_URL ?? '', database);
      return {
        connect: () => openPostgresBus({ url: databaseUrl(database), log: createLogger('test', 'silent') }),
        remove: async () => void (await dropDatabase(process.env.TEST_DATABASE_URL ?? '', database)),
      };
    },
  },
];

const actor = testActor();
const fact = (n: number): EventEnvelope =>
  newEvent('DeadLetterReplayed', actor.companyId as string, actor, new Date(), {
    consumer: 'test',
    eventId: String(n),
  });
const numberOf = (event: EventEnvelope) => Number((event.payload as { eventId: string }).eventId);
const until = async (condition: () => boolean) => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe.each(drivers)('the $name bus', ({ open }) => {
  let driver: Awaited<ReturnType<typeof open>>;
  let bus: Bus;
  let other: Bus;
  beforeAll(async () => {
    driver = await open();
    [bus, other] = await Promise.all([driver.connect(), driver.connect()]);
  });
  afterAll(async () => {
    await Promise.all([bus.close(), other.close()]);
    await driver.remove();
  });

  test('gives every event to every group, past ones included, and to no type that was not asked for', async () => {
    await bus.publish([fact(1), fact(2)]);
    const seen: number[] = [];
    const wrong: EventEnvelope[] = [];
    const late = await other.subscribe(
      'late',
      ['DeadLetterReplayed'],
      async (events) => void seen.push(...events.map(numberOf)),
    );
    const deaf = await other.subscribe('deaf', ['ProductUpdated'], async (events) => void wrong.push(...events));
    await bus.publish([fact(3)]);
    await until(() => seen.length >= 3);
    await Promise.all([late.stop(), deaf.stop()]);
    expect(seen).toEqual([1, 2, 3]);
    expect(wrong).toEqual([]);
  });

  test('an event published twice is delivered once', async () => {
    const twice = fact(10);
    const seen: number[] = [];
    await Promise.all([bus.publish([twice]), other.publish([twice])]);
    await bus.publish([twice, fact(11)]);
    const group = await bus.subscribe(
      'once',
      ['DeadLetterReplayed'],
      async (events) => void seen.push(...events.map(numberOf).filter((n) => n >= 10)),
    );
    await until(() => seen.includes(11));
    await group.stop();
    expect(seen).toEqual([10, 11]);
  });

  test('a handler that throws is given the same events again', async () => {
    const tries: number[][] = [];
    const group = await bus.subscribe('stumbles', ['DeadLetterReplayed'], async (events) => {
      tries.push(events.map(numberOf));
      if (tries.length < 3) throw new Error('not yet');
    });
    await until(() => tries.length >= 3);
    await group.stop();
    expect(tries[2]).toEqual(tries[0]);
  });

  test('members of a group share the work: nothing is lost, nothing is done twice', async () => {
    const seen: number[] = [];
    const members = await Promise.all(
      [bus, other].map((b) =>
        b.subscribe(
          'shared',
          ['DeadLetterReplayed'],
          async (events) => void seen.push(...events.map(numberOf).filter((n) => n >= 100)),
        ),
      ),
    );
    const numbers = Array.from({ length: 250 }, (_, i) => 100 + i);
    await Promise.all(numbers.map((n) => (n % 2 ? bus : other).publish([fact(n)])));
    await until(() => seen.length >= numbers.length);
    await Promise.all(members.map((m) => m.stop()));
    expect([...seen].sort((a, b) => a - b)).toEqual(numbers);
  });

  test('positions are seen in commit order: a reader between many writers misses none', async () => {
    const seen = new Set<number>();
    const group = await other.subscribe('between', ['DeadLetterReplayed'], async (events) => {
      for (const event of events) seen.add(numberOf(event));
    });
    const numbers = Array.from({ length: 120 }, (_, i) => 1_000 + i);
    await Promise.all(
      numbers.map(async (n) => {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 50));
        await bus.publish([fact(n)]);
      }),
    );
    await until(() => numbers.every((n) => seen.has(n)));
    await group.stop();
  });
});
