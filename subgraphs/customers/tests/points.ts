import type { TestRooms } from '@comptoir/dev-env/testing';
import type { Actor } from '@comptoir/kit/actor';
import { newId } from '@comptoir/kit/id';
import { ask } from './operations.ts';

export interface Loyalty {
  balance: string;
  worth: string | null;
  lifetime: string;
  used: string;
  tier: string | null;
  pointsToNextTier: string | null;
  nextExpiryAt: string | null;
  nextExpiryPoints: string | null;
  entries: { edges: { node: PointsEntry }[]; totalCount: number };
}

export interface PointsEntry {
  kind: string;
  points: string;
  balance: string;
  reason: string | null;
  user: { id: string } | null;
  payment: { id: string } | null;
}

export interface Refused {
  problems: { code: string; path: string[]; details?: unknown }[];
}

const LOYALTY = `query ($id: ID!) { customer(id: $id) { loyalty { balance worth lifetime used tier pointsToNextTier nextExpiryAt nextExpiryPoints
  entries { edges { node { kind points balance reason user { id } payment { id } } } totalCount } } } }`;

/** What tests ask of a customer's points, in one company. */
export function pointsDesk(house: TestRooms, actor: Actor) {
  const mutate = async <Payload>(
    name: string,
    nouns: string,
    input: object,
    by = actor,
  ): Promise<Payload & Refused> => {
    const type = `${(name[0] === '_' ? name[1] : name[0])?.toUpperCase()}${name.slice(name[0] === '_' ? 2 : 1)}`;
    const source = `mutation ($input: ${type}${name[0] === '_' ? 'Internal' : ''}Input!) {
      ${name}(input: $input) { ${nouns} problems { code path details } } }`;
    const { data, errors } = await house.run<Record<string, Payload & Refused>>('customers', by, source, { input });
    if (errors) throw new Error(`${errors[0]?.extensions?.code}: ${errors[0]?.message}`);
    return data[name] as Payload & Refused;
  };
  const loyalty = async (id: string, by = actor): Promise<Loyalty | null> => {
    const { data, errors } = await house.run<{ customer: { loyalty: Loyalty | null } | null }>(
      'customers',
      by,
      LOYALTY,
      { id },
    );
    if (errors) throw new Error(`${errors[0]?.extensions?.code}: ${errors[0]?.message}`);
    return data.customer?.loyalty ?? null;
  };
  return {
    mutate,
    loyalty,
    /** `KIND points balance` of each entry, the oldest first. */
    entries: async (id: string) =>
      (await loyalty(id))?.entries.edges.map(({ node }) => `${node.kind} ${node.points} ${node.balance}`).reverse(),
    setProgram: (fields: object = {}, by = actor) =>
      mutate<{ program: Record<string, unknown> | null }>(
        'setLoyaltyProgram',
        'program { active currency earnPoints earnAmount pointValue minimumRedemption expiryMonths silverFrom goldFrom }',
        {
          active: true, earnPoints: 1, earnAmount: '1', pointValue: '0.01', minimumRedemption: 0, silverFrom: 500, goldFrom: 2_000, ...fields,
        }, // biome-ignore format: a record
        by,
      ),
    redeem: (customerId: string, amount: string, fields: object = {}) =>
      mutate<{ points: string | null; balance: string | null }>(
        '_redeemPoints',
        'points balance',
        { paymentId: newId(), customerId, amount, currency: 'EUR', ...fields },
        { ...actor, internal: true },
      ),
    adjust: (customerId: string, points: string, fields: object = {}, by = actor) =>
      mutate<object>(
        'adjustLoyaltyPoints',
        'customer { id }',
        { customerId, points, reason: 'Goodwill', ...fields },
        by,
      ),
    async create(): Promise<string> {
      const { customer } = await ask(house, actor, 'createCustomer', { lastName: 'Regular' });
      await house.settle();
      return customer?.id ?? '';
    },
  };
}
