import { useWords } from '@comptoir/ui/language';
import { useState } from 'react';
import { type Order, standing } from './courses.ts';
import { amountOf, equalParts } from './money-steps.ts';
import { SharePicker } from './share-picker.tsx';
import { WORDS } from './words.ts';

const SHARES = ['whole', 'equally', 'bySeat', 'byItem'] as const;
export type Share = (typeof SHARES)[number];

interface Props {
  order: Order;
  among: number | null;
  setAmong: (parts: number | null) => void;
  onAmount: (amount: string) => void;
}

/** Which part of what is due the next guest pays. It says only the amount: the bill stays one. */
export function ShareChoice({ order, among, setAmong, onAmount }: Props) {
  const words = useWords(WORDS);
  const [share, setShare] = useState<Share>(among ? 'equally' : 'whole');
  const lines = standing(order.lines);
  const choose = (chosen: Share) => {
    setShare(chosen);
    setAmong(null);
    onAmount(order.remaining);
  };
  return (
    <>
      <fieldset className="segments shares">
        <legend className="unseen">{words.how}</legend>
        {SHARES.map((name) => (
          <button key={name} type="button" aria-pressed={name === share} onClick={() => choose(name)}>
            {words[name]}
          </button>
        ))}
      </fieldset>
      <SharePicker
        key={share}
        share={share}
        lines={lines}
        guests={order.partySize}
        among={among}
        onParts={(parts) => {
          setAmong(parts);
          onAmount(equalParts(order.remaining, parts, order.currency)[0] ?? order.remaining);
        }}
        onLines={(chosen) => onAmount(amountOf(chosen, order.remaining))}
      />
    </>
  );
}
