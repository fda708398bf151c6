import { systemActor } from '@comptoir/kit/actor';
import { ask } from '@comptoir/kit/ask';
import { type Ctx, readOne } from '@comptoir/kit/context';
import { Refusal } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { parse } from 'graphql';
import { problem } from '../problems.ts';
import type { SellingTerminal } from '../sale-rows.ts';

const TERMINALS = parse(`query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Terminal { id serial active shop { id } } }
}`);

/**
 * The active terminal whose serial number came with the request (`X-Device-Serial`): it alone says which shop is meant. One
 * that no event told of yet is asked of identity, which made out whose serial it is. Refuses where there is none.
 */
export async function callingTerminal(ctx: Ctx): Promise<SellingTerminal> {
  const { deviceSerial } = ctx.actor;
  const known = deviceSerial
    ? await readOne<SellingTerminal & { active: boolean }>(
        ctx,
        sql`select * from order_terminal where serial = ${deviceSerial} order by active desc limit 1`,
      )
    : null;
  const terminal = known ?? (await askIdentity(ctx));
  if (!terminal?.active) throw new Refusal([problem(ctx.actor, 'NOT_FOUND.terminal', [])]);
  return terminal;
}

async function askIdentity(ctx: Ctx): Promise<(SellingTerminal & { active: boolean }) | null> {
  const { terminalId, companyId, correlationId, shops } = ctx.actor;
  if (terminalId === null) return null;
  const actor = { ...systemActor(companyId ?? '', correlationId), shops };
  const variables = { representations: [{ __typename: 'Terminal', id: terminalId }] };
  type Asked = { _entities: ({ id: string; serial: string; active: boolean; shop: { id: string } } | null)[] };
  const answer = await ask<Asked>(ctx, 'identity', { document: TERMINALS, variables, actor });
  if (!answer) throw new Refusal([problem(ctx.actor, 'TRY_AGAIN.identity', [])]);
  const [found] = answer._entities;
  return found ? { id: found.id, serial: found.serial, active: found.active, shopId: found.shop.id } : null;
}
