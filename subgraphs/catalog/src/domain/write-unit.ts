import { companyOf } from '@comptoir/kit/actor';
import type { Ctx } from '@comptoir/kit/context';
import { violatedConstraint } from '@comptoir/kit/database';
import { quantityFault } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, decimal } from '@comptoir/kit/money';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { UnitRow } from '../rows.ts';
import { unitsOf } from './list-units.ts';
import { isText } from './product-rules.ts';
import { codeOf, reduced } from './units.ts';

export interface CreateUnitInput {
  code: string;
  name: string;
  of: string;
  numerator: Decimal;
  denominator?: Decimal | null;
  idempotencyKey?: string | null;
}

export interface UpdateUnitInput {
  unitId: string;
  name?: string | null;
  active?: boolean | null;
  version?: number | null;
  idempotencyKey?: string | null;
}

const MOST_UNITS = 500;
const SIZE = { max: 1_000_000_000, decimals: 6 };

/** Adds a unit of the company's own: one of it is numerator / denominator of another, exactly and for ever. */
export async function createUnit(ctx: Ctx, input: CreateUnitInput): Promise<{ unitId: string }> {
  const { actor } = ctx;
  const { name, numerator, denominator } = input;
  const code = codeOf(input.code);
  const units = await unitsOf(ctx);
  const of = units.find((unit) => unit.code === codeOf(input.of));
  const ratio = of && reduced(numerator.times(of.numerator), (denominator ?? decimal(1)).times(of.denominator));
  const sizeFaults = [
    quantityFault(actor, ['numerator'], numerator, SIZE),
    quantityFault(actor, ['denominator'], denominator, SIZE),
  ];
  refuseIfAny([
    !isText(code, 20) && problem(actor, 'INVALID.text', ['code'], { max: 20 }),
    !isText(name, 200) && problem(actor, 'INVALID.name', ['name']),
    !of && problem(actor, 'NOT_FOUND.unit', ['of'], { unit: input.of.slice(0, 40) }),
    ...sizeFaults,
    !sizeFaults.some(Boolean) && of && !ratio && problem(actor, 'INVALID.ratio', ['numerator']),
    units.filter(({ isBuiltIn }) => !isBuiltIn).length >= MOST_UNITS &&
      problem(actor, 'TOO_MUCH.units', ['code'], { max: MOST_UNITS }),
    units.some((unit) => unit.isBuiltIn && unit.code === code) &&
      problem(actor, 'ALREADY_EXISTS.unit', ['code'], { code }),
  ]);
  return refusingTakenCode(ctx, code, () =>
    writeOnce(ctx, 'createUnit', input, async (tx) => {
      const id = newId();
      await tx.insert('unit', [{ id, companyId: companyOf(actor), code, name, dimension: of?.dimension, ...ratio }]);
      return { unitId: id };
    }),
  );
}

/** Changes its name, or whether it is offered; its size stays, because quantities are written in it. */
export async function updateUnit(ctx: Ctx, input: UpdateUnitInput): Promise<{ unitId: string }> {
  const { actor } = ctx;
  const { unitId, name, active, version } = input;
  refuseIfAny([name != null && !isText(name, 200) && problem(actor, 'INVALID.name', ['name'])]);
  return writeOnce(ctx, 'updateUnit', input, async (tx) => {
    const row = isUuid(unitId) ? await tx.one<UnitRow>(sql`select * from unit where id = ${unitId} for update`) : null;
    if (!row) throw new Refusal([problem(actor, 'NOT_FOUND.unit', ['unitId'], { unit: unitId.slice(0, 40) })]);
    refuseIfAny([version != null && version !== row.version && problem(actor, 'VERSION_CONFLICT.unit', ['version'])]);
    await tx.query(sql`update unit set name = ${name ?? row.name}, active = ${active ?? row.active}, version = version + 1
      where id = ${row.id}`);
    return { unitId: row.id };
  });
}

/** The code of one's own that somebody else has just taken, or that was taken before. */
async function refusingTakenCode<T>(ctx: Ctx, code: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (violatedConstraint(error) !== 'unit_code_unique') throw error;
    throw new Refusal([problem(ctx.actor, 'ALREADY_EXISTS.unit', ['code'], { code })]);
  }
}
