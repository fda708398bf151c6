import type { Actor } from '@comptoir/kit/actor';
import { type Ctx, read } from '@comptoir/kit/context';
import { type Page, type PageArgs, pageOf } from '@comptoir/kit/paging';
import { sql } from '@comptoir/kit/sql';
import type { UnitRow } from '../rows.ts';
import { BUILT_IN, type Dimension } from './units.ts';

export interface ListUnitsArgs extends PageArgs {
  search?: string | null;
  filter?: { dimension?: Dimension | null; active?: boolean | null } | null;
}

/** All units of a company: those that every company has, smaller ones first, then its own by code; they are few. */
export async function unitsOf(ctx: Ctx): Promise<UnitRow[]> {
  const own = await read<Omit<UnitRow, 'isBuiltIn'>>(ctx, sql`select * from unit order by code`);
  return [...builtIn(ctx.actor), ...own.map((unit) => ({ ...unit, isBuiltIn: false }))];
}

function builtIn({ locale, companyId }: Actor): UnitRow[] {
  return BUILT_IN.map(({ name, ...unit }) => ({
    ...unit, id: unit.code, companyId: companyId ?? '', name: name[locale], active: true, version: 1, isBuiltIn: true,
  })); // biome-ignore format: a table
}

export async function listUnits(ctx: Ctx, args: ListUnitsArgs): Promise<Page<UnitRow>> {
  const { dimension, active } = args.filter ?? {};
  const typed = args.search?.trim().toLowerCase() ?? '';
  const units = (await unitsOf(ctx)).filter(
    (unit) =>
      (dimension == null || unit.dimension === dimension) &&
      (active == null || unit.active === active) &&
      (unit.code.includes(typed) || unit.name.toLowerCase().includes(typed)),
  );
  return pageOf(units, args);
}
