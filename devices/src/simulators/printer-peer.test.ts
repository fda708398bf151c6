import { connect } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { transform } from 'receiptline';
import { type SimulatedPrinter, startSimulatedPrinter } from './printer.ts';

let printer: SimulatedPrinter;
afterEach(() => printer.close());

/** Prints as another program does: a job on a connection of its own, which ends with it. */
async function print(bytes: Buffer): Promise<void> {
  const socket = connect(printer.port, '127.0.0.1');
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.end(bytes);
  socket.resume();
  while (printer.printouts().length === 0) await new Promise(setImmediate);
  socket.destroy();
  await closed;
}

const RECEIPT = '^^^Brasserie\n\nŒuf cocotte à la crème | 12,50 €\n"Entrecôte" x2 | ^36,00\n_Total_ | ^^48,50\n=\n';

/** An encoder by other hands (receiptline), in the two ways that it has to print French. */
test.each(['multilingual', 'cp1252'] as const)(
  'what another encoder sends in %s comes out as it was meant',
  async (encoding) => {
    printer = await startSimulatedPrinter({ name: 'peer' });
    const job = transform(RECEIPT, { command: 'escpos', cpl: 48, encoding, cutting: true, spacing: false });
    await print(Buffer.from(job, 'latin1'));
    const [sheet, ...others] = printer.printouts();
    expect(others).toEqual([]);
    // Columns are set by positions (ESC $), which the simulator passes over: cells follow each other.
    expect(sheet?.text).toContain('Œuf cocotte à la crème12,50 €\nEntrecôte x236,00\nTotal48,50');
    const styles = sheet?.lines.flatMap(({ spans }) => spans.map(({ text, style }) => [text.trim(), style] as const));
    const styleOf = (text: string) => styles?.find(([printed]) => printed.includes(text))?.[1];
    expect(styleOf('Brasserie')).toMatchObject({ width: 2, height: 2 });
    expect(printer.drawerPulses).toBe(0);
  },
);
