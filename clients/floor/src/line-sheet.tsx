import { decimal, decimalText } from '@comptoir/kit/money';
import { Dialog } from '@comptoir/ui/dialog.tsx';
import { language, useWords } from '@comptoir/ui/language';
import { quantityText } from '@comptoir/ui/money';
import { useStore } from '@comptoir/ui/use-store';
import { useState } from 'react';
import { AddTo } from './add-to.tsx';
import type { OrderLine } from './courses.ts';
import type { LineWish, OrderRoom } from './order-room.ts';
import { TakeOff } from './take-off.tsx';
import { usePermissions } from './use-permissions.ts';
import { WORDS } from './words.ts';

interface Props {
  room: OrderRoom;
  line: OrderLine;
  guests: number;
  onClose: () => void;
  /** It goes to another table. */
  onMove: () => void;
}

/** Changes one line by itself, so that two waiters at one table do not undo each other's. */
export function LineSheet({ room, line, guests, onClose, onMove }: Props) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  const isBusy = useStore(room.isBusy);
  const may = usePermissions();
  const isFired = line.status === 'FIRED';
  const [quantity, setQuantity] = useState(line.quantity);
  const [notes, setNotes] = useState(line.notes ?? '');
  const [seat, setSeat] = useState(line.seat ?? null);
  const [course, setCourse] = useState(line.course ?? 1);
  const step = (by: number) => setQuantity(decimalText(decimal(quantity).plus(by)));
  const isLess = decimal(quantity).lessThanOrEqualTo(1);
  const done = async () => {
    const wish: LineWish = {
      lineVersion: line.version,
      ...(quantity !== line.quantity && { quantity }),
      ...(notes.trim() !== (line.notes ?? '') && { notes: notes.trim() || null }),
      ...(seat !== (line.seat ?? null) && { seat }),
      ...(!isFired && course !== line.course && { course }),
    };
    if (Object.keys(wish).length === 1 || (await room.change(line.id, wish))) onClose();
  };
  const send = async () => {
    if (await room.fire(null, [line.id])) onClose();
  };
  return (
    <Dialog title={line.name} onClose={onClose}>
      <div className="stepper">
        <button type="button" aria-label={words.less(line.name)} disabled={isLess} onClick={() => step(-1)}>
          −
        </button>
        <b>{quantityText(quantity, tongue)}</b>
        <button
          type="button"
          aria-label={words.more(line.name)}
          disabled={isFired && !decimal(quantity).lessThan(line.quantity)}
          onClick={() => step(1)}
        >
          +
        </button>
      </div>
      <AddTo
        guests={guests}
        course={course}
        setCourse={isFired ? undefined : setCourse}
        seat={seat}
        setSeat={setSeat}
      />
      <label>
        {words.notes}
        <textarea rows={2} maxLength={500} value={notes} onChange={(event) => setNotes(event.target.value)} />
      </label>
      <button type="button" className="primary big" disabled={isBusy} onClick={done}>
        {words.done}
      </button>
      <div className="row">
        {!isFired && (
          <button type="button" disabled={isBusy} onClick={send}>
            {words.sendDish}
          </button>
        )}
        <button type="button" disabled={isBusy} onClick={onMove}>
          {words.moveDishes}
        </button>
      </div>
      {(!isFired || may('orders:cancel')) && <TakeOff room={room} line={line} onDone={onClose} />}
    </Dialog>
  );
}
