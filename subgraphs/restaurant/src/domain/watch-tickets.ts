import { type Ctx, read } from '@comptoir/kit/context';
import { graphError } from '@comptoir/kit/errors';
import { type BoardPage, followBoard, revisionOf } from '@comptoir/kit/follow-board';
import { isUuid } from '@comptoir/kit/id';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type { Context } from '../context.ts';
import type { KitchenTicketChangeRow, KitchenTicketRow } from '../rows.ts';
import { BOARD_CHANNEL } from './board.ts';
import { IS_OPEN, TICKETS } from './selects.ts';

/** Tickets live (RST-6), of one station or of all. */
export async function watchTickets(
  ctx: Context,
  { stationId, after }: { stationId?: string | null; after?: string | null },
): Promise<AsyncIterableIterator<KitchenTicketChangeRow>> {
  const from = revisionOf(after);
  if (stationId != null && !(isUuid(stationId) && (await ctx.loaders.station.load(stationId.toLowerCase()))))
    throw graphError('BAD_REQUEST', 'There is no such station.', { argument: 'stationId' });
  const ofStation = stationId == null ? null : sql`k.station_id = ${stationId}`;
  return followBoard(
    ctx,
    {
      channel: BOARD_CHANNEL,
      name: `tickets ${stationId?.toLowerCase() ?? '*'}`,
      onBoard: (start, until, limit) =>
        readPage(
          ctx,
          allOf([
            IS_OPEN,
            sql`k.revision > ${start} and k.revision <= coalesce(${until}::bigint, b.revision)`,
            ofStation,
          ]),
          limit,
        ),
      changed: (start, limit) => readPage(ctx, allOf([sql`k.revision > ${start}`, ofStation]), limit),
    },
    from,
  );
}

/** One statement for tickets and the board's revision, so that both are of one snapshot. */
async function readPage(ctx: Ctx, where: Sql, limit: number): Promise<BoardPage<KitchenTicketChangeRow>> {
  const rows = await read<KitchenTicketRow & { boardRevision: string; id: string | null }>(
    ctx,
    sql`select b.revision as board_revision, found.* from board b left join lateral (
      ${TICKETS} where ${where} order by k.revision limit ${raw(String(limit))}) found on true order by found.revision`,
  );
  const items = rows.flatMap((row) =>
    row.id === null ? [] : [{ revision: row.revision, ticket: row as KitchenTicketRow }],
  );
  return { items, upTo: rows[0]?.boardRevision ?? '0' };
}
