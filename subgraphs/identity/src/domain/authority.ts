import { type Actor, may, seesShop } from '@comptoir/kit/actor';
import type { Queryable } from '@comptoir/kit/database';
import { sql } from '@comptoir/kit/sql';
import { builtInRole } from './roles.ts';

/** One role somewhere: the permissions of a company's own role come with it, those of a built-in one are known. */
export interface Grant {
  roleId: string;
  /** Null: in the whole company. */
  shopId: string | null;
  permissions?: readonly string[] | null;
  /** What the company calls a role of its own. */
  name?: string | null;
}

/** What someone may do and where. Permissions hold in all of the shops alike. */
export type Authority = Pick<Actor, 'permissions' | 'shops'>;

export const NO_AUTHORITY: Authority = { permissions: [], shops: [] };

/** The union of all grants: every permission of any role, in every shop of any role. */
export function authorityOf(grants: readonly Grant[]): Authority {
  const permissions = new Set(grants.flatMap((g) => builtInRole(g.roleId)?.permissions ?? g.permissions ?? []));
  const shops = grants.map((g) => g.shopId);
  const everywhere = shops.includes(null);
  return { permissions: [...permissions], shops: everywhere ? '*' : [...new Set(shops as string[])] };
}

/** Whether everything the other may do, the actor may do too: only then may he act on the other's account. */
export function covers(actor: Actor, other: Authority): boolean {
  return other.permissions.every((p) => may(actor, p)) && seesShops(actor, other.shops);
}

/**
 * Whether the actor holds all that someone gains between two authorities. Since permissions hold in every shop alike, a
 * new permission counts in all his shops, and a new shop with all his permissions.
 */
export function coversGain(actor: Actor, before: Authority, after: Authority): boolean {
  const gained = after.permissions.filter((p) => !before.permissions.includes(p));
  if (gained.length > 0 && !covers(actor, { permissions: gained, shops: after.shops })) return false;
  const shops = shopsGained(before.shops, after.shops);
  return shops.length === 0 || covers(actor, { permissions: after.permissions, shops });
}

function shopsGained(before: Authority['shops'], after: Authority['shops']): Authority['shops'] {
  if (before === '*') return [];
  return after === '*' ? '*' : after.filter((shop) => !before.includes(shop));
}

function seesShops(actor: Actor, shops: Authority['shops']): boolean {
  return shops === '*' ? actor.shops === '*' : shops.every((shop) => seesShop(actor, shop));
}

/** All grants of a user, in shops that the actor does not see as well. */
export function grantsOf(queryable: Queryable, userId: string): Promise<Grant[]> {
  return queryable.query<Grant>(sql`
    select a.role_id, a.granted_shop as shop_id, r.permissions, r.name
    from role_assignment a left join role r on r.id = a.role_id where a.user_id = ${userId}`);
}
