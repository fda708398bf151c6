import { language, useWords } from '@comptoir/ui/language';
import { moneyText } from '@comptoir/ui/money';
import { useStore } from '@comptoir/ui/use-store';
import { useState } from 'react';
import { type DraftLine, draftTotal, withChanged, withQuantity } from './draft.ts';
import { DraftButtons } from './draft-buttons.tsx';
import { DraftRow } from './draft-row.tsx';
import type { Product } from './menu.ts';
import type { OrderRoom } from './order-room.ts';
import { ProductSheet } from './product-sheet.tsx';
import { WORDS } from './words.ts';

interface Props {
  room: OrderRoom;
  catalog: readonly Product[];
  guests: number;
}

/** What was touched and is not on the order yet. */
export function DraftBlock({ room, catalog, guests }: Props) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  const draft = useStore(room.draft);
  const currency = useStore(room.order)?.currency ?? 'EUR';
  const [edited, setEdited] = useState<DraftLine | null>(null);
  const product = catalog.find(({ id }) => id === edited?.productId);
  const { lines } = draft;
  const edit = (line: DraftLine) => {
    // What is being changed does not go out meanwhile.
    room.takeBack();
    setEdited(line);
  };
  return (
    <section className={`draft-block ${draft.queued ? 'queued' : ''}`} aria-label={words.toAdd}>
      <h2>
        {words.toAdd} <span className="hint">{moneyText(draftTotal(lines), currency, tongue)}</span>
      </h2>
      <ul>
        {lines.map((line) => (
          <DraftRow
            key={line.id}
            line={line}
            onQuantity={(quantity) => room.draft.update((now) => withQuantity(now, line.id, quantity))}
            onEdit={() => edit(line)}
          />
        ))}
      </ul>
      <DraftButtons room={room} />
      {edited && product && (
        <ProductSheet
          product={product}
          line={edited}
          currency={currency}
          guests={guests}
          onClose={() => setEdited(null)}
          onDone={(line) => {
            room.draft.update((now) => withChanged(now, line));
            setEdited(null);
          }}
        />
      )}
    </section>
  );
}
