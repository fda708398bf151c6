import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { BLANK_LETTERHEAD } from '../../../schema/events/identity.ts';
import { furnish, type House, openHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const ZONE = 'zone { id name description capacity active server { id } shop { id } }';
const TABLE = 'table { id number seats x y active status lastCleaned zone { id name } shop { id } }';

test('a zone is added and changed field by field', async () => {
  const actor = testActor();
  const shopId = newId();
  const serverId = newId();
  const added = await house.mutate<{ zone: { id: string } }>(
    actor,
    'createZone',
    { shopId, name: 'Terrace', description: 'Sunny', capacity: 40, serverId },
    ZONE,
  );
  expect(added).toMatchObject({
    problems: [],
    zone: { name: 'Terrace', capacity: 40, active: true, server: { id: serverId }, shop: { id: shopId } },
  });
  const changed = await house.mutate(
    actor,
    'updateZone',
    { zoneId: added.zone.id, serverId: null, active: false },
    ZONE,
  );
  expect(changed).toMatchObject({
    zone: { name: 'Terrace', description: 'Sunny', capacity: 40, active: false, server: null },
  });
});

test('every fault of a zone is told at once', async () => {
  const actor = testActor();
  const { problems } = await house.mutate(
    actor,
    'createZone',
    { shopId: newId(), name: ' ', capacity: 0, serverId: 'x' },
    ZONE,
  );
  expect(problems.map((p) => p.path.at(-1)).sort()).toEqual(['capacity', 'name', 'serverId']);
});

test('names and numbers are unique in their shop only', async () => {
  const { actor, shopId, zoneId } = await furnish(house);
  const codes = async (name: string, input: object) =>
    (await house.mutate(actor, name, input, '')).problems.map((p) => p.code);
  expect(await codes('createZone', { shopId, name: 'Terrace' })).toEqual(['ALREADY_EXISTS']);
  expect(await codes('createStation', { shopId, name: 'hot' })).toEqual(['ALREADY_EXISTS']);
  expect(await codes('createTable', { zoneId, number: '1', seats: 2 })).toEqual(['ALREADY_EXISTS']);
  const elsewhere = newId();
  expect(await codes('createZone', { shopId: elsewhere, name: 'Terrace' })).toEqual([]);
  expect(await codes('createStation', { shopId: elsewhere, name: 'hot' })).toEqual([]);
  expect(await codes('createTable', { shopId: elsewhere, number: '1', seats: 2 })).toEqual([]);
  const other = await house.zone(actor, { shopId, name: 'Hall' });
  expect(await codes('updateZone', { zoneId: other, name: 'Terrace' })).toEqual(['ALREADY_EXISTS']);
  const two = await house.table(actor, { zoneId, number: '2' });
  expect(await codes('updateTable', { tableId: two, number: '1' })).toEqual(['ALREADY_EXISTS']);
});

test('the shop may be left out where there is only one', async () => {
  const actor = testActor({ shops: [newId()] });
  const { zone } = await house.mutate<{ zone: unknown }>(actor, 'createZone', { name: 'Hall' }, ZONE);
  expect(zone).toMatchObject({ shop: { id: actor.shops[0] } });
  const everywhere = testActor();
  const shop = (shopId: string, version = 1) => house.tell(everywhere, 'ShopChanged', {
    shopId, version, name: 'Shop', active: true, currency: 'EUR', timeZone: 'Europe/Paris', locale: 'fr', stockPolicy: 'PASSIVE', taxMode: 'INCLUSIVE',
    rounding: 'PER_LINE', defaultTaxRate: '20', receiptHeader: [], receiptFooter: [],
    cashRounding: null, paymentTermsDays: 30, letterhead: BLANK_LETTERHEAD,
  }); // biome-ignore format: a table
  expect((await house.mutate(everywhere, 'createZone', { name: 'Hall' }, ZONE)).problems).toMatchObject([
    { code: 'INVALID', path: ['input', 'shopId'] },
  ]);
  const only = newId();
  await shop(only);
  await shop(only);
  expect(await house.mutate(everywhere, 'createZone', { name: 'Hall' }, ZONE)).toMatchObject({
    zone: { shop: { id: only } },
  });
  await shop(newId());
  expect((await house.mutate(everywhere, 'createStation', { name: 'bar' }, '')).problems).toMatchObject([
    { code: 'INVALID' },
  ]);
  expect((await house.mutate(actor, 'createZone', { shopId: only, name: 'Hall' }, ZONE)).problems).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
});

test('a table is added, moved and renamed', async () => {
  const { actor, shopId, zoneId } = await furnish(house);
  const added = await house.mutate<{ table: { id: string } }>(
    actor,
    'createTable',
    { zoneId, number: 'T2', seats: 6, x: 10, y: -5 },
    TABLE,
  );
  expect(added.table).toMatchObject({
    number: 'T2',
    seats: 6,
    x: 10,
    y: -5,
    active: true,
    status: 'AVAILABLE',
    lastCleaned: null,
    zone: { name: 'Terrace' },
    shop: { id: shopId },
  });
  const hall = await house.zone(actor, { shopId, name: 'Hall' });
  const moved = await house.mutate(
    actor,
    'updateTable',
    { tableId: added.table.id, zoneId: hall, number: 'T3', x: null },
    TABLE,
  );
  expect(moved).toMatchObject({ table: { number: 'T3', seats: 6, x: null, y: -5, zone: { name: 'Hall' } } });
  expect(await house.mutate(actor, 'updateTable', { tableId: added.table.id, zoneId: null }, TABLE)).toMatchObject({
    table: { zone: null },
  });
  const foreign = await house.zone(actor, { shopId: newId(), name: 'Hall' });
  const refused = await house.mutate(actor, 'updateTable', { tableId: added.table.id, zoneId: foreign }, TABLE);
  expect(refused.problems).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'zoneId'] }]);
  const faults = await house.mutate(actor, 'createTable', { zoneId, number: '', seats: 0, x: 1_000_000 }, TABLE);
  expect(faults.problems.map((p) => p.path.at(-1))).toEqual(['number', 'seats', 'x']);
});

test('a table with a party is neither marked nor switched off', async () => {
  const { actor, tableId } = await furnish(house);
  await house.open(actor, tableId);
  for (const as of ['AVAILABLE', 'CLEANING', 'OUT_OF_ORDER']) {
    expect((await house.mutate(actor, 'markTable', { tableId, as }, '')).problems).toMatchObject([
      { code: 'TABLE_OCCUPIED' },
    ]);
  }
  expect((await house.mutate(actor, 'updateTable', { tableId, active: false }, '')).problems).toMatchObject([
    { code: 'TABLE_OCCUPIED' },
  ]);
  expect(await house.tableStatus(actor, tableId)).toBe('OCCUPIED');
});

test('marks are kept one after the other, and cleaning is remembered', async () => {
  const { actor, tableId } = await furnish(house);
  const mark = async (as: string) =>
    (
      await house.mutate<{ table: { status: string; lastCleaned: string | null } }>(
        actor,
        'markTable',
        { tableId, as, reason: 'lunch' },
        TABLE,
      )
    ).table;
  expect(await mark('OUT_OF_ORDER')).toMatchObject({ status: 'OUT_OF_ORDER' });
  expect(await mark('AVAILABLE')).toMatchObject({ status: 'AVAILABLE', lastCleaned: null });
  await mark('CLEANING');
  await mark('CLEANING');
  const cleaned = await mark('AVAILABLE');
  expect(Date.parse(cleaned.lastCleaned ?? '')).not.toBeNaN();
  const rows = await house.rooms.rows(
    'restaurant',
    'select condition from table_condition where table_id = $1 order by seq',
    [tableId],
  );
  expect(rows.map((r) => r.condition)).toEqual(['OUT_OF_ORDER', 'AVAILABLE', 'CLEANING', 'AVAILABLE']);
});

test('a station tells its neighbours of each version', async () => {
  const actor = testActor();
  const shopId = newId();
  const id = newId();
  expect(await house.station(actor, { id, shopId, name: 'bar' })).toBe(id);
  expect((await house.mutate(actor, 'createStation', { id, shopId, name: 'bar 2' }, '')).problems).toMatchObject([
    { code: 'ALREADY_EXISTS', path: ['input', 'id'] },
  ]);
  await house.mutate(actor, 'updateStation', { stationId: id, name: 'Bar', active: false }, '');
  const told = (await house.published('StationChanged')).filter((e) => e.stationId === id);
  expect(told).toEqual([
    { stationId: id, version: 1, shopId, name: 'bar', active: true },
    { stationId: id, version: 2, shopId, name: 'Bar', active: false },
  ]);
});

test('unknown ids, and those of another company, are not found', async () => {
  const mine = await furnish(house);
  const stranger = testActor();
  for (const id of ['x', newId(), null]) {
    const codes = async (name: string, input: object) =>
      (await house.mutate(stranger, name, input, '')).problems.map((p) => p.code);
    expect(await codes('updateZone', { zoneId: id ?? mine.zoneId })).toEqual(['NOT_FOUND']);
    expect(await codes('updateTable', { tableId: id ?? mine.tableId })).toEqual(['NOT_FOUND']);
    expect(await codes('updateStation', { stationId: id ?? mine.hot })).toEqual(['NOT_FOUND']);
    expect(await codes('markTable', { tableId: id ?? mine.tableId, as: 'CLEANING' })).toEqual(['NOT_FOUND']);
    expect(await codes('createTable', { zoneId: id ?? mine.zoneId, number: '9', seats: 2 })).toEqual(['NOT_FOUND']);
  }
});

test('a repeated key adds nothing, and who may not set up is refused', async () => {
  const actor = testActor();
  const input = { shopId: newId(), name: 'Hall', idempotencyKey: 'z' };
  const ids = await Promise.all(Array.from({ length: 4 }, () => house.zone(actor, input)));
  expect(new Set(ids).size).toBe(1);
  expect((await house.mutate(actor, 'createZone', { ...input, name: 'Other' }, '')).problems).toMatchObject([
    { code: 'IDEMPOTENCY_CONFLICT' },
  ]);
  const waiter = { ...actor, permissions: ['restaurant:read', 'restaurant:seat', 'restaurant:fire'] };
  await expect(house.zone(waiter, input)).rejects.toThrow('FORBIDDEN');
});

test('what cannot be kept is refused clearly', async () => {
  const { actor, shopId, tableId } = await furnish(house);
  const faults = async (name: string, input: object) =>
    (await house.mutate(actor, name, input, '')).problems.map((p) => `${p.code} ${p.path.at(-1)}`);
  expect(await faults('createZone', { shopId, name: 'a\u0000b', description: '\u0000' })).toEqual([
    'INVALID name',
    'INVALID description',
  ]);
  expect(
    await faults('markTable', { tableId, as: 'CLEANING', reason: '\u0000', idempotencyKey: 'k'.repeat(201) }),
  ).toEqual(['INVALID idempotencyKey', 'INVALID reason']);
  expect(await faults('markTable', { tableId, as: 'CLEANING', reason: 'r'.repeat(501) })).toEqual(['INVALID reason']);
  for (const text of ['a\u0007b', '\ud800']) {
    expect(await faults('createStation', { shopId, name: text })).toEqual(['INVALID name']);
    expect(await faults('createZone', { shopId, name: 'Hall', description: text })).toEqual(['INVALID description']);
    expect(await faults('markTable', { tableId, as: 'CLEANING', reason: text })).toEqual(['INVALID reason']);
  }
  expect(await faults('markTable', { tableId, as: 'AVAILABLE', reason: '' })).toEqual([]);
  expect(await faults('openTable', { tableId, partySize: 2, idempotencyKey: '\u0000' })).toEqual([
    'INVALID idempotencyKey',
  ]);
});

test('ids may be written in capitals', async () => {
  const { actor, tableId } = await furnish(house);
  expect((await house.open(actor, tableId.toUpperCase())).table).toEqual({ id: tableId, status: 'OCCUPIED' });
});
