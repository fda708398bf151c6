/** Text as it is kept: without spaces at its ends, composed (NFC), and null instead of empty. Absent stays absent. */
export function clean<Text extends string | null | undefined>(text: Text): Text | string | null {
  return text == null ? text : text.trim().normalize('NFC') || null;
}

/** One line of 1 to `max` characters. */
export function isLine(text: string, max: number): boolean {
  return text.length > 0 && text.length <= max && isStorable(text) && !hasControlCharacter(text);
}

/** PostgreSQL keeps neither U+0000 nor half a surrogate pair. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((c) => c < ' ' || (c >= '\u007f' && c <= '\u009f'));
}
