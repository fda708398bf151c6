import { decimal, decimalText, sum } from '@comptoir/kit/money';
import type { OrderLineInput } from '@comptoir/sdk/generated/graphql';

/** A dish that was touched and not yet added to the order. */
export interface DraftLine {
  id: string;
  productId: string;
  name: string;
  /** Of one, with what was chosen, as a decimal string. */
  unitPrice: string;
  quantity: number;
  course: number;
  seat: number | null;
  modifierIds: readonly string[];
  /** Names of what was chosen, and wishes that were typed. */
  chosen: readonly string[];
  wishes: readonly string[];
  notes: string;
}

export interface Draft {
  lines: readonly DraftLine[];
  /**
   * Under which key it was sent without an answer: until there is one it does not change, because it may have been added
   * already.
   */
  sentAs: string | null;
  /** What is to be done with it as soon as the server can be reached; null: it is still being written. */
  queued: Queued | null;
}

export interface Queued {
  /** The course that is then sent to the kitchen; null: all of it waits. */
  fires: number | null;
}

export const EMPTY_DRAFT: Draft = { lines: [], sentAs: null, queued: null };

/** Whether it may change. */
export function isOpen({ sentAs }: Draft): boolean {
  return sentAs === null;
}

/** What is changed is being written again: it waits to be sent until somebody says so anew. */
function rewritten(draft: Draft, lines: Draft['lines']): Draft {
  return { ...draft, lines, queued: null };
}

/** The same dish for the same seat and course counts up; another wish makes another line. */
export function withLine(draft: Draft, line: DraftLine): Draft {
  const same = draft.lines.find((other) => wishOf(other) === wishOf(line));
  if (!same) return rewritten(draft, [...draft.lines, line]);
  return withQuantity(draft, same.id, same.quantity + line.quantity);
}

/** At none the line goes. */
export function withQuantity(draft: Draft, id: string, quantity: number): Draft {
  const lines = draft.lines
    .map((line) => (line.id === id ? { ...line, quantity } : line))
    .filter((line) => line.quantity > 0);
  return rewritten(draft, lines);
}

export function withChanged(draft: Draft, changed: DraftLine): Draft {
  return rewritten(
    draft,
    draft.lines.map((line) => (line.id === changed.id ? changed : line)),
  );
}

export function inputOf({ productId, quantity, course, seat, modifierIds, wishes, notes }: DraftLine): OrderLineInput {
  return {
    productId,
    quantity: String(quantity),
    course,
    seat,
    ...(modifierIds.length > 0 && { modifierIds: [...modifierIds] }),
    ...(wishes.length > 0 && { modifiers: [...wishes] }),
    ...(notes && { notes }),
  };
}

/** What it will come to, as the shop states prices. */
export function draftTotal(lines: readonly DraftLine[]): string {
  return decimalText(sum(lines.map((line) => decimal(line.unitPrice).times(line.quantity))));
}

function wishOf({ id: _, quantity: __, ...wish }: DraftLine): string {
  return JSON.stringify(wish);
}
