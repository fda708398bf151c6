const BOUNCE_MS = 300;
const BOUNCE_PX = 48;

/**
 * A wet finger, or a hurried one, touches twice. By then the ticket has gone on and another button lies there (the next ticket's, the
 * ticket's next step, the notice that undoes it): the second touch is not meant for that, and nothing hears of it.
 */
export function ignoreBounces(): void {
  let last: { button: Element; at: number; x: number; y: number } | null = null;
  const ignore = (event: MouseEvent) => {
    const { clientX: x, clientY: y, timeStamp: at, detail } = event;
    const button = (event.target as Element).closest('button');
    const isSoon = last !== null && (detail > 1 || at - last.at < BOUNCE_MS);
    // A key's press of a button counts no clicks.
    if (last && isSoon && detail > 0 && button !== last.button && Math.hypot(x - last.x, y - last.y) < BOUNCE_PX) {
      event.stopImmediatePropagation();
      event.preventDefault();
    } else last = button?.closest('article') ? { button, at, x, y } : null;
  };
  addEventListener('click', ignore, { capture: true });
}
