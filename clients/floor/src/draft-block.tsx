import { language, useWords } from '@comptoir/ui/language';
import { moneyText } from '@comptoir/ui/money';
import { useStore } from '@comptoir/ui/use-store';
import { useState } from 'react';
import { type DraftLine, draftTotal, withChanged, withQuantity } from './draft.ts';
import { DraftRow } from './draft-row.tsx';
import type { Product } from './menu.ts';
import type { OrderRoom } from './order-room.ts';
import { ProductSheet } from './product-sheet.tsx';
import { WORDS } from './words.ts';

interface Props {
  room: OrderRoom;
  menu: readonly Product[];
  guests: number;
}

/** What was touched and is not on the order yet. */
export function DraftBlock({ room, menu, guests }: Props) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  const { lines, sentAs } = useStore(room.draft);
  const isBusy = useStore(room.isBusy);
  const currency = useStore(room.order)?.currency ?? 'EUR';
  const [edited, setEdited] = useState<DraftLine | null>(null);
  const product = menu.find(({ id }) => id === edited?.productId);
  const first = Math.min(...lines.map(({ course }) => course));
  const isLocked = sentAs !== null;
  return (
    <section className="draft-block" aria-label={words.toAdd}>
      <h2>
        {words.toAdd} <span className="hint">{moneyText(draftTotal(lines), currency, tongue)}</span>
      </h2>
      <ul>
        {lines.map((line) => (
          <DraftRow
            key={line.id}
            line={line}
            isLocked={isLocked}
            onQuantity={(quantity) => room.draft.update((draft) => withQuantity(draft, line.id, quantity))}
            onEdit={() => setEdited(line)}
          />
        ))}
      </ul>
      <div className="row">
        {isLocked ? (
          <button type="button" className="primary big" disabled={isBusy} onClick={() => room.add()}>
            {words.retry}
          </button>
        ) : (
          <>
            <button type="button" className="big" disabled={isBusy} onClick={() => room.add()}>
              {words.hold}
            </button>
            <button type="button" className="primary big" disabled={isBusy} onClick={() => room.addAndFire(first)}>
              {words.addAndFire(String(first))}
            </button>
          </>
        )}
      </div>
      {edited && product && (
        <ProductSheet
          product={product}
          line={edited}
          guests={guests}
          onClose={() => setEdited(null)}
          onDone={(line) => {
            room.draft.update((draft) => withChanged(draft, line));
            setEdited(null);
          }}
        />
      )}
    </section>
  );
}
