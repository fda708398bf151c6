import { readFileSync } from 'node:fs';
import { newId } from '@comptoir/kit/id';
import { buildSchema, type GraphQLField, getNamedType } from 'graphql';
import { DEMO_PASSWORD } from '../src/demo-company.ts';
import type { Answer, TestHouse } from '../src/testing-house.ts';
import type { Things } from './company-life.ts';
import { fillArguments, type IdPlace, idPlaces, operationOf } from './fill-arguments.ts';
import { wholeSelection } from './whole-selection.ts';

export type Field = GraphQLField<unknown, unknown>;

export const apiSchema = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'));

export function rootFields(kind: 'query' | 'mutation' | 'subscription'): Field[] {
  const type = {
    query: apiSchema.getQueryType(),
    mutation: apiSchema.getMutationType(),
    subscription: apiSchema.getSubscriptionType(),
  }[kind];
  return Object.values(type?.getFields() ?? {});
}

/** Optional ids without which a field makes no sense; the second of a pair stands in for the first where it is tried. */
const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  addOrderLines: ['input.lines.productId'],
  completeSale: ['input.lines.productId'],
  createOrder: ['input.lines.productId'],
  createProductionOrder: ['input.lines.productId'],
  createStation: ['input.shopId'],
  createSupplierInvoice: ['input.purchaseOrderId'],
  createMenu: ['input.shopId'],
  createTable: ['input.shopId', 'input.zoneId'],
  createZone: ['input.shopId'],
  logInWithPin: ['input.userId'],
  recordPayment: ['input.orderId', 'input.invoiceId'],
  startStocktake: ['input.productIds'],
  startPayment: ['input.orderId', 'input.invoiceId'],
  setModifierGroups: ['input.productId', 'input.categoryId'],
  setPriceListEntries: ['input.entries.productId', 'input.entries.categoryId'],
};

/** Texts with a form, or that the other company uses too. */
export function textsLike(mark: string): Record<string, string | string[]> {
  return {
    barcode: '4006381333931',
    barcodes: ['4006381333931'],
    card: '77',
    clockUserId: '77',
    clockUserIds: ['77'],
    closes: '18:00',
    country: 'FR',
    month: '2026-03',
    'ConvertQuantityInput.from': 'kg',
    'ConvertQuantityInput.to': 'g',
    'CreateUnitInput.of': 'each',
    csv: 'sku,name\nBY-THE-OTHER,By the other\n',
    'ImportOpeningStockInput.csv': `sku,quantity,unitCost\n${mark}-SKU,1,1\n`,
    'ImportCustomersInput.csv': 'lastName,email\nBy the other,by@the-other-customer.test\n',
    email: 'by@the-other.test',
    host: '127.0.0.1',
    login: `by-the-other-${newId()}@people.test`,
    opens: '09:00',
    password: DEMO_PASSWORD,
    permissions: ['catalog:read'],
    phone: '0102030405',
    pin: '9876',
    search: mark,
    serial: `${mark}-SERIAL`,
    sku: `${mark}-SKU`,
    timeZone: 'Europe/Paris',
  };
}

/** Sends one root field with its whole selection, with ids from `idOf` at some places and from `rest` where more are needed. */
export async function send(
  house: TestHouse,
  token: string,
  kind: 'query' | 'mutation',
  field: Field,
  options: {
    places: readonly IdPlace[];
    idOf: (place: IdPlace) => string;
    rest: Things;
    texts: ReturnType<typeof textsLike>;
  },
): Promise<Answer> {
  const { places, idOf, rest, texts } = options;
  const tried = new Set(places.map(({ path }) => path));
  const [usual, instead] = ALWAYS[field.name] ?? [];
  const needed = (place: IdPlace) =>
    isRequired(field, place) || (place.path === usual && !(instead && tried.has(instead)));
  const variables = fillArguments(field, {
    texts,
    id: (place) => {
      if (tried.has(place.path)) return idOf(place);
      return needed(place) ? thing(rest, place) : undefined;
    },
  });
  const selection = wholeSelection(getNamedType(field.type), 2);
  // What a terminal brings is of the shop its serial number says.
  const headers = field.name === 'syncSales' ? { 'x-device-serial': String(texts.serial) } : undefined;
  return house.ask(token, operationOf(kind, field, selection, Object.keys(variables)), variables, headers);
}

/** What to try a field with: each place for an id alone, all required ones together, none if none is required. */
export function variants(field: Field): IdPlace[][] {
  const places = idPlaces(field);
  const required = places.filter((place) => isRequired(field, place));
  const found = places.map((place) => [place]);
  if (required.length > 1) found.push(required);
  if (required.length === 0) found.unshift([]);
  return found;
}

function isRequired(field: Field, place: IdPlace): boolean {
  try {
    fillArguments(field, { texts: {}, id: ({ path }) => (path === place.path ? undefined : newId()) });
    return false;
  } catch {
    return true;
  }
}

/** An example of what belongs at a place. */
export function thing(things: Things, { entity, path }: IdPlace): string {
  const id = things[entity];
  if (!id) throw new Error(`Of a ${entity} (${path}) there is no example: let liveALife make one`);
  return id;
}

export interface Problem {
  code: string;
  path: string[];
}

/** The refusals of a mutation's payload. */
export function problemsOf({ data }: Answer): Problem[] {
  return Object.values(data ?? {}).flatMap((payload) =>
    ((payload as { problems?: Problem[] } | null)?.problems ?? []).map(({ code, path }) => ({ code, path })),
  );
}
