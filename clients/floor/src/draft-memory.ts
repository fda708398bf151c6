import { kept, OF_DEVICE } from '@comptoir/ui/keep';
import { serverNow } from '@comptoir/ui/server-clock';
import type { Draft } from './draft.ts';

interface KeptDraft {
  personId: string;
  /** Milliseconds since 1970. */
  at: number;
  draft: Draft;
}

/**
 * Drafts outlive a session that ended by itself, for guests wait for what they ordered; but only who took them sends them, under his name. They go
 * when he logs out, and when the service is long over.
 */
const PREFIX = `${OF_DEVICE}floor-draft.`;
const FORGOTTEN_MS = 12 * 3_600_000;

const keptDraft = (orderId: string) => kept<KeptDraft>(localStorage, PREFIX + orderId);

export function keepDraft(personId: string, orderId: string, draft: Draft | null): void {
  keptDraft(orderId).write(draft && { personId, at: serverNow(), draft });
}

export function draftKept(personId: string | undefined, orderId: string): Draft | null {
  const last = keptDraft(orderId).read();
  return last?.personId === personId ? (last?.draft ?? null) : null;
}

/** Orders that this person left a draft of; drafts of whomever that are too old go. */
export function draftsLeft(personId: string): string[] {
  const orderIds = Object.keys(localStorage)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => name.slice(PREFIX.length));
  return orderIds.filter((orderId) => {
    const last = keptDraft(orderId).read();
    const isOld = !last || serverNow() - last.at > FORGOTTEN_MS;
    if (isOld) keptDraft(orderId).write(null);
    return !isOld && last.personId === personId;
  });
}
