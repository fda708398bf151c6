import { language, useWords } from '@comptoir/ui/language';
import { quantityText } from '@comptoir/ui/money';
import { useStore } from '@comptoir/ui/use-store';
import { useState } from 'react';
import type { OrderLine } from './courses.ts';
import { sharesFor } from './money-steps.ts';
import type { Share } from './share-choice.tsx';
import { WORDS } from './words.ts';

interface Props {
  share: Share;
  lines: readonly OrderLine[];
  guests: number | null | undefined;
  among: number | null;
  onParts: (parts: number) => void;
  onLines: (lines: readonly OrderLine[]) => void;
}

/** Among how many it is shared, or whose or which dishes are paid. */
export function SharePicker({ share, lines, guests, among, onParts, onLines }: Props) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const pick = (key: string) => {
    const now = picked.includes(key) ? picked.filter((other) => other !== key) : [...picked, key];
    setPicked(now);
    onLines(lines.filter((line) => now.includes(share === 'bySeat' ? String(line.seat ?? '') : line.id)));
  };
  const choices = {
    whole: [],
    equally: sharesFor(guests).map((parts) => ({ key: String(parts), name: String(parts) })),
    bySeat: [...new Set(lines.map(({ seat }) => seat ?? null))]
      .sort((a, b) => (a ?? 0) - (b ?? 0))
      .map((seat) => ({
        key: String(seat ?? ''),
        name: seat === null ? words.forTable : words.seatNumber(String(seat)),
      })),
    byItem: lines.map(({ id, quantity, name }) => ({ key: id, name: `${quantityText(quantity, tongue)} ${name}` })),
  }[share];
  const touch = (key: string) => {
    if (share === 'equally') onParts(Number(key));
    else pick(key);
  };
  if (choices.length === 0) return null;
  return (
    <fieldset className="row share-picker">
      <legend className="hint">{share === 'equally' ? words.parts : words.how}</legend>
      {choices.map(({ key, name }) => (
        <button
          key={key}
          type="button"
          aria-pressed={picked.includes(key) || key === String(among)}
          onClick={() => touch(key)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
