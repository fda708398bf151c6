import { createHash } from 'node:crypto';
import { companyOf, type Locale } from './actor.ts';
import { type Ctx, readOne, type Tx, write } from './context.ts';
import { type Problem, type ProblemCode, Refusal, refuseIfAny } from './problems.ts';
import { sql } from './sql.ts';

const MAX_KEY = 200;

const INVALID = {
  en: 'An idempotency key has at most 200 characters.',
  fr: 'Une clé d’idempotence compte 200 caractères au plus.',
};

const CONFLICT = {
  en: 'This request was already sent with other content. Nothing was changed.',
  fr: 'Cette demande a déjà été envoyée avec un autre contenu. Rien n’a été modifié.',
};

/**
 * `write`, but a repetition with the same key answers what the first one answered, and does nothing. The result must
 * survive JSON: ids, not rows. The same key with other content is refused with IDEMPOTENCY_CONFLICT. A refused request
 * keeps no key. Without a key it is a plain write.
 */
export async function writeOnce<Result extends object>(
  ctx: Ctx,
  verb: string,
  input: { idempotencyKey?: string | null },
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const key = input.idempotencyKey;
  if (!key) return write(ctx, work);
  if (key.length > MAX_KEY || key.includes('\0')) refuseIfAny([refusedKey(ctx, 'INVALID', INVALID)]);
  const hash = contentHash(input);
  return write(ctx, async (tx) => {
    const companyId = companyOf(ctx.actor);
    const first = await tx.query(sql`insert into idempotency (company_id, verb, key, request_hash)
      values (${companyId}, ${verb}, ${key}, ${hash}) on conflict do nothing returning 1 as first`);
    if (first.length === 0) return firstResult<Result>(tx, verb, key, hash);
    const result = await work(tx);
    tx.atCommit(
      sql`update idempotency set result = ${JSON.stringify(result)}::jsonb where verb = ${verb} and key = ${key}`,
    );
    return result;
  });
}

/**
 * For a verb that looks at the world before `writeOnce`: if that refuses it though the very same request was carried out
 * before (the product is off the menu by now, a neighbour is away), what was answered then stands.
 */
export async function orFirstResult<Result extends object>(
  ctx: Ctx,
  verb: string,
  input: { idempotencyKey?: string | null },
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const key = input.idempotencyKey;
    if (!(error instanceof Refusal) || !key || key.length > MAX_KEY || key.includes('\0')) throw error;
    const first = await readOne<{ requestHash: string; result: Result | null }>(
      ctx,
      sql`select request_hash, result from idempotency where verb = ${verb} and key = ${key}`,
    );
    if (!first?.result || first.requestHash !== contentHash(input)) throw error;
    return first.result;
  }
}

async function firstResult<Result>(tx: Tx, verb: string, key: string, hash: string): Promise<Result> {
  const row = await tx.one<{ requestHash: string; result: Result }>(
    sql`select request_hash, result from idempotency where verb = ${verb} and key = ${key}`,
  );
  if (row?.requestHash !== hash) {
    throw new Refusal([refusedKey(tx.ctx, 'IDEMPOTENCY_CONFLICT', CONFLICT)]);
  }
  return row.result;
}

function refusedKey(ctx: Ctx, code: ProblemCode, messages: Record<Locale, string>): Problem {
  return { code, message: messages[ctx.actor.locale], path: ['input', 'idempotencyKey'], details: null };
}

/** A hash of content that does not depend on the order of keys, on absent against null, or on how a decimal was written. */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content, sortKeys)).digest('hex');
}

function sortKeys(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, v]) => v !== null && v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
