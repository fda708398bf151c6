import { readFileSync } from 'node:fs';
import { Decimal } from '@comptoir/kit/money';
import { parse } from 'csv-parse/sync';

export interface FileLine {
  name: string;
  quantity: Decimal;
  unitPrice: Decimal;
}

export interface FileOrder {
  number: string;
  at: string;
  lines: FileLine[];
  /** What the file itself says under "Total products". */
  toldLines: number;
}

export interface OrdersFile {
  orders: FileOrder[];
  /** Σ quantity × price over all lines. */
  money: Decimal;
  /** Things about the file that a reader should know of, in sentences. */
  oddities: string[];
}

const COLUMNS = ['invoice', 'Order Date', 'description', 'Quantity', 'Product Price', 'Total products'];

/** Reads a file of real orders: one line per dish ordered. Throws when it is not of that form. */
export function readOrders(path: string): OrdersFile {
  const rows: Record<string, string>[] = parse(readFileSync(path), {
    columns: true,
    bom: true,
    skip_empty_lines: true,
  });
  const missing = COLUMNS.filter((column) => !(column in (rows[0] ?? {})));
  if (missing.length > 0) throw new Error(`${path} has no column ${missing.map((m) => `"${m}"`).join(', ')}.`);
  const orders = new Map<string, FileOrder>();
  const spellings = new Map<string, Set<string>>();
  const prices = new Map<string, Set<string>>();
  let money = new Decimal(0);
  for (const row of rows) {
    const told = row.description as string;
    const name = told.replace(/\s+/g, ' ').trim();
    add(spellings, name, told);
    add(prices, name, row['Product Price'] as string);
    const line = {
      name,
      quantity: new Decimal(row.Quantity as string),
      unitPrice: new Decimal(row['Product Price'] as string),
    };
    money = money.plus(line.quantity.times(line.unitPrice));
    const number = row.invoice as string;
    const order = orders.get(number) ?? {
      number,
      at: row['Order Date'] as string,
      lines: [],
      toldLines: Number(row['Total products']),
    };
    order.lines.push(line);
    orders.set(number, order);
  }
  return { orders: [...orders.values()], money, oddities: odditiesOf([...orders.values()], spellings, prices) };
}

function odditiesOf(
  orders: FileOrder[],
  spellings: Map<string, Set<string>>,
  prices: Map<string, Set<string>>,
): string[] {
  const disagree = orders.filter((order) => order.toldLines !== order.lines.length).length;
  const changed = [...prices.values()].filter((set) => set.size > 1).length;
  const spaced = [...spellings.values()].filter((set) => set.size > 1).length;
  return [
    disagree > 0 &&
      `${disagree} orders tell another number of lines under "Total products" than they have; the lines are what counts.`,
    changed > 0 && `${changed} dishes changed price over time; each line is sold at the price it has in the file.`,
    spaced > 0 && `${spaced} dishes are spelt with different spacing; they are one dish each.`,
  ].filter((sentence): sentence is string => Boolean(sentence));
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key) ?? new Set();
  set.add(value);
  map.set(key, set);
}
