import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { createLogger } from '@comptoir/kit/logger';
import { type RunningSubgraph, startSubgraph } from '@comptoir/kit/subgraph';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { codes, type Problem } from '../../orders/tests/till.ts';
import { payments } from '../src/subgraph.ts';
import { type Counter, openCounter, TEST_SECRET, WEBHOOK_SECRET } from './counter.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.till.house.close());

const ALL = 'id name type provider feePercent feeFixed settings secretsSet webhookPath active';
const update = async (input: object, actor = counter.till.owner) =>
  (
    await counter.ask<{ updatePaymentMethod: { paymentMethod: Record<string, unknown> | null; problems: Problem[] } }>(
      `mutation ($input: UpdatePaymentMethodInput!) { updatePaymentMethod(input: $input) { paymentMethod { ${ALL} } problems { code path message } } }`,
      { input },
      actor,
    )
  ).updatePaymentMethod;
const stored = (id: string | undefined) =>
  counter.till.house.rows<{ name: string; keyId: string; sealed: Buffer }>(
    'payments',
    'select name, key_id as "keyId", sealed from payment_method_secret where method_id = $1',
    [id],
  );

test('a way to pay is set up, changed and found; what it charges and whether it is on', async () => {
  const name = `Visa ${newId()}`;
  const { paymentMethod: method, problems } = await counter.method({
    name,
    feePercent: '1.4',
    feeFixed: '0.25',
    settings: { merchant: '4711' },
  });
  expect(problems).toEqual([]);
  const seen = {
    id: method?.id, name, type: 'CARD', provider: 'SANDBOX', feePercent: '1.4', feeFixed: '0.25', settings: { merchant: '4711' },
    secretsSet: ['webhookSecret'], webhookPath: expect.stringMatching(/^\/webhooks\/payments\/sandbox\/[\w-]{32}$/), active: true,
  }; // biome-ignore format: a table
  const { paymentMethods } = await counter.ask<{ paymentMethods: object }>(
    `query ($search: String) { paymentMethods(search: $search, filter: { type: CARD, provider: SANDBOX, active: true }) { totalCount edges { node { ${ALL} } } } }`,
    { search: name.toUpperCase() },
  );
  expect(paymentMethods).toEqual({ totalCount: 1, edges: [{ node: seen }] });
  const changed = await update({ methodId: method?.id, name: `${name} 2`, feePercent: '2', active: false });
  expect(changed.paymentMethod).toEqual({ ...seen, name: `${name} 2`, feePercent: '2', active: false });
  const cash = await counter.method({ name: `Cash ${newId()}`, type: 'CASH', provider: 'MANUAL', secrets: [] });
  expect(cash.paymentMethod).toMatchObject({ webhookPath: null, secretsSet: [] });
});

test('secrets lie sealed in the database, and no answer and no key of a repetition holds them', async () => {
  const input = {
    name: `Card ${newId()}`,
    type: 'CARD',
    provider: 'SANDBOX',
    secrets: [{ name: 'webhookSecret', value: WEBHOOK_SECRET }],
  };
  const idempotencyKey = newId();
  const { paymentMethod: method } = await counter.method({ ...input, idempotencyKey });
  expect((await counter.method({ ...input, idempotencyKey })).paymentMethod?.id).toBe(method?.id);
  const other = { ...input, idempotencyKey, secrets: [{ name: 'webhookSecret', value: 'another_secret_of_16' }] };
  expect(codes((await counter.method(other)).problems)).toEqual(['IDEMPOTENCY_CONFLICT input.idempotencyKey']);
  const [secret] = await stored(method?.id);
  expect(secret?.sealed.includes(WEBHOOK_SECRET)).toBe(false);
  const tables = await counter.till.house.rows<{ name: string }>(
    'payments',
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  for (const { name } of tables) {
    const rows = await counter.till.house.rows<{ text: string }>('payments', `select t::text as text from ${name} t`);
    expect(JSON.stringify(rows)).not.toContain(WEBHOOK_SECRET);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(WEBHOOK_SECRET).toString('hex'));
  }
  await update({ methodId: method?.id, secrets: other.secrets });
  const [exchanged] = await stored(method?.id);
  expect(exchanged?.sealed.equals(secret?.sealed as Buffer)).toBe(false);
});

test('a sealed secret moved to another method does not open there', async () => {
  const [one, two] = [await counter.method(), await counter.method()];
  await counter.till.house.rows(
    'payments',
    'update payment_method_secret set sealed = (select sealed from payment_method_secret where method_id = $2) where method_id = $1',
    [one.paymentMethod?.id, two.paymentMethod?.id],
  );
  const body = { id: 'evt', type: 'payment.pending', paymentId: newId() };
  await expect(counter.webhook(one.paymentMethod, body)).rejects.toThrow('Something went wrong');
  expect(await counter.webhook(two.paymentMethod, body)).toBe('UNKNOWN');
});

test('what was sealed with a former secret of the installation is sealed again at the start, and still opens', async () => {
  const { paymentMethod: method } = await counter.method();
  const [before] = await stored(method?.id);
  const { till } = counter;
  const room = till.house.rooms.get('payments') as RunningSubgraph;
  const options = {
    databaseUrl: room.service.db.url,
    bus: till.house.bus,
    call: async () => ({}),
    log: createLogger('test', 'silent'),
  };
  const exchanged = payments({ secret: 'the-next-secret-of-this-installation-01', formerSecrets: [TEST_SECRET] });
  const quiet = { ...exchanged, name: 'payments-exchanged', subscribers: {} };
  await (await startSubgraph(quiet, options)).stop();
  const [between] = await stored(method?.id);
  expect(between?.keyId).not.toBe(before?.keyId);
  // Put back, so that the room that runs can open it again.
  const back = payments({ secret: TEST_SECRET, formerSecrets: ['the-next-secret-of-this-installation-01'] });
  await (await startSubgraph({ ...back, name: 'payments-back', subscribers: {} }, options)).stop();
  expect((await stored(method?.id))[0]?.keyId).toBe(before?.keyId);
  expect(await counter.webhook(method, { id: 'evt', type: 'payment.pending', paymentId: newId() })).toBe('UNKNOWN');
});

test('what makes no sense is refused whole', async () => {
  const refused = async (input: object, actor = counter.till.owner) =>
    codes((await counter.method(input, actor)).problems);
  expect(await refused({ name: ' ', feePercent: '101', feeFixed: '-1', settings: [] })).toEqual([
    'INVALID input.feeFixed',
    'INVALID input.feePercent',
    'INVALID input.name',
    'INVALID input.settings',
  ]);
  expect(await refused({ feeFixed: '0.00001' })).toEqual(['INVALID input.feeFixed']);
  expect(await refused({ type: 'CASH' })).toEqual(['INVALID input.type']);
  expect(await refused({ settings: { webhookSecret: WEBHOOK_SECRET } })).toEqual(['INVALID input.settings']);
  expect(await refused({ settings: { a: 'x'.repeat(4_000) } })).toEqual(['INVALID input.settings']);
  expect(await refused({ settings: { a: '\0' } })).toEqual(['INVALID input.settings']);
  const secret = (name: string, value = WEBHOOK_SECRET) => ({ name, value });
  expect(
    await refused({ secrets: [secret('webhookSecret', 'short'), secret('apiKey'), secret('webhookSecret')] }),
  ).toEqual(['INVALID input.secrets.0.value', 'INVALID input.secrets.1.name', 'INVALID input.secrets.2.name']);
  const { paymentMethod: method } = await counter.method();
  expect(await refused({ name: method?.name })).toEqual(['ALREADY_EXISTS input.name']);
  const { paymentMethod: second } = await counter.method();
  const failed = async (input: object, actor?: typeof counter.till.owner) =>
    codes((await update(input, actor)).problems);
  expect(await failed({ methodId: second?.id, name: method?.name })).toEqual(['ALREADY_EXISTS input.name']);
  for (const methodId of ['x', newId()])
    expect(await failed({ methodId, name: 'A' })).toEqual(['NOT_FOUND input.methodId']);
  expect(await failed({ methodId: method?.id, name: 'A' }, testActor())).toEqual(['NOT_FOUND input.methodId']);
  const cashier = testActor({
    companyId: counter.till.owner.companyId,
    permissions: ['payments:read', 'payments:take'],
  });
  await expect(refused({}, cashier)).rejects.toThrow('not allowed');
  const source = 'query ($id: ID!) { paymentMethod(id: $id) { name secretsSet } }';
  await expect(counter.ask(source, { id: method?.id }, cashier)).rejects.toThrow('not allowed');
  expect(
    await counter.ask('query ($id: ID!) { paymentMethod(id: $id) { name } }', { id: method?.id }, cashier),
  ).toEqual({
    paymentMethod: { name: method?.name },
  });
});
