import type { InteractionStatus } from '../rows.ts';

/** Which step from which state; `reopens` needs a word on why. */
const STEPS: Readonly<Record<InteractionStatus, Partial<Record<InteractionStatus, 'goes on' | 'reopens'>>>> = {
  OPEN: { IN_PROGRESS: 'goes on', RESOLVED: 'goes on' },
  IN_PROGRESS: { OPEN: 'goes on', RESOLVED: 'goes on' },
  RESOLVED: { CLOSED: 'goes on', IN_PROGRESS: 'reopens' },
  CLOSED: { IN_PROGRESS: 'reopens' },
};

export function isStep(from: InteractionStatus, to: InteractionStatus): boolean {
  return STEPS[from][to] !== undefined;
}

export function reopens(from: InteractionStatus, to: InteractionStatus): boolean {
  return STEPS[from][to] === 'reopens';
}
