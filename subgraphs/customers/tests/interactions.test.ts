import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { newEvent } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type {} from '../../../schema/events/identity.ts';
import { customers } from '../src/subgraph.ts';
import { ask } from './operations.ts';

let house: TestRooms;
let customerId: string;
const owner = testActor();

beforeAll(async () => {
  house = await openRooms([customers]);
  customerId = await create();
});
afterAll(() => house.close());

const create = async (actor = owner) =>
  (await ask(house, actor, 'createCustomer', { lastName: 'Caller' })).customer?.id ?? '';
const user = async (given: object = {}, actor = owner) => {
  const payload = { userId: newId(), version: 1, name: 'Ann', active: true, ...given };
  await house.bus.publish([newEvent('UserChanged', actor.companyId ?? '', actor, new Date(), payload)]);
  await house.settle();
  return payload.userId;
};

interface Interaction {
  id: string;
  type: string;
  subject: string;
  description: string | null;
  status: string;
  priority: string;
  version: number;
  assignee: { id: string } | null;
  createdBy: { id: string } | null;
  customer: { id: string };
  history: { field: string; before: string | null; after: string | null; user: { id: string } | null }[];
}
interface Answer {
  interaction: Interaction | null;
  problems: { code: string; message: string; path: string[] }[];
}

const FIELDS = `id type subject description status priority version assignee { id } createdBy { id } customer { id }
  history { field before after user { id } }`;
const does = async (verb: string, input: object, actor = owner): Promise<Answer> => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { ${verb}(input: $input) { interaction { ${FIELDS} } problems { code message path } } }`;
  const { data, errors } = await house.run<Record<string, Answer>>('customers', actor, source, { input });
  if (errors) throw new Error(`${errors[0]?.extensions?.code}: ${errors[0]?.message}`);
  return data[verb] as Answer;
};
const open = (input: object = {}, actor = owner) =>
  does('createCustomerInteraction', { customerId, type: 'COMPLAINT', subject: 'Cold soup', ...input }, actor);
const update = (interactionId: string | undefined, input: object, actor = owner) =>
  does('updateCustomerInteraction', { interactionId, ...input }, actor);
const move = (interactionId: string | undefined, to: string, comment?: string, actor = owner) =>
  does('changeCustomerInteractionStatus', { interactionId, to, comment }, actor);
const told = ({ problems }: Answer) => problems.map((p) => `${p.code} ${p.path.join('.')}`).sort();
const history = (answer: Answer) => answer.interaction?.history.map((h) => `${h.field} ${h.before} ${h.after}`);

test('what is put on file is open, and every change of it stays in its history', async () => {
  const ann = await user();
  const opened = await open({ description: ' Twice. ', priority: 'HIGH' });
  expect(opened).toMatchObject({
    problems: [],
    interaction: {
      status: 'OPEN',
      priority: 'HIGH',
      description: 'Twice.',
      assignee: null,
      createdBy: { id: owner.userId },
      history: [],
    },
  });
  const id = opened.interaction?.id;
  await update(id, { assigneeId: ann, comment: 'Please call back' });
  await move(id, 'IN_PROGRESS');
  await update(id, { subject: 'Cold soup', description: null, type: 'CALL', priority: 'URGENT' });
  await move(id, 'RESOLVED', 'A new soup');
  await move(id, 'CLOSED');
  const again = await move(id, 'IN_PROGRESS', 'Cold again');
  expect(again.interaction).toMatchObject({
    status: 'IN_PROGRESS',
    type: 'CALL',
    description: null,
    version: 7,
    customer: { id: customerId },
  });
  expect(history(again)).toEqual([
    `ASSIGNEE null ${ann}`, 'COMMENT null Please call back', 'STATUS OPEN IN_PROGRESS', 'TYPE COMPLAINT CALL', 'DESCRIPTION Twice. null',
    'PRIORITY HIGH URGENT', 'STATUS IN_PROGRESS RESOLVED', 'COMMENT null A new soup', 'STATUS RESOLVED CLOSED', 'STATUS CLOSED IN_PROGRESS',
    'COMMENT null Cold again',
  ]); // biome-ignore format: a list
  expect(again.interaction?.history[0]?.user).toEqual({ id: owner.userId });
});

test('steps that the table has not, and taking up again without a word, are refused', async () => {
  const id = (await open()).interaction?.id;
  const french = await move(id, 'CLOSED', undefined, { ...owner, locale: 'fr' });
  expect(french.problems).toMatchObject([
    { code: 'ILLEGAL_STATE', path: ['input', 'to'], message: 'Ce qui est OPEN ne peut pas devenir CLOSED.' },
  ]);
  await move(id, 'RESOLVED');
  expect(told(await move(id, 'IN_PROGRESS', ' '))).toEqual(['INVALID input.comment']);
  expect(told(await move(id, 'RESOLVED'))).toEqual(['ILLEGAL_STATE input.to']);
});

test('faults are told together; what changes nothing leaves no trace', async () => {
  expect(told(await open({ subject: ' ', description: 'x'.repeat(5_001) }))).toEqual([
    'INVALID input.description',
    'INVALID input.subject',
  ]);
  const opened = await open({ idempotencyKey: 'one' });
  expect((await open({ idempotencyKey: 'one' })).interaction?.id).toBe(opened.interaction?.id);
  const id = opened.interaction?.id;
  expect(told(await update(id, { subject: '', comment: 'x'.repeat(5_001) }))).toEqual([
    'INVALID input.comment',
    'INVALID input.subject',
  ]);
  expect((await update(id, { subject: 'Cold soup', priority: null, comment: ' ' })).interaction).toMatchObject({
    version: 1,
    history: [],
  });
  await update(id, { priority: 'LOW', version: 1 });
  expect(told(await update(id, { priority: 'HIGH', version: 1 }))).toEqual(['VERSION_CONFLICT input.version']);
});

test('only an active user of the company can be given it', async () => {
  const [gone, theirs] = [await user({ active: false }), await user({}, testActor())];
  for (const assigneeId of [gone, theirs, newId(), 'x'])
    expect(told(await open({ assigneeId }))).toEqual(['NOT_FOUND input.assigneeId']);
  const ann = await user();
  const id = (await open({ assigneeId: ann })).interaction?.id;
  await user({ userId: ann, version: 2, active: false });
  expect((await update(id, { assigneeId: ann, priority: 'LOW' })).problems).toEqual([]);
  expect((await update(id, { assigneeId: null })).interaction?.assignee).toBeNull();
  expect(told(await update(id, { assigneeId: ann }))).toEqual(['NOT_FOUND input.assigneeId']);
});

test('lists by customer, state, kind, priority, assignee and words, the latest first', async () => {
  const actor = testActor();
  const [mine, other] = [await create(actor), await create(actor)];
  const ann = await user({}, actor);
  const of = async (id: string, input: object) => (await open({ customerId: id, ...input }, actor)).interaction?.id;
  const a = await of(mine, { subject: 'Álpha', type: 'CALL' });
  await of(mine, { subject: 'Beta', description: 'of alpha', priority: 'URGENT', assigneeId: ann });
  await of(other, { subject: 'Gamma' });
  await move(a, 'RESOLVED', undefined, actor);
  const LIST = `query ($filter: CustomerInteractionFilter, $search: String) {
    customerInteractions(filter: $filter, search: $search) { edges { node { subject } } totalCount } }`;
  interface List {
    edges: { node: { subject: string } }[];
    totalCount: number;
  }
  const list = async (variables: object) => {
    const { data } = await house.run<{ customerInteractions: List }>('customers', actor, LIST, { ...variables });
    expect(data.customerInteractions.totalCount).toBe(data.customerInteractions.edges.length);
    return data.customerInteractions.edges.map(({ node }) => node.subject[0]).join('');
  };
  expect(await list({})).toBe('GBÁ');
  expect(await list({ filter: { customerId: mine } })).toBe('BÁ');
  expect(await list({ filter: { status: ['OPEN', 'IN_PROGRESS'] } })).toBe('GB');
  expect(await list({ filter: { type: 'CALL' } })).toBe('Á');
  expect(await list({ filter: { priority: 'URGENT' } })).toBe('B');
  expect(await list({ filter: { assigneeId: ann } })).toBe('B');
  expect(await list({ filter: { unassigned: true } })).toBe('GÁ');
  expect(await list({ search: 'ALPHA' })).toBe('BÁ');
  for (const search of ['%', '\u0000', 'nothing']) expect(await list({ search })).toBe('');
  for (const id of ['x', newId()]) expect(await list({ filter: { customerId: id } })).toBe('');
  const ofCustomer = `query ($id: ID!) { customer(id: $id) { interactions(filter: { status: [OPEN] }) { edges { node { subject } } totalCount } } }`;
  expect((await house.run('customers', actor, ofCustomer, { id: mine })).data).toEqual({
    customer: { interactions: { edges: [{ node: { subject: 'Beta' } }], totalCount: 1 } },
  });
});

test('another company finds nothing; readers only read', async () => {
  const id = (await open()).interaction?.id;
  const stranger = testActor();
  for (const [actor, which] of [
    [stranger, id],
    [owner, newId()],
    [owner, 'x'],
  ] as const) {
    expect(told(await update(which, { priority: 'LOW' }, actor))).toEqual(['NOT_FOUND input.interactionId']);
    expect(told(await move(which, 'RESOLVED', undefined, actor))).toEqual(['NOT_FOUND input.interactionId']);
  }
  expect(told(await open({}, stranger))).toEqual(['NOT_FOUND input.customerId']);
  const one = 'query ($id: ID!) { customerInteraction(id: $id) { id } }';
  expect((await house.run('customers', stranger, one, { id })).data).toEqual({ customerInteraction: null });
  const reader = testActor({ companyId: owner.companyId, permissions: ['customers:read'] });
  expect((await house.run('customers', reader, one, { id })).data).toEqual({ customerInteraction: { id } });
  await expect(open({}, reader)).rejects.toThrow('FORBIDDEN');
  for (const change of [
    'update customer_interaction_change set after = null',
    'delete from customer_interaction_change',
  ])
    await expect(house.rows('customers', `set role comptoir_app; ${change}`)).rejects.toThrow('permission denied');
});
