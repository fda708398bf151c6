import DataLoader from 'dataloader';

/** Loads one row per key, all keys of a tick in one statement; a key without a row gives null. */
export function oneBy<Row, Key extends string = string>(
  keyOf: (row: Row) => Key,
  fetch: (keys: readonly Key[]) => Promise<Row[]>,
): DataLoader<Key, Row | null> {
  return new DataLoader<Key, Row | null>(async (keys) => {
    const rows = new Map((await fetch(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** Loads the rows of each key, in the order the statement gives them. */
export function manyBy<Row, Key extends string = string>(
  keyOf: (row: Row) => Key,
  fetch: (keys: readonly Key[]) => Promise<Row[]>,
): DataLoader<Key, Row[]> {
  return new DataLoader<Key, Row[]>(async (keys) => {
    const groups = new Map<Key, Row[]>(keys.map((key) => [key, []]));
    for (const row of await fetch(keys)) groups.get(keyOf(row))?.push(row);
    return keys.map((key) => groups.get(key) ?? []);
  });
}
