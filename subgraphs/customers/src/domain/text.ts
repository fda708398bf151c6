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
