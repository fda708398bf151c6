/** Writes sample-orders.csv: 120 made-up orders in the form of the real file, oddities included. Always the same. */
import { writeFileSync } from 'node:fs';

const DISHES: [string, string][] = [
  ['Plain Papadum', '0.8'],
  ['Onion Bhaji', '3.95'],
  ['Meat Samosa', '4.2'],
  ['Green Salad', '2.95'],
  ['Mango Chutney', '0.5'],
  ['Chicken Tikka Masala', '8.95'],
  ['King Prawn Balti', '12.95'],
  ['Saag Aloo', '5.95'],
  ['Lamb Biryani', '9.95'],
  ['Bombay Aloo', '5.95'],
  ['Garlic Naan', '2.95'],
  ['Plain Naan', '2.6'],
  ['Pilau Rice', '2.95'],
  ['Mushroom Rice', '3.95'],
  ['Bottle Coke', '1.5'],
  ['Cobra (660ml)', '5.95'],
  ['Still Water (750ml)', '3.95'],
  ['House white wine 75cl', '17.95'],
];

let state = 20_261_121;
const random = (below: number) => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((state / 2_147_483_648) * below);
};

const rows = ['invoice,Order Date,description,Quantity,Product Price,Total products,City'];
for (let n = 0; n < 120; n++) {
  const lines = 1 + random(8);
  const day = `${String(1 + random(28)).padStart(2, '0')}/0${1 + random(8)}/19`;
  for (let i = 0; i < lines; i++) {
    const [name, price] = DISHES[random(DISHES.length)] as [string, string];
    const told = n % 40 === 7 ? lines + 1 : lines;
    const spelt = n % 50 === 3 ? name.replace(' ', '  ') : name;
    const paid = name === 'Garlic Naan' && n > 60 ? '3.25' : price;
    rows.push(
      `${7000 + n},${day} ${18 + random(5)}:${String(random(60)).padStart(2, '0')},${spelt},${1 + random(3)},${paid},${told},Sample`,
    );
  }
}
writeFileSync(new URL('sample-orders.csv', import.meta.url), `${rows.join('\n')}\n`);
