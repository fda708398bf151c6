import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import { useState } from 'react';
import { AddTo } from './add-to.tsx';
import { type DraftLine, withLine } from './draft.ts';
import { mustChoose, type Product, partsOf, searched } from './menu.ts';
import { MenuChoice } from './menu-choice.tsx';
import type { OrderRoom } from './order-room.ts';
import { ProductButton } from './product-button.tsx';
import { lineOf, ProductSheet } from './product-sheet.tsx';
import type { ServedMenu } from './served.ts';
import { WORDS } from './words.ts';

interface Props {
  room: OrderRoom;
  /** All that can be sold. */
  catalog: readonly Product[];
  /** What is served now. */
  menus: readonly ServedMenu[];
  guests: number;
  course: number;
  setCourse: (course: number) => void;
  seat: number | null;
  setSeat: (seat: number | null) => void;
}

/** What can be ordered, by what is served now, by category or by search; one touch adds it for the course and seat that are chosen. */
export function MenuPane({ room, catalog, menus, guests, course, setCourse, seat, setSeat }: Props) {
  const words = useWords(WORDS);
  const currency = useStore(room.order)?.currency ?? 'EUR';
  const [text, setText] = useState('');
  const [categoryId, setCategoryId] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Product | null>(null);
  const [wanted, setWanted] = useState<string | null | undefined>(undefined);
  // Until somebody chooses, the first menu; one that is served no more gives way to what is.
  const menu = wanted === null ? undefined : (menus.find(({ id }) => id === wanted) ?? menus[0]);
  const parts = menu?.parts ?? partsOf(catalog);
  const part = parts.find(({ id }) => id === categoryId) ?? parts[0];
  // A search finds what is on no menu as well.
  const shown = text ? searched(catalog, text) : (part?.products ?? []);
  const add = (line: DraftLine) => room.draft.update((draft) => withLine(draft, line));
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
      {!text && <MenuChoice menus={menus} chosen={menu?.id ?? null} choose={setWanted} />}
      {!text && (
        <fieldset className="segments categories">
          <legend className="unseen">{words.menu}</legend>
          {parts.map(({ id, name }) => (
            <button key={id} type="button" aria-pressed={id === part?.id} onClick={() => setCategoryId(id)}>
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
      {catalog.length > 0 && shown.length === 0 && <p className="hint">{words.nothingFound}</p>}
      {chosen && (
        <ProductSheet
          product={chosen}
          line={lineOf(chosen, course, seat)}
          currency={currency}
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
