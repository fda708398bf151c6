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
  /** What is being written. */
  lines: readonly DraftLine[];
  /** What is to be done with that as soon as the server can be reached; null: it is still being written. */
  queued: Queued | null;
  /** What went out and was not answered: it may have been added already, so it goes out again as it is, while more is written. */
  asked: Asked | null;
}

export interface Queued {
  /** The course that is then sent to the kitchen; null: all of it waits. */
  fires: number | null;
}

export interface Asked extends Queued {
  /** Under which it is done once. */
  key: string;
  /** None once they are on the order. */
  lines: readonly DraftLine[];
}

export const EMPTY_DRAFT: Draft = { lines: [], queued: null, asked: null };

export function isEmpty({ lines, queued, asked }: Draft): boolean {
  return lines.length === 0 && queued === null && asked === null;
}

/** Whether something of it is on its way to the server, or waits for it. */
export function isDue({ queued, asked }: Draft): boolean {
  return queued !== null || asked !== null;
}

/** What is queued goes out under a key; not before what went out earlier was answered. */
export function withAsked(draft: Draft, key: string): Draft {
  const { lines, queued, asked } = draft;
  return asked || !queued ? draft : { lines: [], queued: null, asked: { ...queued, key, lines } };
}

/** The lines that went out are on the order; whether their course was sent to the kitchen is still open. */
export function withAdded({ asked, ...draft }: Draft): Draft {
  return { ...draft, asked: asked && { ...asked, lines: [] } };
}

/** What went out comes back, to be changed and sent anew. */
export function withRefused({ lines, asked }: Draft): Draft {
  return { lines: [...(asked?.lines ?? []), ...lines], queued: null, asked: null };
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
