import '../src/events.ts';
import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { type Actor, systemActor } from '@comptoir/kit/actor';
import { type EventEnvelope, type EventPayloads, type EventType, newEvent } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import { BLANK_LETTERHEAD } from '../../../schema/events/identity.ts';
import { production } from '../src/subgraph.ts';
import { catalog, orders, stock } from './neighbours.ts';

/** The day the tests live on, in every shop of theirs. */
export const TODAY = '2026-03-10';
export const NOW = new Date(`${TODAY}T09:00:00Z`);

export interface Refused {
  code: string;
  path: string[];
  message: string;
  details: Record<string, unknown> | null;
}
// biome-ignore lint/suspicious/noExplicitAny: answers are looked at, not typed
export type Payload = { problems: Refused[] } & Record<string, any>;

const VERSION = `number yield yieldUnit wastePercent instructions
  ingredients { position product { id } productName quantity unit wastePercent notes recipe { id } }`;
const COST = `currency total perUnit complete salePrice margin marginPercent
  ingredients { product { id } productName quantity unit unitCost cost source }`;
const RECIPE = `id product { id } productName active version current { ${VERSION} } versions { number } cost { ${COST} }`;

const ORDER = `id number status purpose shop { id } order { id } sourceWarehouse { id } targetWarehouse { id } dueAt notes reason currency cost
  version startedAt endedAt
  lines { id position product { id } productName unit recipeVersion { number } planned made lotNumber expiresOn cost warehouse { id }
    ingredients { id position product { id } productName unit stockable planned used unitCost cost } }`;

const RULE = 'id consumable { id } consumableName quantity per product { id } channel shop { id } active';

/** What a mutation is asked to answer. */
const NOUNS: Readonly<Record<string, string>> = {
  createRecipe: `recipe { ${RECIPE} }`,
  updateRecipe: `recipe { ${RECIPE} }`,
  setRecipeActive: `recipe { ${RECIPE} }`,
  createConsumableRule: `rule { ${RULE} }`,
  updateConsumableRule: `rule { ${RULE} }`,
  createProductionOrder: `productionOrder { ${ORDER} }`,
  updateProductionOrder: `productionOrder { ${ORDER} }`,
  startProductionOrder: `productionOrder { ${ORDER} }`,
  completeProductionOrder: `productionOrder { ${ORDER} }`,
  cancelProductionOrder: `productionOrder { ${ORDER} }`,
};

/** A company with one shop that makes things, as production comes to know it. */
export interface Workshop {
  house: TestRooms;
  actor: Actor;
  shopId: string;
  tell<Type extends EventType>(...events: [Type, EventPayloads[Type]][]): Promise<void>;
  product(name: string, given?: Partial<EventPayloads['ProductUpdated']>): Promise<string>;
  run(verb: string, input: object, actor?: Actor): Promise<Payload>;
  /** The payload of a mutation that must not be refused. */
  done(verb: string, input: object): Promise<Payload>;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at, not typed
  ask(query: string, variables?: object, actor?: Actor): Promise<any>;
  /** A recipe of ingredients, quantities by product id. */
  recipe(productId: string, ingredients: Record<string, string>, given?: object): Promise<string>;
  /** A production order of quantities by product id. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at, not typed
  planned(quantities: Record<string, string>, given?: object): Promise<any>;
  /** The same, started. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at, not typed
  started(quantities: Record<string, string>, given?: object): Promise<any>;
  /** Events of a type that this company published. */
  heard<Type extends EventType>(type: Type): Promise<EventPayloads[Type][]>;
}

export const openProduction = (): Promise<TestRooms> =>
  openRooms([production, stock, catalog, orders], { now: () => NOW });

const EVENTS: EventType[] = ['ProductionCompleted', 'ConsumablesUsed'];

export async function openWorkshop(
  house: TestRooms,
  shop: Partial<EventPayloads['ShopChanged']> = {},
): Promise<Workshop> {
  const actor = testActor({ currency: shop.currency ?? 'EUR' });
  const companyId = actor.companyId as string;
  const shopId = newId();
  const told: EventEnvelope[] = [];
  await house.bus.subscribe(`probe-${companyId}`, EVENTS, async (events) => {
    told.push(...events.filter((event) => event.companyId === companyId));
  });
  const ask: Workshop['ask'] = async (query, variables = {}, as = actor) => {
    const { data, errors } = await house.run('production', as, query, { ...variables });
    if (errors) throw new Error(`${errors[0]?.extensions?.code}: ${errors[0]?.message}`);
    return data;
  };
  const run: Workshop['run'] = async (verb, input, as) => {
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const source = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${NOUNS[verb]} problems { code path message details } } }`;
    return (await ask(source, { input }, as))[verb];
  };
  const tell: Workshop['tell'] = async (...events) => {
    const system = systemActor(companyId, 'test');
    await house.bus.publish(events.map(([type, payload]) => newEvent(type, companyId, system, NOW, payload)));
    await house.settle();
  };
  const done: Workshop['done'] = async (verb, input) => {
    const payload = await run(verb, input);
    if (payload.problems.length > 0) throw new Error(`${verb}: ${JSON.stringify(payload.problems)}`);
    return payload;
  };
  await tell(['ShopChanged', { ...SHOP, shopId, ...shop }]);
  const planned: Workshop['planned'] = async (quantities, given) => {
    const lines = Object.entries(quantities).map(([productId, quantity]) => ({ productId, quantity }));
    return (await done('createProductionOrder', { shopId, lines, ...given })).productionOrder;
  };
  return {
    planned,
    async started(quantities, given) {
      const { id: productionOrderId } = await planned(quantities, given);
      return (await done('startProductionOrder', { productionOrderId })).productionOrder;
    },
    house, actor, shopId, ask, run, done, tell,
    async product(name, given) {
      const productId = given?.productId ?? newId();
      await tell(['ProductUpdated', { ...PRODUCT, name, productId, ...given }]);
      return productId;
    },
    async recipe(productId, quantities, given) {
      const ingredients = Object.entries(quantities).map(([id, quantity]) => ({ productId: id, quantity }));
      return (await done('createRecipe', { productId, yield: '1', ingredients, ...given })).recipe.id;
    },
    async heard(type) {
      await house.settle();
      return told.filter((event) => event.type === type).map((event) => event.payload) as never;
    },
  }; // biome-ignore format: a record
}

const SHOP: Omit<EventPayloads['ShopChanged'], 'shopId'> = {
  version: 1, name: 'High Street', active: true, currency: 'EUR', timeZone: 'Europe/Paris', locale: 'en', stockPolicy: 'PASSIVE',
  taxMode: 'INCLUSIVE', rounding: 'PER_LINE', defaultTaxRate: '20', receiptHeader: [], receiptFooter: [], cashRounding: null,
  paymentTermsDays: 30, letterhead: BLANK_LETTERHEAD,
}; // biome-ignore format: a table

const PRODUCT: Omit<EventPayloads['ProductUpdated'], 'productId' | 'name'> = {
  version: 1, shopId: null, kind: 'GOOD', sku: 'SKU', categoryId: null, stationId: null, salePrice: '3', purchasePrice: null, taxRate: '5.5',
  unit: 'kg', stockable: true, sellable: true, active: true, available: true, minStock: null, allergens: [], preparationMinutes: null,
}; // biome-ignore format: a table

/** `CODE path` of each problem, sorted. */
export const codes = ({ problems }: Payload): string[] =>
  problems.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`).sort();
