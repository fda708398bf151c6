import { type Ctx, read } from '@comptoir/kit/context';
import { graphError } from '@comptoir/kit/errors';
import { sql } from '@comptoir/kit/sql';
import type { MenuRow, ServedMenusRow } from '../rows.ts';
import { hoursAt, wallClock } from './menu-hours.ts';
import { askedShop } from './rules.ts';

export interface ServedMenusArgs {
  shopId?: string | null;
  at?: Date | null;
}

/** The menus in use that a shop serves at a moment (RST-4), by its own clock, and until when that stays so. */
export async function servedMenus(ctx: Ctx, args: ServedMenusArgs): Promise<ServedMenusRow> {
  const at = args.at ?? ctx.now();
  const year = at.getUTCFullYear();
  if (year < 1970 || year > 2199)
    throw graphError('BAD_REQUEST', '"at" must be from 1970 to 2199.', { argument: 'at' });
  const shopId = await askedShop(ctx, args.shopId);
  const rows = await read<MenuRow & { timeZone: string | null }>(
    ctx,
    sql`select m.*, s.time_zone from menu m left join shop s on s.id = m.shop_id where m.shop_id = ${shopId} and m.active
      order by m.display_order, m.name, m.id`,
  );
  const timeZone = rows[0]?.timeZone ?? 'UTC';
  const clock = wallClock(timeZone);
  const hours = rows.map((menu) => ({ menu, ...hoursAt(menu, at, timeZone, clock) }));
  const changes = hours.flatMap(({ until }) => until?.getTime() ?? []);
  return {
    at,
    menus: hours.filter(({ isServed }) => isServed).map(({ menu }) => menu),
    servedUntil: changes.length === 0 ? null : new Date(Math.min(...changes)),
  };
}
