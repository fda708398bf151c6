import type { Actor } from './actor.ts';
import { newId } from './id.ts';

/**
 * Every event's payload by its type. Publishers add theirs from `schema/events/<publisher>.ts` by declaration merging, so
 * that emitting and consuming are checked against one description. Decimals and instants travel as text.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface EventPayloads {}

export type EventType = keyof EventPayloads & string;

/** A fact that happened, as it travels: JSON throughout. */
export interface EventEnvelope<Type extends EventType = EventType> {
  readonly id: string;
  readonly type: Type;
  readonly companyId: string;
  readonly occurredAt: string;
  readonly correlationId: string;
  readonly userId: string | null;
  readonly terminalId: string | null;
  readonly payload: EventPayloads[Type];
}

export function newEvent<Type extends EventType>(
  type: Type,
  companyId: string,
  actor: Actor,
  now: Date,
  payload: EventPayloads[Type],
): EventEnvelope<Type> {
  const { correlationId, userId, terminalId } = actor;
  return { id: newId(), type, companyId, occurredAt: now.toISOString(), correlationId, userId, terminalId, payload };
}
