import type { PrinterStateFragment } from '@comptoir/sdk/generated/graphql';
import type { Choice } from './papers.ts';

export type PrinterState = PrinterStateFragment;
export type PrinterStates = Readonly<Record<string, PrinterState>>;

/** A printer as it was told last; one that is out of use is not looked at any more. */
export function withState(states: PrinterStates, { printer }: { printer?: PrinterState | null }): PrinterStates {
  if (!printer) return states;
  const { [printer.id]: _, ...others } = states;
  return printer.active ? { ...others, [printer.id]: printer } : others;
}

/** Of the printers looked at, those that somebody has to go to, by name. */
export function troubled(states: PrinterStates, choice: Choice): PrinterState[] {
  return Object.values(states)
    .filter(({ id, connection }) =>
      typeof choice === 'string' ? choice === 'ALL' || connection === 'SIMULATED' : choice.printerId === id,
    )
    .filter(({ status, paperNearEnd }) => status === 'FAULT' || status === 'SILENT' || paperNearEnd)
    .sort((a, b) => a.name.localeCompare(b.name));
}
