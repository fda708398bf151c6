const ESC = 0x1b;
const GS = 0x1d;
const FS = 0x1c;
const DLE = 0x10;

// Number of parameter bytes after the two bytes of the command; a command not listed here or below has none.
const PARAMETERS: ReadonlyMap<number, Readonly<Record<string, number>>> = new Map<number, Record<string, number>>([
  [
    ESC,
    {
      ' ': 1,
      '!': 1,
      $: 2,
      '%': 1,
      '-': 1,
      '3': 1,
      '4': 1,
      '=': 1,
      '?': 1,
      '\\': 2,
      '{': 1,
      A: 1,
      B: 2,
      C: 1,
      E: 1,
      G: 1,
      J: 1,
      K: 1,
      M: 1,
      R: 1,
      T: 1,
      U: 1,
      V: 1,
      W: 8,
      a: 1,
      c: 2,
      d: 1,
      e: 1,
      p: 3,
      r: 1,
      t: 1,
      u: 1,
    },
  ],
  [
    GS,
    {
      '!': 1,
      $: 2,
      '/': 1,
      B: 1,
      E: 1,
      H: 1,
      I: 1,
      L: 2,
      P: 2,
      T: 1,
      W: 2,
      '\\': 2,
      '^': 3,
      a: 1,
      b: 1,
      f: 1,
      h: 1,
      r: 1,
    },
  ],
  [FS, { '!': 1, '-': 1, '?': 2, C: 1, S: 2, W: 1, p: 2, '2': 74 }],
]);
/** No NUL-terminated parameter of ESC/POS is longer; what exceeds it is garbage. */
const LONGEST_STRING = 256;

// Each answers the command's total length, or null while the bytes that tell it are still to come.
type Measure = (bytes: readonly number[]) => number | null;

function counted(header: number, payload: (bytes: readonly number[]) => number): Measure {
  return (bytes) => (bytes.length < header ? null : header + payload(bytes));
}

function word(bytes: readonly number[], at: number): number {
  return bytes[at]! + bytes[at + 1]! * 256;
}

const untilNul: Measure = (bytes) =>
  bytes.length > 2 && (bytes.at(-1) === 0 || bytes.length >= LONGEST_STRING) ? bytes.length : null;

const bracketed = counted(5, (bytes) => word(bytes, 3));

const barcode: Measure = (bytes) => {
  if (bytes.length < 3) return null;
  if (bytes[2]! > 6) return counted(4, (all) => all[3]!)(bytes);
  return bytes.length > 3 ? untilNul(bytes) : null;
};

const cut: Measure = (bytes) => (bytes.length < 3 ? null : [65, 66, 97, 98, 103, 104].includes(bytes[2]!) ? 4 : 3);

const columnImage = counted(5, (bytes) => word(bytes, 3) * (bytes[2]! >= 32 ? 3 : 1));
const rasterImage = counted(8, (bytes) => word(bytes, 4) * word(bytes, 6));
const largeGraphics = counted(7, (bytes) => word(bytes, 3) + word(bytes, 5) * 65536);
const downloadedImage = counted(4, (bytes) => bytes[2]! * bytes[3]! * 8);
const realTimePulse: Measure = (bytes) => (bytes.length < 3 ? null : bytes[2] === 8 ? 10 : 5);
const realTimeStatus: Measure = (bytes) => (bytes.length < 3 ? null : [7, 8, 18].includes(bytes[2]!) ? 4 : 3);

const VARIABLE: ReadonlyMap<number, Readonly<Record<string, Measure>>> = new Map<number, Record<string, Measure>>([
  [ESC, { '*': columnImage, D: untilNul, '(': bracketed }],
  [
    GS,
    {
      '(': bracketed,
      '*': downloadedImage,
      '8': largeGraphics,
      Q: rasterImage,
      V: cut,
      g: counted(6, () => 0),
      k: barcode,
      v: rasterImage,
      w: counted(3, () => 0),
      z: counted(5, () => 0),
    },
  ],
  [FS, { '(': bracketed }],
  [DLE, { '\u0004': realTimeStatus, '\u0005': counted(3, () => 0), '\u0014': realTimePulse }],
]);

/** Whether a byte begins an ESC/POS command of more than one byte. */
export function beginsCommand(byte: number): boolean {
  return byte === ESC || byte === GS || byte === FS || byte === DLE;
}

/**
 * The total length in bytes of the command that `bytes` begins, or null while too few have come to tell.
 * A command this table does not know counts as its two bytes.
 */
export function commandLength(bytes: readonly number[]): number | null {
  if (bytes.length < 2) return null;
  const prefix = bytes[0]!;
  const letter = String.fromCharCode(bytes[1]!);
  const measure = VARIABLE.get(prefix)?.[letter];
  if (measure !== undefined) return measure(bytes);
  return 2 + (PARAMETERS.get(prefix)?.[letter] ?? 0);
}
