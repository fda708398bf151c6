import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import type { Actor } from '@comptoir/kit/actor';
import { type EventEnvelope, type EventPayloads, type EventType, newEvent } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import type { RunningSubgraph } from '@comptoir/kit/subgraph';
import { applyDue } from '../src/domain/apply-due.ts';
import { catalog } from '../src/subgraph.ts';

export interface Problem {
  code: string;
  message: string;
  path: string[];
}

/** One company's catalog at a time that the test sets, with all that it tells its neighbours. */
export interface Shelf {
  house: TestRooms;
  owner: Actor;
  /** What time it is; set it to let time pass. */
  now: Date;
  /** Runs a mutation `name($input)` and gives its payload; GraphQL errors fail the test. */
  does<Payload extends object = Record<string, unknown>>(
    name: string,
    input: object,
    selection?: string,
    actor?: Actor,
  ): Promise<Payload & { problems: Problem[] }>;
  asks<Data = Record<string, unknown>>(query: string, variables?: object, actor?: Actor): Promise<Data>;
  /** Adds a product; gives its id. */
  product(input?: object): Promise<string>;
  category(name: string, parentId?: string): Promise<string>;
  /** A neighbour says something. */
  hears<Type extends EventType>(type: Type, payload: Partial<EventPayloads[Type]>): Promise<void>;
  /** What was told of a product (or list) under a type of event so far, oldest first. */
  told<Type extends EventType>(type: Type, id?: string): Promise<EventPayloads[Type][]>;
  /** Does what is due by now. */
  due(): Promise<void>;
}

const TYPES = ['ProductUpdated', 'PriceChanged', 'PriceListChanged'];

export async function openShelf(now = new Date('2026-11-20T12:00:00Z')): Promise<Shelf> {
  const clock = { now };
  const house = await openRooms([catalog], { now: () => clock.now });
  const owner = testActor();
  const heard: EventEnvelope[] = [];
  await house.bus.subscribe('probe', TYPES, async (events) => void heard.push(...events));
  const shelf: Shelf = {
    house,
    owner,
    get now() {
      return clock.now;
    },
    set now(at) {
      clock.now = at;
    },
    async does(name, input, selection = '', actor = owner) {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
      const source = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} problems { code message path } } }`;
      const { data, errors } = await house.run<Record<string, never>>('catalog', actor, source, { input });
      if (errors) throw new Error(errors.map((e) => `${e.message} ${e.path?.join('.')}`).join('\n'));
      return data[name] as never;
    },
    async asks<Data>(query: string, variables: object = {}, actor = owner) {
      const { data, errors } = await house.run<Data>('catalog', actor, query, { ...variables });
      if (errors) throw new Error(errors.map((e) => `${e.message} ${e.path?.join('.')}`).join('\n'));
      return data;
    },
    async product(input = {}) {
      const made = await shelf.does<{ product: { id: string } | null }>(
        'createProduct',
        { name: 'Tea', salePrice: '5', ...input },
        'product { id }',
      );
      if (!made.product) throw new Error(JSON.stringify(made.problems));
      return made.product.id;
    },
    async category(name, parentId) {
      const made = await shelf.does<{ category: { id: string } }>(
        'createCategory',
        { name, parentId },
        'category { id }',
      );
      return made.category.id;
    },
    async hears(type, payload) {
      const base = { version: 1, name: 'Shop', active: true, locale: 'en', currency: 'EUR', timeZone: 'Europe/Paris' };
      await house.bus.publish([
        newEvent(type, owner.companyId ?? '', owner, clock.now, { ...base, ...payload } as never),
      ]);
      await house.settle();
    },
    async told(type, id) {
      // Once for what is on its way from an outbox to the bus, once more for its delivery.
      await house.settle();
      await house.settle();
      const payloads = heard.filter((e) => e.type === type).map((e) => e.payload as never);
      return payloads.filter(
        (p: { productId?: string; priceListId?: string }) =>
          id === undefined || p.productId === id || p.priceListId === id,
      );
    },
    due: () => applyDue((house.rooms.get('catalog') as RunningSubgraph).service),
  };
  return shelf;
}

export const paths = (problems: readonly Problem[]) =>
  problems.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`).sort();

/** Tells catalog of a shop in Paris; gives its id. */
export async function shopOf(shelf: Shelf, given: Partial<EventPayloads['ShopChanged']> = {}): Promise<string> {
  const shopId = newId();
  await shelf.hears('ShopChanged', { shopId, ...given });
  return shopId;
}
