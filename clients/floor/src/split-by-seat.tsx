import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import { useState } from 'react';
import type { OrderRoom } from './order-room.ts';
import { WORDS } from './words.ts';

/** One bill for each seat, or one for some seats together; what is for the whole table stays. */
export function SplitBySeat({ room, seats }: { room: OrderRoom; seats: readonly number[] }) {
  const words = useWords(WORDS);
  const isBusy = useStore(room.isBusy);
  const [picked, setPicked] = useState<readonly number[]>([]);
  const toggle = (seat: number) =>
    setPicked(picked.includes(seat) ? picked.filter((other) => other !== seat) : [...picked, seat]);
  return (
    <>
      <button
        type="button"
        className="big"
        disabled={isBusy}
        onClick={() => room.split({ parts: seats.map((seat) => ({ seats: [seat] })) })}
      >
        {words.eachSeat}
      </button>
      <fieldset className="row">
        <legend className="hint">{words.someSeats}</legend>
        {seats.map((seat) => (
          <button key={seat} type="button" aria-pressed={picked.includes(seat)} onClick={() => toggle(seat)}>
            {words.seatNumber(String(seat))}
          </button>
        ))}
      </fieldset>
      {picked.length > 0 && (
        <button
          type="button"
          className="primary big"
          disabled={isBusy}
          onClick={() => room.split({ parts: [{ seats: [...picked] }] })}
        >
          {words.makeBill}
        </button>
      )}
    </>
  );
}
