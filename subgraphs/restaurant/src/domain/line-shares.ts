import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { type Decimal, decimal, ZERO } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import type { ChangedLineFact } from '../../../../schema/events/orders.ts';

/** What a share of a dish is of, and how much of it the bills still have in all. */
export interface Share {
  /** The line that the kitchen has the dish under. */
  rootId: string;
  live: Decimal;
  /** Whether the share is otherwise than was known. */
  isNews: boolean;
}

/**
 * Notes the shares in which dishes that the kitchen has were put on several bills, which it is not told of: a third of a steak on
 * each of three bills is one steak. What is divided of a share is a share of the same dish.
 * @returns the lines that are shares
 */
export async function noteShares(tx: Tx, lines: readonly ChangedLineFact[]): Promise<Map<string, Share>> {
  const roots = await rootsOf(tx, lines);
  const shares = lines.filter((line) => roots.has(line.lineId));
  if (shares.length === 0) return new Map();
  const rows = shares.map(({ lineId, quantity, version }) => ({
    line_id: lineId,
    root_id: roots.get(lineId),
    quantity,
    version,
  }));
  const noted = await tx.query<{ lineId: string }>(sql`
    insert into line_share (line_id, company_id, root_id, quantity, version, cancelled)
    select g.line_id, ${companyOf(tx.ctx.actor)}, g.root_id, g.quantity, g.version, exists (select 1 from cancelled_line c where c.line_id = g.line_id)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) g (line_id uuid, root_id uuid, quantity numeric, version int) order by g.line_id
    on conflict (line_id) do update set quantity = excluded.quantity, version = excluded.version
      where line_share.version < excluded.version returning line_id`);
  const live = await liveOf(tx, [...new Set(shares.map(({ lineId }) => roots.get(lineId) as string))]);
  return new Map(
    shares.map(({ lineId }) => {
      const rootId = roots.get(lineId) as string;
      const isNews = noted.some((row) => row.lineId === lineId);
      return [lineId, { rootId, live: live.get(rootId) ?? ZERO, isNews }];
    }),
  );
}

async function rootsOf(tx: Tx, lines: readonly ChangedLineFact[]): Promise<Map<string, string>> {
  const ids = lines.flatMap(({ lineId, splitFrom }) => (splitFrom === null ? [lineId] : [lineId, splitFrom]));
  const known = await tx.query<{ lineId: string; rootId: string }>(
    sql`select line_id, root_id from line_share where line_id = any(${ids}::uuid[])`,
  );
  const roots = new Map(known.map(({ lineId, rootId }) => [lineId, rootId]));
  for (const { lineId, splitFrom, version, isShare } of lines) {
    // What is divided of a share is new; what was part of a line before that one was shared is a dish of its own.
    if (splitFrom === null || !(isShare || (version === 1 && roots.has(splitFrom)))) continue;
    const rootId = roots.get(splitFrom) ?? splitFrom;
    roots.set(lineId, rootId).set(splitFrom, rootId);
  }
  return roots;
}

async function liveOf(tx: Tx, rootIds: readonly string[]): Promise<Map<string, Decimal>> {
  const rows = await tx.query<{ rootId: string; live: string }>(sql`
    select root_id, coalesce(sum(quantity) filter (where not cancelled), 0)::text as live from line_share
    where root_id = any(${[...rootIds]}::uuid[]) group by root_id`);
  return new Map(rows.map(({ rootId, live }) => [rootId, decimal(live)]));
}

/** How much of a dish is prepared for its shares: what is prepared whole stays whole until all of one was called off. */
export function prepared(live: Decimal, before: Decimal): Decimal {
  return before.isInteger() ? live.ceil() : live;
}

/**
 * Calls off shares of dishes.
 * @returns the lines that the kitchen has the dishes under of which nothing is left or which never were shared, and those of
 *   which some is left, with how much
 */
export async function cancelShares(
  tx: Tx,
  lineIds: readonly string[],
): Promise<{ gone: string[]; left: Map<string, Decimal> }> {
  const shares = await tx.query<{ lineId: string; rootId: string }>(
    sql`update line_share set cancelled = true where line_id = any(${[...lineIds]}::uuid[]) returning line_id, root_id`,
  );
  if (shares.length === 0) return { gone: [...lineIds], left: new Map() };
  const isShare = new Set(shares.map(({ lineId }) => lineId));
  const live = await liveOf(tx, [...new Set(shares.map(({ rootId }) => rootId))]);
  const done = [...live].filter(([, quantity]) => quantity.isZero()).map(([rootId]) => rootId);
  return {
    gone: [...lineIds.filter((id) => !isShare.has(id)), ...done],
    left: new Map([...live].filter(([, quantity]) => !quantity.isZero())),
  };
}
