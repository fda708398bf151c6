import { type Ctx, read } from '@comptoir/kit/context';
import { graphError } from '@comptoir/kit/errors';
import { type BoardPage, followBoard, revisionOf } from '@comptoir/kit/follow-board';
import { isUuid } from '@comptoir/kit/id';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type { Context } from '../context.ts';
import type { ReservationChangeRow, ReservationRow } from '../rows.ts';
import { BOARD_CHANNEL, leftAfter } from './board.ts';
import { HAS_ENDED, RESERVATIONS } from './selects.ts';

/** Reservations live (RST-6), of a day and a zone, also those that leave them, or of all. */
export async function watchReservations(
  ctx: Context,
  { date, zoneId, after }: { date?: string | null; zoneId?: string | null; after?: string | null },
): Promise<AsyncIterableIterator<ReservationChangeRow>> {
  const from = revisionOf(after);
  if (zoneId != null && !(isUuid(zoneId) && (await ctx.loaders.zone.load(zoneId.toLowerCase()))))
    throw graphError('BAD_REQUEST', 'There is no such zone.', { argument: 'zoneId' });
  const ofDay = date == null ? null : sql`r.business_day = ${date}`;
  const ofZone =
    zoneId == null
      ? null
      : sql`exists (select 1 from reservation_table x join dining_table d on d.id = x.table_id where x.reservation_id = r.id
          and (x.holds or ${HAS_ENDED}) and d.zone_id = ${zoneId})`;
  return followBoard(
    ctx,
    {
      channel: BOARD_CHANNEL,
      name: `reservations ${date ?? '*'} ${zoneId?.toLowerCase() ?? '*'}`,
      onBoard: (start, until, limit) =>
        readPage(
          ctx,
          allOf([
            sql`not ${HAS_ENDED} and r.revision > ${start} and r.revision <= coalesce(${until}::bigint, b.revision)`,
            ofDay,
            ofZone,
          ]),
          limit,
        ),
      changed: (start, limit) =>
        readPage(
          ctx,
          allOf([
            sql`r.revision > ${start}`,
            ofDay && sql`(${ofDay} or ${leftAfter('r', date as string, start)})`,
            ofZone && sql`(${ofZone} or ${leftAfter('r', zoneId as string, start)})`,
          ]),
          limit,
        ),
    },
    from,
  );
}

async function readPage(ctx: Ctx, where: Sql, limit: number): Promise<BoardPage<ReservationChangeRow>> {
  const rows = await read<ReservationRow & { boardRevision: string; id: string | null }>(
    ctx,
    sql`select b.revision as board_revision, found.* from board b left join lateral (
      ${RESERVATIONS} where ${where} order by r.revision limit ${raw(String(limit))}) found on true order by found.revision`,
  );
  const items = rows.flatMap((row) =>
    row.id === null ? [] : [{ revision: row.revision, reservation: row as ReservationRow }],
  );
  return { items, upTo: rows[0]?.boardRevision ?? '0' };
}
