import { type Ctx, read } from '@comptoir/kit/context';
import { graphError } from '@comptoir/kit/errors';
import { type BoardPage, followBoard, revisionOf } from '@comptoir/kit/follow-board';
import { isUuid } from '@comptoir/kit/id';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type { Context } from '../context.ts';
import type { TableChangeRow, TableRow } from '../rows.ts';
import { BOARD_CHANNEL, leftAfter } from './board.ts';
import { TABLES } from './selects.ts';

/** Tables live (RST-6), of one zone, also those that leave it, or of all. */
export async function watchTables(
  ctx: Context,
  { zoneId, after }: { zoneId?: string | null; after?: string | null },
): Promise<AsyncIterableIterator<TableChangeRow>> {
  const from = revisionOf(after);
  if (zoneId != null && !(isUuid(zoneId) && (await ctx.loaders.zone.load(zoneId.toLowerCase()))))
    throw graphError('BAD_REQUEST', 'There is no such zone.', { argument: 'zoneId' });
  const ofZone = zoneId == null ? null : sql`t.zone_id = ${zoneId}`;
  return followBoard(
    ctx,
    {
      channel: BOARD_CHANNEL,
      name: `tables ${zoneId?.toLowerCase() ?? '*'}`,
      onBoard: (start, until, limit) =>
        readPage(
          ctx,
          allOf([
            sql`t.active and t.revision > ${start} and t.revision <= coalesce(${until}::bigint, b.revision)`,
            ofZone,
          ]),
          limit,
        ),
      changed: (start, limit) => {
        const wasThere = ofZone && sql`(${ofZone} or ${leftAfter('t', zoneId as string, start)})`;
        return readPage(ctx, allOf([sql`t.revision > ${start}`, wasThere]), limit);
      },
    },
    from,
  );
}

async function readPage(ctx: Ctx, where: Sql, limit: number): Promise<BoardPage<TableChangeRow>> {
  const rows = await read<TableRow & { boardRevision: string; id: string | null }>(
    ctx,
    sql`select b.revision as board_revision, found.* from board b left join lateral (
      ${TABLES} where ${where} order by t.revision limit ${raw(String(limit))}) found on true order by found.revision`,
  );
  const items = rows.flatMap((row) => (row.id === null ? [] : [{ revision: row.revision, table: row as TableRow }]));
  return { items, upTo: rows[0]?.boardRevision ?? '0' };
}
