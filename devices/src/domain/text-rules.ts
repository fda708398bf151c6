/** One line of visible text, without spaces at its ends, that PostgreSQL can keep. */
export function isText(text: string, max: number): boolean {
  return (
    text.trim() === text &&
    text.length > 0 &&
    text.length <= max &&
    text.isWellFormed() &&
    [...text].every((c) => c >= ' ' && !(c >= '\u007f' && c <= '\u009f'))
  );
}
