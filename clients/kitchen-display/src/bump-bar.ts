import { type Place, placeAfter, within } from './bump-keys.ts';

/** The buttons that take tickets on, by column; the pass is one column. */
function buttons(): HTMLElement[][] {
  const columns = [...document.querySelectorAll<HTMLElement>('.column, .pass')];
  return columns.map((column) => [...column.querySelectorAll<HTMLElement>('article .primary')]);
}

function placeOf(element: Element | null, all: readonly HTMLElement[][]): Place | null {
  for (const [column, inside] of all.entries()) {
    const index = inside.indexOf(element as HTMLElement);
    if (index >= 0) return { column, index };
  }
  return null;
}

/**
 * A bump bar is a keyboard: digits and arrows choose a ticket, Enter takes it on, Backspace takes it back, and undoes what was
 * served last. Enter is the browser's own press of the button that has the focus, which then goes to what takes its place.
 */
export function listenToBumpBar(): void {
  let last: Place | null = null;
  const focus = (place: Place | null, all: readonly HTMLElement[][]) => {
    const button = place && all[place.column]?.[place.index];
    if (!button) return;
    last = place;
    document.documentElement.dataset.keys = '';
    button.focus();
    button.closest('article')?.scrollIntoView({ block: 'nearest' });
  };
  const refocus = () => {
    if (document.activeElement !== document.body || !last) return;
    const all = buttons();
    focus(
      within(
        last,
        all.map(({ length }) => length),
      ),
      all,
    );
  };

  addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return;
    // A key held down, or one that sticks, would take the whole column on.
    if (event.repeat && ['Enter', ' ', 'Backspace'].includes(key)) return event.preventDefault();
    const all = buttons();
    const at = placeOf(document.activeElement, all);
    // What was pressed leaves its place a moment later.
    if (key === 'Enter') setTimeout(refocus, 50);
    else if (key === 'Backspace') {
      const article = document.activeElement?.closest('article');
      const back = article?.querySelector<HTMLElement>('[data-back]');
      const undo = [...document.querySelectorAll<HTMLElement>('.notice button:not(.quiet)')].at(-1);
      (back ?? undo)?.click();
      setTimeout(refocus, 50);
    } else {
      const place = placeAfter(
        key,
        at ?? last,
        all.map(({ length }) => length),
      );
      if (!place) return;
      event.preventDefault();
      focus(place, all);
    }
  });
}
