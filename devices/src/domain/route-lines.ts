import type { Tx } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';

/** What of a ticket goes to one printer; null: to its station's. */
export interface Route<Line> {
  printerId: string | null;
  lines: Line[];
}

/**
 * Which dishes of a station's ticket go to a printer of their category, or of the nearest one above it: the oldest active one of the shop that prints
 * this category and serves this station, or names none. The others go where the station's tickets go. What the station's printer has comes first, if it has anything.
 */
export async function routeLines<Line extends { productId?: string | null }>(
  tx: Tx,
  { shopId, stationId }: { shopId: string; stationId: string },
  lines: readonly Line[],
): Promise<Route<Line>[]> {
  const products = [...new Set(lines.flatMap(({ productId }) => productId ?? []))];
  const found = await tx.query<{ productId: string; printerId: string | null }>(sql`
    select o.id as product_id, (
      select p.id from printer_category c join printer p on p.id = c.printer_id
        where c.category_id = any(o.category_ids) and p.shop_id = ${shopId} and p.active
          and (not exists (select from printer_station s where s.printer_id = p.id)
            or exists (select from printer_station s where s.printer_id = p.id and s.station_id = ${stationId}))
        order by array_position(o.category_ids, c.category_id), p.created_at, p.id limit 1) as printer_id
    from product o where o.id = any(${products}::uuid[])`);
  const printerOf = new Map(found.map(({ productId, printerId }) => [productId, printerId]));
  const routes = Map.groupBy(lines, ({ productId }) => printerOf.get(productId ?? '') ?? null);
  return [...routes]
    .map(([printerId, of]) => ({ printerId, lines: of }))
    .sort((a, b) => ((a.printerId ?? '') < (b.printerId ?? '') ? -1 : 1));
}
