import { language, useWords } from '@comptoir/ui/language';
import { moneyText } from '@comptoir/ui/money';
import { useStore } from '@comptoir/ui/use-store';
import type { Product } from './menu.ts';
import type { OrderRoom } from './order-room.ts';
import { WORDS } from './words.ts';

interface Props {
  product: Product;
  room: OrderRoom;
  onTouch: (product: Product) => void;
  onOptions: (product: Product) => void;
}

export function ProductButton({ product, room, onTouch, onOptions }: Props) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  const { lines } = useStore(room.draft);
  const currency = useStore(room.order)?.currency ?? 'EUR';
  const count = lines.filter((line) => line.productId === product.id).reduce((sum, line) => sum + line.quantity, 0);
  return (
    <div className="product">
      <button type="button" className="dish" disabled={!product.available} onClick={() => onTouch(product)}>
        <span className="name">{product.name}</span>
        {product.allergens.length > 0 && <span className="allergens">{product.allergens.join(' · ')}</span>}
        <span className="price">
          {product.available ? moneyText(product.salePrice, currency, tongue) : words.unavailable}
        </span>
        {count > 0 && <b className="count">{count}</b>}
      </button>
      <button
        type="button"
        className="quiet options"
        disabled={!product.available}
        aria-label={words.options(product.name)}
        onClick={() => onOptions(product)}
      >
        ⋯
      </button>
    </div>
  );
}
