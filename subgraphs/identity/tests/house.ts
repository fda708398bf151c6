import { costOf, openRooms, type TestResult, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { type Actor, anonymous } from '@comptoir/kit/actor';
import type { Service } from '@comptoir/kit/context';
import type { EventEnvelope, EventPayloads, EventType } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import { type CreateCompanyInput, createCompany } from '../src/domain/create-company.ts';
import { identity } from '../src/subgraph.ts';

export const SECRET = 'the secret of a test installation';
export const PASSWORD = 'correct horse';

export interface Problem {
  code: string;
  path: string[];
  message: string;
}

/** A house with identity in it, and a clock that tests turn: it moves a millisecond each time it is looked at, and otherwise stands. */
export interface IdentityHouse extends TestRooms {
  readonly service: Service;
  /** Moves the clock on, in minutes. */
  wait(minutes: number): void;
  now(): Date;
  ask<Data = Record<string, unknown>>(
    actor: Actor,
    source: string,
    variables?: Record<string, unknown>,
  ): Promise<TestResult<Data>>;
  /** One mutation of that name, its payload. */
  change<Payload = Record<string, never>>(
    actor: Actor,
    name: string,
    input: object,
    fields?: string,
  ): Promise<Payload & { problems: Problem[] }>;
  /** Payloads of all events of a type so far, in order. */
  told<Type extends EventType>(type: Type): Promise<EventPayloads[Type][]>;
  /** Who `_actor` says a credential is. */
  whoIs(credential: object): Promise<WhoIs | null>;
}

export interface WhoIs {
  kind: string;
  companyId: string;
  plan: string;
  currency: string;
  shops: string[] | null;
  permissions: string[];
  userId: string | null;
  sessionId: string | null;
  terminalId: string | null;
}

const WHO =
  'query ($c: CredentialInput!) { _actor(credential: $c) { kind companyId plan currency shops permissions userId sessionId terminalId } }';

export async function openIdentity(): Promise<IdentityHouse> {
  let time = Date.now();
  const now = () => new Date(time++);
  const house = await openRooms([identity({ secret: SECRET })], { now });
  const events: EventEnvelope[] = [];
  const TOLD = ['CompanyChanged', 'ShopChanged', 'UserChanged', 'TerminalChanged', 'DeadLetterReplayRequested'];
  await house.bus.subscribe('probe', TOLD, async (batch) => void events.push(...batch));
  const service = house.rooms.get('identity')?.service as Service;
  const ask: IdentityHouse['ask'] = (actor, source, variables) => house.run('identity', actor, source, variables);
  return {
    ...house,
    service,
    now,
    ask,
    wait(minutes) {
      time += minutes * 60_000;
    },
    async change(actor, name, input, fields = '') {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
      const source = `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} problems { code path message } } }`;
      const { data, errors } = await house.run<Record<string, never>>('identity', actor, source, { input });
      if (errors) throw new Error(errors.map((e) => e.extensions?.code ?? e.message).join(', '));
      return data[name] as never;
    },
    async told<Type extends EventType>(type: Type) {
      await house.settle();
      return events.filter((e) => e.type === type).map((e) => e.payload as EventPayloads[Type]);
    },
    // Log-in knows no company yet, so its statements are the system's.
    costOf: (reading) => costOf(() => service.db.statements + service.db.systemStatements, reading),
    async whoIs(c) {
      const { data, errors } = await house.run<{ _actor: WhoIs | null }>(
        'identity',
        anonymous({ internal: true }),
        WHO,
        { c },
      );
      if (errors) throw new Error(errors.map((e) => e.message).join(', '));
      return data._actor;
    },
  };
}

export interface Founded {
  companyId: string;
  shopId: string;
  ownerId: string;
  login: string;
  owner: Actor;
}

/** A company with its owner, who is given back as an actor too. */
export async function found(house: IdentityHouse, given: Partial<CreateCompanyInput> = {}): Promise<Founded> {
  const login = `owner-${newId()}@test.example`;
  const ids = await createCompany(house.service, {
    company: { name: 'Chez Nous', plan: 'FULL', currency: 'EUR', timeZone: 'Europe/Paris', locale: 'fr' },
    shop: { name: 'Centre' },
    owner: { name: 'Odile', login, password: PASSWORD },
    ...given,
  });
  return { ...ids, login, owner: testActor({ companyId: ids.companyId, userId: ids.ownerId }) };
}

/** A user made straight in the table, without the cost of a hash, with roles; given back as the actor that he is. */
export async function hire(
  house: IdentityHouse,
  { companyId }: Founded,
  roles: readonly { id: string; shopId?: string | null }[],
  given: { name?: string; login?: string } = {},
): Promise<Actor> {
  const userId = newId();
  const { name = 'Somebody', login = `user-${userId}` } = given;
  await house.rows('identity', 'insert into app_user (id, company_id, name, login) values ($1, $2, $3, $4)', [
    userId,
    companyId,
    name,
    login,
  ]);
  for (const { id, shopId = null } of roles)
    await house.rows('identity', 'insert into role_assignment values ($1, $2, $3, $4)', [
      companyId,
      userId,
      id,
      shopId,
    ]);
  const sessionId = await sessionOf(house, companyId, userId);
  const who = (await house.whoIs({ sessionId })) as WhoIs;
  return testActor({ ...who, kind: 'USER', shops: who.shops ?? '*', plan: 'FULL', sessionId });
}

/** An open session made straight in the table. */
export async function sessionOf(house: IdentityHouse, companyId: string, userId: string): Promise<string> {
  const id = newId();
  await house.rows(
    'identity',
    `insert into session (id, company_id, user_id, method, created_at, last_seen_at, expires_at)
     values ($1, $2, $3, 'PASSWORD', $4, $4, $4::timestamptz + interval '30 days')`,
    [id, companyId, userId, house.now()],
  );
  return id;
}
