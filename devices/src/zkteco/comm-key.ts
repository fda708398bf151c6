const TICKS = 50;
const MARK = [0x5a, 0x4b, 0x53, 0x4f]; // ZKSO

/** What AUTH sends to a clock with a comm key: the key, scrambled with the session it is for. */
export function scrambledKey(key: number, session: number): Buffer {
  let reversed = 0;
  for (let bit = 0; bit < 32; bit++) reversed = ((reversed << 1) | ((key >>> bit) & 1)) >>> 0;
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE((reversed + session) >>> 0);
  const marked = MARK.map((mark, i) => (bytes[i] as number) ^ mark);
  const [first, second, , fourth] = [marked[2], marked[3], marked[0], marked[1]] as [number, number, number, number];
  return Buffer.from([first ^ TICKS, second ^ TICKS, TICKS, fourth ^ TICKS]);
}
