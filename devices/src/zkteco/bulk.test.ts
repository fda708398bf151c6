import { afterEach, expect, jest, test } from '@jest/globals';
import { readTable, WHAT } from './bulk.ts';
import type { Exchange } from './exchange.ts';
import { COMMAND } from './packet.ts';

afterEach(() => void jest.restoreAllMocks());

test('a clock that hands a long log over piece by piece, each in time, does not keep its reader for ever', async () => {
  let now = 0;
  let asked = 0;
  jest.spyOn(Date, 'now').mockImplementation(() => now);
  const size = Buffer.alloc(5);
  size.writeUInt32LE(30_000_000, 1);
  let length = 0;
  const exchange = {
    ask(command: number, data?: Buffer) {
      asked++;
      if (command === COMMAND.RDY) length = data?.readUInt32LE(4) ?? 0;
    },
    async take() {
      now += 4_000;
      return asked === 1
        ? { command: COMMAND.ACK_OK, session: 1, reply: asked, data: size }
        : { command: COMMAND.DATA, session: 1, reply: asked, data: Buffer.alloc(length) };
    },
  } as Exchange;
  await expect(readTable(exchange, 'TCP', WHAT.PUNCHES)).rejects.toThrow('takes too long');
  expect(asked).toBeLessThan(50);
});
