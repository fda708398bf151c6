import { decimal, decimalText, sum } from '@comptoir/kit/money';
import { Dialog } from '@comptoir/ui/dialog.tsx';
import { randomId } from '@comptoir/ui/id';
import { useWords } from '@comptoir/ui/language';
import { useState } from 'react';
import { AddTo } from './add-to.tsx';
import type { DraftLine } from './draft.ts';
import type { Product } from './menu.ts';
import { ModifierChoice } from './modifier-choice.tsx';
import { WORDS } from './words.ts';

interface Props {
  product: Product;
  line: DraftLine;
  currency: string;
  guests: number;
  onClose: () => void;
  onDone: (line: DraftLine) => void;
}

export function lineOf(product: Product, course: number, seat: number | null): DraftLine {
  const { id: productId, name, salePrice: unitPrice } = product;
  const nothing = { modifierIds: [], chosen: [], wishes: [], notes: '' };
  return { id: randomId(), productId, name, unitPrice, quantity: 1, course, seat, ...nothing };
}

/** How a dish is wanted: what comes with it, wishes, a note, and for whom. */
export function ProductSheet({ product, line, currency, guests, onClose, onDone }: Props) {
  const words = useWords(WORDS);
  const [ids, setIds] = useState<readonly string[]>(line.modifierIds);
  const [course, setCourse] = useState(line.course);
  const [seat, setSeat] = useState(line.seat);
  const [wishes, setWishes] = useState(line.wishes.join(', '));
  const [notes, setNotes] = useState(line.notes);
  const groups = product.modifierGroups.filter(({ active }) => active);
  const isComplete = groups.every(
    ({ minChoices, modifiers }) => ids.filter((id) => modifiers.some((m) => m.id === id)).length >= minChoices,
  );
  const done = () => {
    const offered = new Map(groups.flatMap(({ modifiers }) => modifiers.map((m) => [m.id, m] as const)));
    const chosen = ids.flatMap((id) => offered.get(id) ?? []);
    onDone({
      ...line,
      course,
      seat,
      modifierIds: ids,
      chosen: chosen.map(({ name }) => name),
      unitPrice: decimalText(decimal(product.salePrice).plus(sum(chosen.map(({ price }) => decimal(price))))),
      wishes: wishes
        .split(',')
        .map((wish) => wish.trim())
        .filter(Boolean),
      notes: notes.trim(),
    });
  };
  return (
    <Dialog title={product.name} onClose={onClose}>
      {product.allergens.length > 0 && <p className="allergens">{words.allergens(product.allergens.join(', '))}</p>}
      {groups.map((group) => (
        <ModifierChoice key={group.id} group={group} currency={currency} chosen={ids} onChange={setIds} />
      ))}
      <AddTo guests={guests} course={course} setCourse={setCourse} seat={seat} setSeat={setSeat} />
      <label>
        {words.wishes}
        <input value={wishes} onChange={(event) => setWishes(event.target.value)} />
      </label>
      <label>
        {words.notes}
        <textarea rows={2} maxLength={500} value={notes} onChange={(event) => setNotes(event.target.value)} />
      </label>
      <button type="button" className="primary big" disabled={!isComplete} onClick={done}>
        {words.done}
      </button>
    </Dialog>
  );
}
