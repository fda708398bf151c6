import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import type { Actor } from '@comptoir/kit/actor';
import { type EventEnvelope, type EventPayloads, type EventType, newEvent } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import type { SubgraphDefinition } from '@comptoir/kit/subgraph';
import { type ExecutionResult, parse } from 'graphql';
import { restaurant } from '../src/subgraph.ts';
import { catalogStandIn } from './catalog-stand-in.ts';
import { type Line, ordersStandIn } from './orders-stand-in.ts';

export interface Problem {
  code: string;
  message: string;
  path: string[];
}

export type Answer<Nouns = object> = Nouns & { problems: Problem[] };

/** What the tests of one file work in: restaurant, stand-ins for orders and catalog, and short ways to common requests. */
export async function openHouse(options: { orders?: boolean; now?: () => Date } = {}) {
  const orders = ordersStandIn();
  const catalog = catalogStandIn();
  const definitions = [restaurant, catalog.definition] as SubgraphDefinition<never>[];
  if (options.orders !== false) definitions.push(orders.definition as SubgraphDefinition<never>);
  const rooms = await openRooms(definitions, { now: options.now });
  const heard: EventEnvelope[] = [];
  await rooms.bus.subscribe('probe', PUBLISHED, async (events) => void heard.push(...events));
  return { rooms, orders, catalog, ...requests(rooms, heard), close: () => rooms.close() };
}

const PUBLISHED = [
  'TableOpened',
  'PartyMoved',
  'ReservationChanged',
  'TableStatusChanged',
  'KitchenTicketChanged',
  'StationChanged',
] as const;

export type House = Awaited<ReturnType<typeof openHouse>>;

const TICKET =
  'id number status revision station { id name } table { id number } order { id } lines { id name quantity notes cancelled }';

export interface Ticket {
  id: string;
  number: string;
  status: string;
  revision: string;
  station: { id: string; name: string };
  table: { id: string; number: string } | null;
  order: { id: string };
  lines: { id: string; name: string; quantity: string; notes: string | null; cancelled: boolean }[];
}

function requests(rooms: TestRooms, heard: readonly EventEnvelope[]) {
  /** Runs the one mutation named, with its input; `fields` is what its payload is asked for besides problems. */
  async function mutate<Nouns = object>(
    actor: Actor,
    name: string,
    input: object,
    fields: string,
  ): Promise<Answer<Nouns>> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const source = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} problems { code message path } } }`;
    const { data, errors } = await rooms.run<Record<string, Answer<Nouns>>>('restaurant', actor, source, { input });
    if (errors) throw new Error(errors.map((e) => `${e.extensions?.code} ${e.message}`).join('\n'));
    return data[name] as Answer<Nouns>;
  }
  const idOf = async (actor: Actor, name: string, noun: string, input: object): Promise<string> => {
    const answer = await mutate<Record<string, { id: string } | null>>(actor, name, input, `${noun} { id }`);
    const id = answer[noun]?.id;
    if (!id) throw new Error(JSON.stringify(answer.problems));
    return id;
  };
  return {
    mutate,
    zone: (actor: Actor, input: object) => idOf(actor, 'createZone', 'zone', input),
    table: (actor: Actor, input: object) => idOf(actor, 'createTable', 'table', { seats: 4, ...input }),
    station: (actor: Actor, input: object) => idOf(actor, 'createStation', 'station', input),
    open: (actor: Actor, tableId: string, more: object = {}) =>
      mutate<{ order: { id: string } | null; table: { id: string; status: string } | null }>(
        actor, 'openTable', { tableId, partySize: 2, ...more }, 'order { id } table { id status }',
      ), // biome-ignore format: short
    fire: (actor: Actor, orderId: string, more: object = {}) =>
      mutate<{ tickets: Ticket[] | null }>(actor, 'fireCourse', { orderId, ...more }, `tickets { ${TICKET} }`),
    advance: (actor: Actor, ticketId: string, to: string, more: object = {}) =>
      mutate<{ ticket: { id: string; status: string; revision: string } | null }>(
        actor, 'advanceTicket', { ticketId, to, ...more }, 'ticket { id status revision }',
      ), // biome-ignore format: short
    async ticket(actor: Actor, id: string): Promise<Ticket | null> {
      const source = `query ($id: ID!) { kitchenTicket(id: $id) { ${TICKET} } }`;
      return (await rooms.run<{ kitchenTicket: Ticket | null }>('restaurant', actor, source, { id })).data
        .kitchenTicket;
    },
    async tableStatus(actor: Actor, id: string): Promise<string | undefined> {
      const source = 'query ($id: ID!) { table(id: $id) { status } }';
      const { data } = await rooms.run<{ table: { status: string } | null }>('restaurant', actor, source, { id });
      return data.table?.status;
    },
    /** Publishes an event of another room and waits until it was applied. */
    async tell<Type extends EventType>(actor: Actor, type: Type, payload: EventPayloads[Type]): Promise<void> {
      await rooms.bus.publish([newEvent(type, actor.companyId as string, actor, new Date(), payload)]);
      await rooms.settle();
    },
    /** Opens a subscription; a refusal comes back as a result. */
    async watch(actor: Actor, source: string, variables: Record<string, unknown> = {}) {
      const room = rooms.rooms.get('restaurant');
      if (!room) throw new Error('restaurant is not open');
      return room.subscribe({ document: documentOf(source), variables }, actor);
    },
    /** All events of a type published so far. */
    async published<Type extends (typeof PUBLISHED)[number]>(type: Type): Promise<EventPayloads[Type][]> {
      await rooms.settle();
      return heard.filter((e) => e.type === type).map((e) => e.payload as EventPayloads[Type]);
    },
  };
}

const documents = new Map<string, ReturnType<typeof parse>>();
function documentOf(source: string) {
  const document = documents.get(source) ?? parse(source);
  documents.set(source, document);
  return document;
}

export type Stream = AsyncIterableIterator<ExecutionResult>;

/** The stream of a subscription that was accepted. */
export function accepted(result: Stream | ExecutionResult): Stream {
  if (!(Symbol.asyncIterator in result)) throw new Error(JSON.stringify(result.errors));
  return result;
}

/** The next `count` events of a stream. */
export async function take<Data>(stream: Stream, count: number): Promise<Data[]> {
  const events: Data[] = [];
  while (events.length < count) {
    const { value, done } = await stream.next();
    if (done) throw new Error(`the stream ended after ${events.length} events`);
    if (value.errors) throw new Error(value.errors.map((e: { message: string }) => e.message).join('\n'));
    events.push(JSON.parse(JSON.stringify(value.data)) as Data);
  }
  return events;
}

/** A company with one shop, two stations and a table: what most tests begin with. */
export async function furnish(house: House, given: Partial<Actor> = {}) {
  const actor = testActor(given);
  const shopId = newId();
  const hot = await house.station(actor, { shopId, name: 'hot' });
  const cold = await house.station(actor, { shopId, name: 'cold' });
  const zoneId = await house.zone(actor, { shopId, name: 'Terrace' });
  const tableId = await house.table(actor, { zoneId, number: '1' });
  return {
    actor, shopId, hot, cold, zoneId, tableId,
    /** Fires an order of its own with these lines. */
    async ticketsOf(lines: Line[]): Promise<Ticket[]> {
      const orderId = house.orders.order(actor.companyId as string, shopId, lines);
      const { tickets, problems } = await house.fire(actor, orderId);
      if (!tickets) throw new Error(JSON.stringify(problems));
      return tickets;
    },
  }; // biome-ignore format: short
}
