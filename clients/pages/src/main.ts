/** `npm run pages`, and the end of every `npm ci`: builds the people's pages and prints where they are. */
import { buildPages } from './build.ts';

console.log(await buildPages());
