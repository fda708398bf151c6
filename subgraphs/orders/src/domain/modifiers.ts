import type { Actor } from '@comptoir/kit/actor';
import type { Path } from '@comptoir/kit/faults';
import { type Decimal, decimal, sum } from '@comptoir/kit/money';
import type { Problem } from '@comptoir/kit/problems';
import type { ModifierGroupFact } from '../../../../schema/events/catalog.ts';
import { problem } from '../problems.ts';
import type { ChosenModifierRow, SoldProduct } from '../rows.ts';

export const MOST_MODIFIERS = 20;

/** What is wrong with the modifiers chosen for a product: not offered with it, too few of a group, or too many. */
export function modifierFaults(actor: Actor, at: Path, ids: readonly string[], product: SoldProduct): Problem[] {
  const offered = product.modifierGroups.map((group) => ({ group, ids: idsOf(group) }));
  const path = [...at, 'modifierIds'];
  const unknown = ids.flatMap((id, i) =>
    offered.some((one) => one.ids.has(id.toLowerCase()))
      ? []
      : [problem(actor, 'NOT_FOUND.modifier', [...path, i], { name: product.name })],
  );
  const miscounted = offered.flatMap(({ group, ids: own }) => {
    const count = ids.filter((id) => own.has(id.toLowerCase())).length;
    return count < group.minChoices || (group.maxChoices !== null && count > group.maxChoices)
      ? [problem(actor, limitOf(group), path, { group: group.name, min: group.minChoices, max: group.maxChoices })]
      : [];
  });
  return [...unknown, ...miscounted];
}

function limitOf({ minChoices, maxChoices }: ModifierGroupFact) {
  if (maxChoices === null) return 'INVALID.choicesAtLeast';
  return minChoices === 0 ? 'INVALID.choicesAtMost' : 'INVALID.choices';
}

const idsOf = ({ modifiers }: ModifierGroupFact) => new Set(modifiers.map(({ modifierId }) => modifierId));

/** What was chosen, as offered with the product now, in the order in which it is asked for. */
export function chosenModifiers(ids: readonly string[], product: SoldProduct | null): ChosenModifierRow[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id.toLowerCase(), (counts.get(id.toLowerCase()) ?? 0) + 1);
  const offered = product?.modifierGroups.flatMap(({ modifiers }) => modifiers) ?? [];
  return offered.flatMap(({ modifierId, name, price }) => {
    const quantity = counts.get(modifierId);
    return quantity === undefined ? [] : [{ modifierId, name, price, quantity }];
  });
}

/** As the kitchen and the receipt show them. */
export function modifierTexts(chosen: readonly ChosenModifierRow[]): string[] {
  return chosen.map(({ name, quantity }) => (quantity === 1 ? name : `${quantity} × ${name}`));
}

/** What they add to the price of one. */
export function modifierPrice(chosen: readonly ChosenModifierRow[]): Decimal {
  return sum(chosen.map(({ price, quantity }) => decimal(price).times(quantity)));
}
