/** What of a table decides where it is drawn. */
export interface Placeable {
  id: string;
  number: string;
  x?: number | null;
  y?: number | null;
}

/** Where a table is drawn, in parts of the plan's width and height. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Plan {
  places: ReadonlyMap<string, Place>;
  /** Width by height. */
  ratio: number;
  /** How many tables stand side by side at most, at the closest distance there is. */
  columns: number;
  rows: number;
}

/** Part of the distance between neighbours that a table fills. */
const FILLED = 0.82;
const PER_ROW = 4;

/**
 * Draws a zone to scale: positions are in units of the plan, and a table is as large as the closest two allow. Tables
 * without a position stand in rows below the others.
 */
export function planOf(tables: readonly Placeable[]): Plan {
  const placed = tables.filter((table) => table.x != null && table.y != null) as (Placeable & {
    x: number;
    y: number;
  })[];
  const unit = closest(placed);
  const right = Math.max(...placed.map(({ x }) => x));
  const left = Math.min(...placed.map(({ x }) => x));
  const top = Math.min(...placed.map(({ y }) => y));
  const spots = placed.map(({ id, x, y }) => ({ id, column: (x - left) / unit, row: (y - top) / unit }));
  const firstFree = placed.length > 0 ? Math.max(...spots.map(({ row }) => row)) + 1 : 0;
  const perRow = placed.length > 0 ? Math.max(PER_ROW, Math.floor((right - left) / unit) + 1) : PER_ROW;
  const others = tables.filter((table) => table.x == null || table.y == null);
  others.sort((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }));
  others.forEach(({ id }, i) => {
    spots.push({ id, column: i % perRow, row: firstFree + Math.floor(i / perRow) });
  });
  const columns = Math.max(1, ...spots.map(({ column }) => column + 1));
  const rows = Math.max(1, ...spots.map(({ row }) => row + 1));
  const gap = (1 - FILLED) / 2;
  const places = new Map(
    spots.map(({ id, column, row }) => [
      id,
      { left: (column + gap) / columns, top: (row + gap) / rows, width: FILLED / columns, height: FILLED / rows },
    ]),
  );
  return { places, ratio: columns / rows, columns, rows };
}

/** The smallest distance between two tables, along whichever axis sets them further apart. */
function closest(placed: readonly { x: number; y: number }[]): number {
  let least = Number.POSITIVE_INFINITY;
  placed.forEach((a, i) => {
    for (const b of placed.slice(i + 1)) {
      const distance = Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
      if (distance > 0) least = Math.min(least, distance);
    }
  });
  return Number.isFinite(least) ? least : 1;
}
