/** Which of the buttons that take tickets on: the column, and the place in it, both from 0. */
export interface Place {
  column: number;
  index: number;
}

/**
 * Where a key of a bump bar leads: digits to the first ten of the column, arrows to neighbours, over empty columns. `counts`:
 * how many there are in each column. Null: the key means nothing, or there is nowhere to go.
 */
export function placeAfter(key: string, at: Place | null, counts: readonly number[]): Place | null {
  const first = counts.findIndex((count) => count > 0);
  if (first < 0) return null;
  const from = at && (counts[at.column] ?? 0) > 0 ? at : { column: first, index: 0 };
  if (/^\d$/.test(key)) return within({ ...from, index: key === '0' ? 9 : Number(key) - 1 }, counts);
  if (key === 'ArrowDown') return at ? within({ ...from, index: from.index + 1 }, counts) : from;
  if (key === 'ArrowUp') return at ? within({ ...from, index: from.index - 1 }, counts) : from;
  if (key === 'ArrowRight') return at ? beside(from, 1, counts) : from;
  if (key === 'ArrowLeft') return at ? beside(from, -1, counts) : from;
  return null;
}

/** The same place, or the last one, when tickets left; null when none is left. */
export function within({ column, index }: Place, counts: readonly number[]): Place | null {
  const count = counts[column] ?? 0;
  return count > 0 ? { column, index: Math.min(Math.max(index, 0), count - 1) } : null;
}

function beside(from: Place, step: 1 | -1, counts: readonly number[]): Place | null {
  if (counts.length === 1) return within({ ...from, index: from.index + step }, counts);
  for (let column = from.column + step; column >= 0 && column < counts.length; column += step) {
    const found = within({ column, index: from.index }, counts);
    if (found) return found;
  }
  return from;
}
