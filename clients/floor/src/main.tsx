import '@comptoir/ui/base.css';
import './floor.css';
import './order.css';
import './book.css';
import { openAccount } from '@comptoir/ui/account';
import { showPage } from '@comptoir/ui/page.tsx';
import { App } from './app.tsx';
import { openFloor } from './floor.ts';
import { WORDS } from './words.ts';

const account = openAccount('floor');
showPage(account, WORDS, <App floor={openFloor(account)} />);
