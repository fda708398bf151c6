import { useWords } from '@comptoir/ui/language';
import { say } from '@comptoir/ui/notices';
import { useState } from 'react';
import { AddTo } from './add-to.tsx';
import { type DraftLine, isOpen, withLine } from './draft.ts';
import { categoriesOf, mustChoose, type Product, searched } from './menu.ts';
import type { OrderRoom } from './order-room.ts';
import { ProductButton } from './product-button.tsx';
import { lineOf, ProductSheet } from './product-sheet.tsx';
import { WORDS } from './words.ts';

interface Props {
  room: OrderRoom;
  menu: readonly Product[];
  guests: number;
  course: number;
  setCourse: (course: number) => void;
  seat: number | null;
  setSeat: (seat: number | null) => void;
}

/** What can be ordered, by category or by search; one touch adds it for the course and seat that are chosen. */
export function MenuPane({ room, menu, guests, course, setCourse, seat, setSeat }: Props) {
  const words = useWords(WORDS);
  const [text, setText] = useState('');
  const [categoryId, setCategoryId] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Product | null>(null);
  const categories = categoriesOf(menu);
  const inCategory = text ? menu : menu.filter(({ category }) => category?.id === (categoryId ?? categories[0]?.id));
  const shown = searched(inCategory, text);
  const add = (line: DraftLine) => {
    if (isOpen(room.draft.get())) room.draft.update((draft) => withLine(draft, line));
    else say({ key: 'refused', tone: 'TROUBLE', text: words.stillSending });
  };
  const touch = (product: Product) => {
    if (mustChoose(product)) setChosen(product);
    else add(lineOf(product, course, seat));
  };
  return (
    <section className="menu-pane" aria-label={words.menu}>
      <AddTo guests={guests} course={course} setCourse={setCourse} seat={seat} setSeat={setSeat} />
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {!text && (
        <fieldset className="segments categories">
          <legend className="unseen">{words.menu}</legend>
          {categories.map(({ id, name }, i) => (
            <button
              key={id}
              type="button"
              aria-pressed={id === categoryId || (categoryId === null && i === 0)}
              onClick={() => setCategoryId(id)}
            >
              {name}
            </button>
          ))}
        </fieldset>
      )}
      <ul className="products">
        {shown.map((product) => (
          <li key={product.id}>
            <ProductButton product={product} room={room} onTouch={touch} onOptions={setChosen} />
          </li>
        ))}
      </ul>
      {menu.length > 0 && shown.length === 0 && <p className="hint">{words.nothingFound}</p>}
      {chosen && (
        <ProductSheet
          product={chosen}
          line={lineOf(chosen, course, seat)}
          guests={guests}
          onClose={() => setChosen(null)}
          onDone={(line) => {
            add(line);
            setChosen(null);
          }}
        />
      )}
    </section>
  );
}
