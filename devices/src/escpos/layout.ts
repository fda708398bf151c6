// A space that French typography puts before a sign; breaking there would orphan the sign.
const BREAK = / +(?![!?:;»]+(?: |$))/;

/**
 * Wraps text at spaces to lines of at most `width` cells; a longer word is broken. Runs of spaces become one.
 * Text without a word gives no line. Expects guarded text, in which a cell is a UTF-16 unit.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(BREAK).filter((part) => part !== '')) {
    let rest = word;
    if (line !== '' && line.length + 1 + rest.length <= width) {
      line += ` ${rest}`;
      continue;
    }
    if (line !== '') lines.push(line);
    while (rest.length > width) {
      lines.push(rest.slice(0, width));
      rest = rest.slice(width);
    }
    line = rest;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Wraps with `prefix` before the first line and as many blanks before the others. */
export function hanging(prefix: string, text: string, width: number): string[] {
  const indent = Math.min(prefix.length, width >> 1);
  const lines = wrap(text, width - indent);
  if (prefix.length > indent) return [...wrap(prefix, width), ...lines.map((line) => ' '.repeat(indent) + line)];
  return lines.map((line, index) => (index === 0 ? prefix : ' '.repeat(indent)) + line);
}

/** `left` at the left edge and `right` at the right edge; the left wraps, and a right without room gets its own line. */
export function pair(left: string, right: string, width: number): string[] {
  if (right === '') return wrap(left, width);
  const room = width - right.length - 1;
  if (room < Math.min(left.length, width >> 1)) {
    return [...wrap(left, width), ...wrap(right, width).map((line) => line.padStart(width))];
  }
  const [first = '', ...others] = hanging('', left, room);
  return [first.padEnd(width - right.length) + right, ...others];
}

/** Centred in `width` cells, wrapped. */
export function centred(text: string, width: number): string[] {
  return wrap(text, width).map((line) => ' '.repeat((width - line.length) >> 1) + line);
}
