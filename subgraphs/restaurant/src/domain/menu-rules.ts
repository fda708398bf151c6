import type { Actor } from '@comptoir/kit/actor';
import {
  countFault,
  type Fault,
  keyFault,
  type Path,
  problem as plain,
  rangeFault,
  textFault,
} from '@comptoir/kit/faults';
import { isClockTime, type WeeklyWindow } from '@comptoir/kit/schedule';
import { problem } from '../problems.ts';
import { overlaps } from './menu-hours.ts';

export interface MenuCategoryInput {
  name: string;
  description?: string | null;
  icon?: string | null;
  active?: boolean | null;
  productIds: readonly string[];
}

export interface MenuFields {
  name?: string | null;
  active?: boolean | null;
  displayOrder?: number | null;
  validFrom?: string | null;
  validTo?: string | null;
  windows?: readonly WeeklyWindow[] | null;
  categories?: readonly MenuCategoryInput[] | null;
  idempotencyKey?: string | null;
}

const MOST_WINDOWS = 20;
const MOST_CATEGORIES = 50;
export const MOST_PRODUCTS = 1_000;
/** Days that calendars and time zones are sure of. */
const DAYS = { min: '2000-01-01', max: '2199-12-31' };

/** Every fault that can be told from the fields alone. */
export function menuFaults(actor: Actor, fields: MenuFields): Fault[] {
  return [
    keyFault(actor, fields.idempotencyKey),
    textFault(actor, ['name'], fields.name, 100),
    rangeFault(actor, ['displayOrder'], fields.displayOrder, -10_000, 10_000),
    dayFault(actor, ['validFrom'], fields.validFrom),
    dayFault(actor, ['validTo'], fields.validTo),
    periodFault(actor, fields),
    ...windowsFaults(actor, fields.windows ?? []),
    ...categoriesFaults(actor, fields.categories ?? []),
  ];
}

export function periodFault(actor: Actor, { validFrom, validTo }: Pick<MenuFields, 'validFrom' | 'validTo'>): Fault {
  return validFrom != null && validTo != null && validTo < validFrom && plain(actor, 'INVALID.period', ['validTo']);
}

function dayFault(actor: Actor, path: Path, day: string | null | undefined): Fault {
  return day != null && (day < DAYS.min || day > DAYS.max) && plain(actor, 'INVALID.range', path, DAYS);
}

function windowsFaults(actor: Actor, windows: readonly WeeklyWindow[]): Fault[] {
  if (windows.length > MOST_WINDOWS) return [plain(actor, 'INVALID.tooMany', ['windows'], { max: MOST_WINDOWS })];
  const faults = windows.flatMap(({ days, from, to }, i) => {
    const at = ['windows', i];
    return [
      countFault(actor, [...at, 'days'], days, 7),
      ...twiceFaults(actor, [...at, 'days'], days),
      !isClockTime(from) && problem(actor, 'INVALID.time', [...at, 'from']),
      !isClockTime(to) && problem(actor, 'INVALID.time', [...at, 'to']),
    ];
  });
  if (faults.some(Boolean)) return faults;
  return overlaps(windows).map(
    (other, i) => other >= 0 && problem(actor, 'INVALID.overlap', ['windows', i], { other: other + 1 }),
  );
}

function categoriesFaults(actor: Actor, categories: readonly MenuCategoryInput[]): Fault[] {
  const products = categories.reduce((sum, { productIds }) => sum + productIds.length, 0);
  if (categories.length > MOST_CATEGORIES)
    return [plain(actor, 'INVALID.tooMany', ['categories'], { max: MOST_CATEGORIES })];
  if (products > MOST_PRODUCTS)
    return [plain(actor, 'INVALID.tooMany', ['categories', 'productIds'], { max: MOST_PRODUCTS })];
  const names = categories.map(({ name }) => keyOf(name));
  return categories.flatMap(({ name, description, icon, productIds }, i) => [
    textFault(actor, ['categories', i, 'name'], name, 100),
    names.indexOf(keyOf(name)) < i && plain(actor, 'INVALID.twice', ['categories', i, 'name']),
    textFault(actor, ['categories', i, 'description'], description, 1_000),
    textFault(actor, ['categories', i, 'icon'], icon, 500),
    ...twiceFaults(
      actor,
      ['categories', i, 'productIds'],
      productIds.map((id) => id.toLowerCase()),
    ),
  ]);
}

/** What tells the parts of a menu from each other. */
export function keyOf(name: string): string {
  return name.trim().toLowerCase();
}

function twiceFaults(actor: Actor, path: Path, items: readonly string[]): Fault[] {
  const seen = new Set<string>();
  return items.map((item, i) => {
    const isKnown = seen.has(item);
    seen.add(item);
    return isKnown && plain(actor, 'INVALID.twice', [...path, i]);
  });
}
