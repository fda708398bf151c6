import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createParser, type PrinterEvent } from './parse.ts';
import { createRoll, MAXIMUM_LINES } from './roll.ts';

function parse(...chunks: Uint8Array[]): PrinterEvent[] {
  const events: PrinterEvent[] = [];
  const parser = createParser((event) => events.push(event));
  for (const chunk of chunks) parser.write(chunk);
  return events;
}

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** Events with the text of one style joined, which chunks may have cut. */
function joined(events: readonly PrinterEvent[]): PrinterEvent[] {
  const result: PrinterEvent[] = [];
  for (const event of events) {
    const last = result.at(-1);
    if (event.type === 'text' && last?.type === 'text' && JSON.stringify(last.style) === JSON.stringify(event.style)) {
      result[result.length - 1] = { ...last, text: last.text + event.text };
    } else {
      result.push(event);
    }
  }
  return result;
}

function textOf(events: readonly PrinterEvent[]): string {
  return events.map((event) => (event.type === 'text' ? event.text : '')).join('');
}

test('code pages: the same byte reads as the selected page has it', () => {
  expect(
    textOf(parse(bytes('\x1bt\x13\x82\xd5\x1bt\x10\x9c\x97\x80\x1bt\x00\x82\x9e\x1bt\x02\xd5\x1bt\x63\x82'))),
  ).toBe('é€œ—€é₧ı\ufffd');
  expect(textOf(parse(bytes('\x1bt\x10\x81\x1b@\x82')))).toBe('\ufffdé');
});

test('style: bold, size, inversion, underline and alignment until init', () => {
  const events = parse(bytes('\x1bE\x01\x1d!\x11\x1dB\x01\x1b-\x01\x1ba\x01A\x1b@B\x1b!\x38C\x1ba2D'));
  const styles = events.flatMap((event) => (event.type === 'text' ? [event.style] : []));
  const plain = { bold: false, underline: false, invert: false, width: 1, height: 1, alignment: 'left' };
  expect(styles).toEqual([
    { bold: true, underline: true, invert: true, width: 2, height: 2, alignment: 'center' },
    plain,
    { ...plain, bold: true, width: 2, height: 2 },
    { ...plain, bold: true, width: 2, height: 2, alignment: 'right' },
  ]);
});

test('cuts, pulses, confirmation and status requests', () => {
  const job = '\x1dV\x00\x1dVB\x03\x1bi\x1bp\x01\x19\xfa\x10\x04\x02\x1d(H\x06\x0000ABCD\x1bd\x03';
  expect(parse(bytes(job))).toEqual([
    { type: 'cut', full: true },
    { type: 'cut', full: false },
    { type: 'cut', full: true },
    { type: 'drawer', pin: 5, onMs: 50, offMs: 500 },
    { type: 'status-request', status: 2 },
    { type: 'confirmation-request', id: bytes('ABCD') },
    { type: 'feed', lines: 3 },
  ]);
});

test('pictures, barcodes and QR codes are passed over by their lengths', () => {
  const image = `\x1dv0\x00\x02\x00\x03\x00${'\x1bp\x00\x01\x01A'}`;
  const column = `\x1b*!\x02\x00${'V'.repeat(6)}`;
  const barcode = '\x1dk\x02123\x00\x1dkI\x05{B\x1dV\x00';
  const qr = '\x1d(k\x05\x001P0\x1dV';
  const graphics = '\x1d8L\x03\x00\x00\x00abc';
  const tabs = '\x1bD\x08\x10\x00';
  expect(textOf(parse(bytes(`1${image}2${column}3${barcode}4${qr}5${graphics}6${tabs}7`)))).toBe('1234567');
});

const stream = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc
        .constantFrom(
          '\x1b',
          '\x1d',
          '\x10\x04',
          '\x1d(',
          '\x1dv0',
          '\x1b@',
          '\x1bt\x13',
          '\x1dV\x00',
          '\x1bE\x01',
          'é',
          '\n',
        )
        .map(bytes),
    ),
    { maxLength: 60 },
  )
  .map((parts) => Buffer.concat(parts));

test('any bytes in any chunks: the same events, no throw, only printable text', () => {
  fc.assert(
    fc.property(stream, fc.array(fc.nat(40), { maxLength: 20 }), (all, sizes) => {
      const chunks: Uint8Array[] = [];
      let at = 0;
      for (const size of sizes) {
        chunks.push(all.subarray(at, at + size));
        at += size;
      }
      chunks.push(all.subarray(at));
      const whole = joined(parse(all));
      expect(joined(parse(...chunks))).toEqual(whole);
      expect(textOf(whole)).not.toMatch(/\p{Cc}/u);
    }),
    { numRuns: 2_000 },
  );
});

test('a roll keeps a bounded sheet of endless text, and breaks lines at the edge', () => {
  const roll = createRoll(10);
  const parser = createParser((event) => roll.accept(event));
  for (let block = 0; block < 100; block += 1) parser.write(Buffer.alloc(10_000, 0x41));
  const sheet = roll.tearOff();
  expect(sheet).toMatchObject({ truncated: true });
  expect(sheet?.lines).toHaveLength(MAXIMUM_LINES);
  expect(sheet?.lines[0]?.spans[0]?.text).toBe('A'.repeat(10));
  expect(roll.tearOff()).toBeNull();
});
