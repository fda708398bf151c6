/** What of a table tells who sits there. */
interface Seated {
  id: string;
  currentSeating?: { isMerged: boolean; order: { id: string } } | null;
}

const orderAt = (table: Seated | null | undefined) => table?.currentSeating?.order.id;

/**
 * The table of a party that was seen at one: that one, or where somebody moved it meanwhile, or whose bill it is on now. One that is at no table
 * any more stays where it was seen, because a party that moves leaves its table first; that it is gone is told by its order.
 */
export function whereabouts<Table extends Seated>(
  tables: Readonly<Record<string, Table>>,
  tableId: string | null,
  seen: Table | null,
): Table | undefined {
  const here = tables[tableId ?? ''];
  const party = orderAt(seen);
  if (!seen || party === orderAt(here) || here?.currentSeating?.isMerged) return here;
  return Object.values(tables).find((table) => orderAt(table) === party) ?? seen;
}

/** The bill that a party's order is on since its table was put together with another one; null: it is not. */
export function mergedInto(before: Seated | undefined, now: Seated): string | null {
  const [former, present] = [orderAt(before), orderAt(now)];
  const isJoined = former !== undefined && former !== present && now.currentSeating?.isMerged;
  return (isJoined && present) || null;
}
