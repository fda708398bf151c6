import { type Actor, seesShop } from '@comptoir/kit/actor';
import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type Problem, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';

/** A text of 1 to `max` characters without control characters and without spaces at its ends. */
export function isText(text: string, max: number): boolean {
  return text.trim() === text && text.length > 0 && text.length <= max && ![...text].some(isControl);
}

function isControl(c: string): boolean {
  return c < ' ' || (c >= '\u007f' && c <= '\u009f');
}

export function rangeFault(
  actor: Actor,
  field: string,
  value: number | null | undefined,
  min: number,
  max: number,
): Problem | null {
  if (value == null || (value >= min && value <= max)) return null;
  return problem(actor, 'INVALID.range', [field], { min, max });
}

/** A free text; PostgreSQL keeps every character but U+0000. */
export function textFault(actor: Actor, field: string, value: string | null | undefined, max: number): Problem | null {
  if (value == null) return null;
  if (value.length > max) return problem(actor, 'INVALID.text', [field], { max });
  return value.includes('\u0000') ? problem(actor, 'INVALID.characters', [field]) : null;
}

const LONGEST_KEY = 200;

export function keyFault(actor: Actor, { idempotencyKey: key }: { idempotencyKey?: string | null }): Problem | null {
  if (key == null || (key.length <= LONGEST_KEY && !key.includes('\u0000'))) return null;
  return problem(actor, 'INVALID.key', ['idempotencyKey'], { max: LONGEST_KEY });
}

export function idFault(actor: Actor, field: string, value: string | null | undefined): Problem | null {
  return value != null && !isUuid(value) ? problem(actor, 'INVALID.id', [field]) : null;
}

/** The shop that was named, or the only one there is: the actor's own, else the company's. */
export async function shopFor(ctx: Ctx, shopId: string | null | undefined): Promise<string> {
  const { actor } = ctx;
  if (shopId != null) {
    if (!isUuid(shopId) || !seesShop(actor, shopId)) refuseIfAny([problem(actor, 'NOT_FOUND.shop', ['shopId'])]);
    return shopId;
  }
  const shops =
    actor.shops === '*'
      ? (await read<{ id: string }>(ctx, sql`select id from shop where active limit 2`)).map((s) => s.id)
      : actor.shops;
  if (shops.length !== 1) refuseIfAny([problem(actor, 'INVALID.shop', ['shopId'])]);
  return shops[0] as string;
}

/** What an explicit value, an explicit null and a left-out field mean in an update. */
export function given<T>(value: T | null | undefined, before: T | null): T | null {
  return value === undefined ? before : value;
}
