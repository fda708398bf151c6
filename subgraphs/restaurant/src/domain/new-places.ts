import type { Tx } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import type { KitchenTicketRow } from '../rows.ts';
import { OPEN } from './ticket-states.ts';

/** Where a ticket and its dishes go that the kitchen has on paper otherwise. */
export interface NewPlaces {
  /** Number of the table that the ticket was for, if it is for another one now. */
  movedFrom: string | null;
  /** Number of its table now, by line, of each dish that does not go along with its ticket. */
  dishes: ReadonlyMap<string, string | null>;
}

const NOWHERE_NEW: NewPlaces = { movedFrom: null, dishes: new Map() };

/**
 * Compares where a ticket and its dishes go with what the kitchen was last told, so that it is told by whatever way they came to go
 * elsewhere. What is served or cancelled goes nowhere.
 */
export function newPlaces({ status, table, toldTable, lines }: KitchenTicketRow): NewPlaces {
  if (!OPEN.includes(status)) return NOWHERE_NEW;
  const here = table?.number ?? null;
  const movedFrom = toldTable === here ? null : toldTable;
  const dishes = lines.flatMap(({ id, cancelled, tableNumber, toldTable: told }): [string, string | null][] => {
    const place = tableNumber ?? here;
    const goesAlong = movedFrom !== null && told === movedFrom && place === here;
    return cancelled || place === told || goesAlong ? [] : [[id, place]];
  });
  return { movedFrom, dishes: new Map(dishes) };
}

/** Remembers what the kitchen is told of them now. */
export async function keepTold(
  tx: Tx,
  tickets: readonly KitchenTicketRow[],
  moves: ReadonlyMap<string, NewPlaces>,
): Promise<void> {
  const told = tickets.filter(({ id }) => moves.get(id)?.movedFrom != null || moves.get(id)?.dishes.size);
  if (told.length === 0) return;
  const lines = told.flatMap(({ table, lines }) =>
    lines.map(({ id, tableNumber }) => ({ id, place: tableNumber ?? table?.number ?? null })),
  );
  const heads = told.map(({ id, table }) => ({ id, place: table?.number ?? null }));
  await Promise.all([
    tx.query(sql`update kitchen_ticket k set told_table = g.place
      from jsonb_to_recordset(${JSON.stringify(heads)}::jsonb) g (id uuid, place text) where k.id = g.id`),
    tx.query(sql`update kitchen_ticket_line l set told_table = g.place
      from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) g (id uuid, place text) where l.line_id = g.id`),
  ]);
}
