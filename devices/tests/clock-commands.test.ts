import { anonymous } from '@comptoir/kit/actor';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commandLine, parseResults } from '../src/adms/commands.ts';
import type { ClockCommandRow } from '../src/rows.ts';
import { ClockPeople, outcomes } from './clock-people.ts';
import { Printing } from './testing.ts';

// Clocks that push fetch their commands, and say afterwards what came of them.

let printing: Printing;
let people: ClockPeople;
beforeAll(async () => {
  printing = await Printing.open();
  people = new ClockPeople(printing, await printing.shop());
  await people.person('1', 'Zoé Œuvrard');
  await people.person('2', 'Rayan');
});
afterAll(async () => {
  await printing.close();
  await people.close();
});

async function pushing(): Promise<{ id: string; serial: string }> {
  const serial = `PUSH-${newId()}`;
  return { serial, id: await people.register(serial, { connection: 'PUSH' }) };
}

async function push(serial: string, kind: string, more: object = {}): Promise<string> {
  const { data } = await printing.house.run<{ _pushFromClock: { status: number; text: string } }>(
    'devices',
    anonymous({ internal: true }),
    'mutation ($input: PushFromClockInternalInput!) { _pushFromClock(input: $input) { status text } }',
    { input: { push: kind, serial, body: '', ...more } },
  );
  expect(data._pushFromClock.status).toBe(200);
  return data._pushFromClock.text;
}
const poll = (serial: string) => push(serial, 'POLL');
const answer = (serial: string, ...lines: string[]) => push(serial, 'RESULT', { body: lines.join('\n') });
/** What it fetched, by the number of each command. */
const fetched = (text: string) => [...text.matchAll(/^C:(\d+):(.*)$/gm)].map(([, number, said]) => ({ number, said }));
const later = () => printing.house.rows('devices', `update clock_command set next_at = next_at - interval '2 hours'`);

test('people, leavers and queries are fetched in order, once, and stand as the clock says', async () => {
  const { id, serial } = await pushing();
  const sent = await people.send(id, ['1', '2']);
  expect(outcomes(sent.commands)).toEqual(['1 QUEUED', '2 QUEUED']);
  await people.remove(id, ['77']);
  const read = await people.change<{ commands: { kind: string; status: string }[] }>('readClock', 'commands { kind status }', {
    clockId: id, from: '2026-10-31T23:00:00Z', to: '2026-11-30T23:00:00Z',
  }); // biome-ignore format: one input
  expect(read.commands).toEqual([{ kind: 'READ_PEOPLE', status: 'QUEUED' }, { kind: 'READ_LOG', status: 'QUEUED' }]); // biome-ignore format: a table
  expect(await push(serial, 'PING')).toBe('OK\n');
  const told = fetched(await poll(serial));
  expect(told.map(({ said }) => said)).toEqual([
    'DATA UPDATE USERINFO PIN=1\tName=Zoé Œuvrard',
    'DATA UPDATE USERINFO PIN=2\tName=Rayan',
    'DATA DELETE USERINFO PIN=77',
    'DATA QUERY USERINFO',
    'DATA QUERY ATTLOG StartTime=2026-11-01 00:00:00\tEndTime=2026-12-01 00:00:00',
  ]);
  expect(await poll(serial)).toBe('OK\n');
  expect((await people.commands(id)).map(({ status }) => status)).toEqual(['SENT', 'SENT', 'SENT', 'SENT', 'SENT']);
  const [one, two, gone, users, log] = told.map(({ number }) => number);
  expect(await answer(serial, `ID=${one}&Return=0&CMD=DATA`, `ID=${two}&Return=-1001&CMD=DATA`)).toBe('OK\n');
  await answer(serial, `ID=${gone}&Return=-10&CMD=DATA`, `ID=${users}&Return=2&CMD=DATA`);
  await answer(serial, `ID=${log}&Return=0&CMD=DATA`, 'rubbish', `ID=${two}&Return=0&CMD=DATA`);
  expect(
    (await people.commands(id)).reverse().map(({ status, reason, returnCode }) => [status, reason, returnCode]),
  ).toEqual([
    ['DONE', null, 0],
    ['FAILED', 'CLOCK_FULL', -1001],
    ['FAILED', 'REFUSED', -10],
    ['DONE', null, 2],
    ['DONE', null, 0],
  ]);
  await later();
  expect(await poll(serial)).toBe('OK\n');
});

test('what was fetched and not answered comes again: after a while, when the clock was switched on, when it was busy', async () => {
  const { id, serial } = await pushing();
  await people.send(id, ['1']);
  const [first] = fetched(await poll(serial));
  expect(await poll(serial)).toBe('OK\n');
  await later();
  expect(fetched(await poll(serial))).toEqual([first]);
  await push(serial, 'HANDSHAKE');
  expect(fetched(await poll(serial))).toEqual([first]);
  await answer(serial, `ID=${first?.number}&Return=-1005&CMD=DATA`);
  expect(outcomes(await people.commands(id))).toEqual(['1 SENT']);
  await later();
  expect(fetched(await poll(serial))).toEqual([first]);
  await answer(serial, `ID=${first?.number}&Return=0&CMD=DATA`);
  expect(await people.commands(id)).toMatchObject([{ status: 'DONE', attempts: 4, returnCode: 0 }]);
});

test('a later word on a person is the last: what was not answered before is not told again after it', async () => {
  const { id, serial } = await pushing();
  await people.send(id, ['1']);
  const [update] = fetched(await poll(serial));
  await people.remove(id, ['1']);
  await later();
  const told = fetched(await poll(serial));
  expect(told.map(({ said }) => said)).toEqual(['DATA DELETE USERINFO PIN=1']);
  await answer(serial, `ID=${update?.number}&Return=0`, `ID=${told[0]?.number}&Return=0`);
  expect(outcomes(await people.commands(id))).toEqual(['1 DONE', '1 FAILED SUPERSEDED']);
});

test('no more than a clock can take at once; another clock’s commands are neither fetched nor answered', async () => {
  const { id, serial } = await pushing();
  const other = await pushing();
  await people.remove(
    id,
    Array.from({ length: 45 }, (_, i) => `${1_000 + i}`),
  );
  const counts = [];
  const first = fetched(await poll(serial));
  for (let told = first; told.length > 0; told = fetched(await poll(serial))) counts.push(told.length);
  expect(counts).toEqual([20, 20, 5]);
  expect(await poll(other.serial)).toBe('OK\n');
  await answer(other.serial, ...first.map(({ number }) => `ID=${number}&Return=0`));
  expect(await people.commands(id, { status: 'DONE' })).toEqual([]);
  await answer(serial, ...first.map(({ number }) => `ID=${number}&Return=0`));
  expect(await people.commands(id, { status: 'DONE' })).toHaveLength(20);
});

test('a test asks the clock to tell of itself; what it cannot do is said at once', async () => {
  const { id, serial } = await pushing();
  const tested = await people.change<{ report: object | null; command: object | null }>(
    'testClock',
    'report { reachable } command { kind status }',
    { clockId: id },
  );
  expect(tested).toMatchObject({ report: null, command: { kind: 'INFO', status: 'QUEUED' } });
  const [info] = fetched(await poll(serial));
  expect(info?.said).toBe('INFO');
  await answer(
    serial,
    `ID=${info?.number}&Return=0&CMD=INFO`,
    '~DeviceName=X',
    'UserCount=12',
    'TransactionCount=9000',
  );
  expect(await people.look(id)).toMatchObject({ userCount: 12 });
  await people.person('9', 'Barred');
  await people.change('setClockAccess', 'person { clockUserId }', {
    clockUserId: '9',
    enabled: false,
    card: '12',
    administrator: true,
  });
  expect(outcomes((await people.send(id, ['9'])).commands)).toEqual(['9 FAILED UNFIT']);
  await people.change('setClockAccess', 'person { clockUserId }', { clockUserId: '9', enabled: null });
  await people.send(id, ['9']);
  expect(fetched(await poll(serial))[0]?.said).toBe('DATA UPDATE USERINFO PIN=9\tName=Barred\tPri=14\tCard=12');
});

test('whatever a name holds, a command is one line with the fields it has, and never another command', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(), (name, card) => {
      const command = {
        number: '7',
        kind: 'WRITE_PERSON',
        clockUserId: '1',
        wanted: { name, card, isAdministrator: false },
      } as ClockCommandRow;
      const line = commandLine(command) ?? '';
      expect(line).not.toMatch(/[^\P{Cc}\t]/u);
      expect(line.split('\t')).toHaveLength(4);
      expect(line.startsWith('C:7:DATA UPDATE USERINFO PIN=1\tName=')).toBe(true);
    }),
  );
  const hostile = {
    number: '7',
    kind: 'WRITE_PERSON',
    clockUserId: '1',
    wanted: { name: 'x\nC:8:SHELL rm\tPri=14' },
  } as ClockCommandRow;
  expect(commandLine(hostile)).toBe('C:7:DATA UPDATE USERINFO PIN=1\tName=x C:8:SHELL rm Pri=14');
});

test('answers of any bytes are read or passed over, never more than can be', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.record({ n: fc.bigInt(), r: fc.integer() }).map(({ n, r }) => `ID=${n}&Return=${r}&CMD=DATA`),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 300 }), (lines) => {
      const results = parseResults(lines.join('\n'));
      expect(results.length).toBeLessThanOrEqual(200);
      for (const { number, returnCode } of results)
        expect([/^\d{1,18}$/.test(number), Number.isSafeInteger(returnCode)]).toEqual([true, true]);
    }),
  );
  expect(parseResults('x'.repeat(1_000_000))).toEqual([]);
});

test('whatever a clock answers is taken in its stride', async () => {
  const { id, serial } = await pushing();
  await people.send(id, ['1']);
  const [told] = fetched(await poll(serial));
  for (const body of [
    'ID=999999999999999999&Return=0',
    `ID=${told?.number}&Return=-999999999`,
    `ID=${told?.number}&Return=999999999`,
    'ID=&Return=',
    '\0\0',
  ])
    expect(await push(serial, 'RESULT', { body })).toBe('OK\n');
  expect(outcomes(await people.commands(id))).toEqual(['1 FAILED REFUSED']);
});
