import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import type { FormEvent } from 'react';
import type { OrderLine } from './courses.ts';
import type { OrderRoom } from './order-room.ts';
import { WORDS } from './words.ts';

/** Takes a line off the order, with the reason; the kitchen is told if it was fired. */
export function TakeOff({ room, line, onDone }: { room: OrderRoom; line: OrderLine; onDone: () => void }) {
  const words = useWords(WORDS);
  const isBusy = useStore(room.isBusy);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason'));
    if (await room.cancel(line.id, reason)) onDone();
  };
  return (
    <form className="row take-off" onSubmit={submit}>
      <label>
        {words.whyTakenOff}
        <input name="reason" maxLength={500} required />
      </label>
      <button type="submit" disabled={isBusy}>
        {words.takeOff}
      </button>
    </form>
  );
}
