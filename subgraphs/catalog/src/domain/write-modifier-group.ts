import { companyOf } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { violatedConstraint } from '@comptoir/kit/database';
import { isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { ZERO } from '@comptoir/kit/money';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { ModifierGroupRow, ModifierRow } from '../rows.ts';
import { modifiersOf } from './modifier-groups-of.ts';
import { choicesFaults, type ModifierGroupFields, type ModifierInput, modifierGroupFaults } from './modifier-rules.ts';
import { retell } from './retell.ts';

export interface CreateModifierGroupInput extends ModifierGroupFields {
  name: string;
  modifiers: readonly Omit<ModifierInput, 'modifierId'>[];
  idempotencyKey?: string | null;
}

export interface UpdateModifierGroupInput extends ModifierGroupFields {
  modifierGroupId: string;
  version?: number | null;
  idempotencyKey?: string | null;
}

/** Adds a group of choices; it is offered nowhere yet. */
export async function createModifierGroup(
  ctx: Ctx,
  input: CreateModifierGroupInput,
): Promise<{ modifierGroupId: string }> {
  const { actor } = ctx;
  const { name, minChoices, maxChoices = null } = input;
  const limits = { minChoices: minChoices ?? 0, maxChoices };
  refuseIfAny([...modifierGroupFaults(actor, input), ...choicesFaults(actor, limits, input.modifiers)]);
  return refusingTaken(ctx, name, () =>
    writeOnce(ctx, 'createModifierGroup', input, async (tx) => {
      const group = {
        id: newId(),
        companyId: companyOf(actor),
        name,
        ...limits,
        active: input.active ?? true,
        version: 1,
      };
      await tx.insert('modifier_group', [group]);
      await tx.insert('modifier', modifierRows(group, input.modifiers));
      return { modifierGroupId: group.id };
    }),
  );
}

/** Changes the fields that are given. Modifiers that a new list leaves out are no longer in use; they stay on what was sold. */
export async function updateModifierGroup(
  ctx: Ctx,
  input: UpdateModifierGroupInput,
): Promise<{ modifierGroupId: string }> {
  const { actor } = ctx;
  refuseIfAny(modifierGroupFaults(actor, input));
  return refusingTaken(ctx, input.name ?? '', () =>
    writeOnce(ctx, 'updateModifierGroup', input, async (tx) => {
      const before = await lockGroup(tx, input.modifierGroupId, input.version);
      const old = await modifiersOf(tx, [before.id]);
      const group = {
        ...before,
        name: input.name ?? before.name,
        minChoices: input.minChoices ?? before.minChoices,
        maxChoices: input.maxChoices === undefined ? before.maxChoices : input.maxChoices,
        active: input.active ?? before.active,
      };
      refuseIfAny([
        ...choicesFaults(actor, group, input.modifiers ?? old),
        ...(input.modifiers ?? []).map(({ modifierId }, i) => {
          const isOwn = modifierId == null || old.some(({ id }) => id === modifierId.toLowerCase());
          return !isOwn && problem(actor, 'NOT_FOUND.modifier', ['modifiers', i, 'modifierId']);
        }),
      ]);
      await tx.query(sql`update modifier_group set name = ${group.name}, min_choices = ${group.minChoices}, max_choices = ${group.maxChoices},
        active = ${group.active}, version = version + 1 where id = ${group.id}`);
      if (input.modifiers) await saveModifiers(tx, group, old, input.modifiers);
      await retell(tx, 'MODIFIER_GROUP', group.id);
      return { modifierGroupId: group.id };
    }),
  );
}

async function lockGroup(tx: Tx, id: string, version: number | null | undefined): Promise<ModifierGroupRow> {
  const row = isUuid(id)
    ? await tx.one<ModifierGroupRow>(sql`select * from modifier_group where id = ${id} for update`)
    : null;
  if (!row) throw new Refusal([problem(tx.ctx.actor, 'NOT_FOUND.modifierGroup', ['modifierGroupId'])]);
  if (version != null && version !== row.version)
    throw new Refusal([problem(tx.ctx.actor, 'VERSION_CONFLICT.modifierGroup', ['version'])]);
  return row;
}

/** A modifier is known again by its id or its name; those not named any more go out of use. */
async function saveModifiers(
  tx: Tx,
  group: ModifierGroupRow,
  old: ModifierRow[],
  given: readonly ModifierInput[],
): Promise<void> {
  const named = given.map(({ modifierId }) => modifierId?.toLowerCase());
  const unnamed = old.filter(({ id }) => !named.includes(id));
  const rows = modifierRows(group, given).map((row, i) => {
    const id = named[i] ?? unnamed.find(({ name }) => name === row.name)?.id;
    return id === undefined ? row : { ...row, id };
  });
  const left = old.filter(({ id }) => !rows.some((row) => row.id === id));
  const unused = left.map((row, i) => ({ ...row, position: rows.length + 1 + i, active: false }));
  await tx.query(sql`
    insert into modifier (id, company_id, group_id, position, name, price, active)
    select id, company_id, group_id, position, name, price, active
    from jsonb_populate_recordset(null::modifier, ${JSON.stringify([...rows, ...unused].map(asColumns))}::jsonb)
    on conflict (id) do update set position = excluded.position, name = excluded.name, price = excluded.price, active = excluded.active`);
}

const asColumns = ({ companyId, groupId, ...row }: ModifierRow) => ({
  ...row,
  company_id: companyId,
  group_id: groupId,
});

function modifierRows(
  { id: groupId, companyId }: Pick<ModifierGroupRow, 'id' | 'companyId'>,
  given: readonly ModifierInput[],
): ModifierRow[] {
  return given.map(({ name, price, active }, i) => ({
    id: newId(), companyId, groupId, position: i + 1, name, price: price ?? ZERO, active: active ?? true,
  })); // biome-ignore format: a table
}

async function refusingTaken<T>(ctx: Ctx, name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (violatedConstraint(error) !== 'modifier_group_name_unique') throw error;
    throw new Refusal([problem(ctx.actor, 'ALREADY_EXISTS.modifierGroup', ['name'], { name })]);
  }
}
