import { useWords } from '@comptoir/ui/language';
import type { DraftLine } from './draft.ts';
import { WORDS } from './words.ts';

interface Props {
  line: DraftLine;
  /** Left out, with `onEdit`, where it went out and does not change any more. */
  onQuantity?: (quantity: number) => void;
  onEdit?: () => void;
}

export function DraftRow({ line, onQuantity, onEdit }: Props) {
  const words = useWords(WORDS);
  const { name, quantity, course, seat, chosen, wishes, notes } = line;
  const details = [
    words.course(String(course)),
    seat !== null && words.seatNumber(String(seat)),
    ...chosen,
    ...wishes,
    notes && `“${notes}”`,
  ];
  return (
    <li className="draft-row">
      <button type="button" className="quiet what" disabled={!onEdit} onClick={onEdit}>
        <span className="name">{name}</span>
        <span className="hint">{details.filter(Boolean).join(' · ')}</span>
      </button>
      <div className="stepper">
        <button
          type="button"
          disabled={!onQuantity}
          aria-label={words.less(name)}
          onClick={() => onQuantity?.(quantity - 1)}
        >
          −
        </button>
        <b>{quantity}</b>
        <button
          type="button"
          disabled={!onQuantity}
          aria-label={words.more(name)}
          onClick={() => onQuantity?.(quantity + 1)}
        >
          +
        </button>
      </div>
    </li>
  );
}
