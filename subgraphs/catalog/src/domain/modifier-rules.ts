import type { Actor } from '@comptoir/kit/actor';
import { amountFaults, countFault, idFault, type Path, problem as plain, rangeFault } from '@comptoir/kit/faults';
import { type Decimal, ZERO } from '@comptoir/kit/money';
import type { Problem } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import type { ModifierGroupRow } from '../rows.ts';
import { isText } from './product-rules.ts';

export interface ModifierInput {
  modifierId?: string | null;
  name: string;
  price?: Decimal | null;
  active?: boolean | null;
}

export interface ModifierGroupFields {
  name?: string | null;
  minChoices?: number | null;
  maxChoices?: number | null;
  active?: boolean | null;
  modifiers?: readonly ModifierInput[] | null;
}

const MOST_CHOICES = 20;
const MOST_MODIFIERS = 100;

/** Every fault that can be told from the fields alone. */
export function modifierGroupFaults(actor: Actor, fields: ModifierGroupFields): (Problem | false)[] {
  const { name, modifiers } = fields;
  return [
    name != null && !isText(name, 200) && problem(actor, 'INVALID.name', ['name']),
    rangeFault(actor, ['minChoices'], fields.minChoices, 0, MOST_CHOICES),
    rangeFault(actor, ['maxChoices'], fields.maxChoices, 1, MOST_CHOICES),
    modifiers != null && countFault(actor, ['modifiers'], modifiers, MOST_MODIFIERS),
    ...(modifiers ?? []).flatMap((modifier, i) => modifierFaults(actor, ['modifiers', i], modifier, modifiers ?? [])),
  ];
}

function modifierFaults(
  actor: Actor,
  at: Path,
  given: ModifierInput,
  all: readonly ModifierInput[],
): (Problem | false)[] {
  const first = all.findIndex(({ name }) => name === given.name);
  return [
    !isText(given.name, 100) && problem(actor, 'INVALID.name', [...at, 'name']),
    all[first] !== given && plain(actor, 'INVALID.twice', [...at, 'name']),
    idFault(actor, [...at, 'modifierId'], given.modifierId),
    all.some((other) => other !== given && given.modifierId != null && other.modifierId === given.modifierId) &&
      plain(actor, 'INVALID.twice', [...at, 'modifierId']),
    ...amountFaults(actor, [...at, 'price'], given.price ?? ZERO, actor.currency ?? 'EUR'),
  ];
}

/** Faults of a group as a whole: at least as many as at most, and something to choose from where a choice is needed. */
export function choicesFaults(
  actor: Actor,
  { minChoices, maxChoices }: Pick<ModifierGroupRow, 'minChoices' | 'maxChoices'>,
  modifiers: readonly { active?: boolean | null }[],
): (Problem | false)[] {
  return [
    maxChoices !== null && maxChoices < minChoices && problem(actor, 'INVALID.choices', ['maxChoices']),
    minChoices > 0 &&
      !modifiers.some(({ active }) => active ?? true) &&
      problem(actor, 'INVALID.noChoice', ['modifiers']),
  ];
}
