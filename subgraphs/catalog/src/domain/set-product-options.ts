import type { Actor } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { countFault, idFault, type Path, problem as plain } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Problem, refuseIfAny } from '@comptoir/kit/problems';
import { insertInto, raw, sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { OptionRow, OptionValueRow, ProductRow } from '../rows.ts';
import { type Family, lockFamily } from './family.ts';
import { keepProducts } from './keep-products.ts';
import { choicesOf, optionsOf, valuesOf } from './product-options.ts';
import { isText } from './product-rules.ts';
import { variantName } from './variants.ts';

export interface SetProductOptionsInput {
  productId: string;
  version?: number | null;
  options: readonly {
    optionId?: string | null;
    name: string;
    values: readonly { valueId?: string | null; name: string }[];
  }[];
  idempotencyKey?: string | null;
}

const MOST_OPTIONS = 5;
const MOST_VALUES = 100;

/**
 * Says what a product can be chosen by. Once it has variants its options stay the same ones, and values that variants have
 * stay; values may be added, and all may be renamed: the variants' names follow.
 */
export async function setProductOptions(ctx: Ctx, input: SetProductOptionsInput): Promise<{ productId: string }> {
  const { actor } = ctx;
  refuseIfAny(faultsOf(actor, input));
  return writeOnce(ctx, 'setProductOptions', input, async (tx) => {
    const family = await lockFamily(tx, input.productId, input.version);
    const { product } = family;
    refuseIfAny([product.variantOf !== null && problem(actor, 'ILLEGAL_STATE.variantOfVariant', ['productId'])]);
    const before = await optionsOf(tx, [product.id]);
    const old = await valuesOf(
      tx,
      before.map(({ id }) => id),
    );
    const options = optionRows(product, input, before, old);
    const values = options.flatMap((option, o) => valueRows(option, input.options[o]?.values ?? [], old));
    await refuseWrong(tx, input, family, { before, old, options, values });
    await save(tx, 'product_option', options);
    await save(tx, 'product_option_value', values);
    await drop(tx, 'product_option_value', old, values);
    await drop(tx, 'product_option', before, options);
    await renameVariants(tx, family, old, values);
    return { productId: product.id };
  });
}

function faultsOf(actor: Actor, { options }: SetProductOptionsInput): (Problem | false)[] {
  const nameFaults = (list: readonly { name: string }[], at: Path) =>
    list.flatMap(({ name }, i) => [
      !isText(name, 50) && problem(actor, 'INVALID.name', [...at, i, 'name']),
      list.findIndex((other) => other.name === name) < i && plain(actor, 'INVALID.twice', [...at, i, 'name']),
    ]);
  return [
    options.length > MOST_OPTIONS && plain(actor, 'INVALID.tooMany', ['options'], { max: MOST_OPTIONS }),
    ...nameFaults(options, ['options']),
    ...options.flatMap(({ optionId, values }, o) => [
      idFault(actor, ['options', o, 'optionId'], optionId),
      countFault(actor, ['options', o, 'values'], values, MOST_VALUES),
      ...values.map(({ valueId }, v) => idFault(actor, ['options', o, 'values', v, 'valueId'], valueId)),
      ...nameFaults(values, ['options', o, 'values']),
    ]),
  ];
}

/** The id of what is given: the one it names, else of what was called so, else a new one. */
function idOf(
  given: { id: string | null | undefined; name: string },
  own: readonly { id: string; name: string }[],
): string {
  return given.id?.toLowerCase() ?? own.find(({ name }) => name === given.name)?.id ?? newId();
}

function optionRows(
  { id: productId, companyId, shopId }: ProductRow,
  input: SetProductOptionsInput,
  before: readonly OptionRow[],
  old: readonly OptionValueRow[],
): OptionRow[] {
  const optionOf = new Map(old.map((value) => [value.id, value.optionId]));
  return input.options.map(({ optionId, name, values }, i) => {
    const known = values.flatMap(({ valueId }) => optionOf.get(valueId?.toLowerCase() ?? '') ?? []);
    return {
      id: idOf({ id: optionId ?? known[0], name }, before),
      companyId,
      shopId,
      productId,
      position: i + 1,
      name,
    };
  });
}

function valueRows(
  { id: optionId, companyId, shopId }: OptionRow,
  given: SetProductOptionsInput['options'][number]['values'],
  old: readonly OptionValueRow[],
): OptionValueRow[] {
  const own = old.filter((value) => value.optionId === optionId);
  return given.map(({ valueId, name }, i) => ({
    id: idOf({ id: valueId, name }, own), companyId, shopId, optionId, position: i + 1, name,
  })); // biome-ignore format: a table
}

interface Plan {
  before: readonly OptionRow[];
  old: readonly OptionValueRow[];
  options: readonly OptionRow[];
  values: readonly OptionValueRow[];
}

/** Refuses ids that are not this product's, and to lose what variants have. */
async function refuseWrong(tx: Tx, input: SetProductOptionsInput, { variants }: Family, plan: Plan): Promise<void> {
  const { actor } = tx.ctx;
  const { before, old, options, values } = plan;
  const optionIds = new Set(before.map(({ id }) => id));
  const optionOfValue = new Map(old.map(({ id, optionId }) => [id, optionId]));
  const strange = input.options.flatMap((option, o) => [
    option.optionId != null &&
      !optionIds.has(option.optionId.toLowerCase()) &&
      problem(actor, 'NOT_FOUND.option', ['options', o, 'optionId']),
    ...option.values.map(({ valueId }, v) => {
      const isOwn = valueId == null || optionOfValue.get(valueId.toLowerCase()) === options[o]?.id;
      return !isOwn && problem(actor, 'NOT_FOUND.option', ['options', o, 'values', v, 'valueId']);
    }),
  ]);
  const isTwice =
    new Set(options.map(({ id }) => id)).size < options.length ||
    new Set(values.map(({ id }) => id)).size < values.length;
  const sameOptions = options.length === before.length && options.every(({ id }) => optionIds.has(id));
  const chosen = await choicesOf(tx, variants.map(({ id }) => id)); // biome-ignore format: one line
  const kept = new Set(values.map(({ id }) => id));
  const lost = chosen.find(({ valueId }) => !kept.has(valueId));
  refuseIfAny([
    ...strange,
    isTwice && plain(actor, 'INVALID.twice', ['options']),
    variants.length > 0 && !sameOptions && problem(actor, 'ILLEGAL_STATE.options', ['options']),
    sameOptions && lost && problem(actor, 'ILLEGAL_STATE.optionValue', ['options'], { name: lost.valueName }),
  ]);
}

type Table = 'product_option' | 'product_option_value';

async function save(tx: Tx, table: Table, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    insertInto(table, rows, sql`on conflict (id) do update set position = excluded.position, name = excluded.name`),
  );
}

async function drop(
  tx: Tx,
  table: Table,
  before: readonly { id: string }[],
  now: readonly { id: string }[],
): Promise<void> {
  const kept = new Set(now.map(({ id }) => id));
  const gone = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  if (gone.length > 0) await tx.query(sql`delete from ${raw(table)} where id = any(${gone}::uuid[])`);
}

/** Variants that were called after their values are called after them again. */
async function renameVariants(
  tx: Tx,
  { product, variants }: Family,
  old: readonly OptionValueRow[],
  values: readonly OptionValueRow[],
): Promise<void> {
  const choices = Map.groupBy(await choicesOf(tx, variants.map(({ id }) => id)), ({ variantId }) => variantId); // biome-ignore format: one line
  const nameWith = (of: readonly OptionValueRow[], variant: ProductRow) => {
    const byId = new Map(of.map((value) => [value.id, value]));
    return variantName(
      product,
      (choices.get(variant.id) ?? []).flatMap(({ valueId }) => byId.get(valueId) ?? []),
    );
  };
  const renamed = variants
    .filter((variant) => variant.name === nameWith(old, variant))
    .map((before) => ({ before, after: { ...before, name: nameWith(values, before) } }));
  await keepProducts(
    tx,
    renamed.filter(({ before, after }) => before.name !== after.name),
  );
}
