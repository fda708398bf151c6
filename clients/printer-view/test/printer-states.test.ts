import { expect, test } from '@jest/globals';
import { type PrinterState, troubled, withState } from '../src/printer-states.ts';

function printer(id: string, change: Partial<PrinterState> = {}): PrinterState {
  const plain = { name: id, connection: 'SIMULATED', active: true, status: 'READY', fault: null } as const;
  return { id, ...plain, paperNearEnd: false, ...change };
}

test('a printer is known as it was told last; clocks and what is out of use are not', () => {
  const states = [printer('a', { status: 'FAULT' }), printer('b'), printer('a')].reduce(
    (all, one) => withState(all, { printer: one }),
    {},
  );
  expect(withState(states, { printer: null })).toBe(states);
  expect(states).toEqual({ a: printer('a'), b: printer('b') });
  expect(withState(states, { printer: printer('b', { active: false }) })).toEqual({ a: printer('a') });
});

test('those in trouble are named, of the printers that are looked at', () => {
  const states = {
    a: printer('a', { status: 'SILENT', name: 'Z' }),
    b: printer('b', { status: 'FAULT', connection: 'NETWORK', name: 'Y' }),
    c: printer('c', { paperNearEnd: true, name: 'X' }),
    d: printer('d'),
  };
  const names = (...args: Parameters<typeof troubled>) => troubled(...args).map(({ name }) => name);
  expect(names(states, 'SIMULATED')).toEqual(['X', 'Z']);
  expect(names(states, 'ALL')).toEqual(['X', 'Y', 'Z']);
  expect(names(states, { printerId: 'b' })).toEqual(['Y']);
});
