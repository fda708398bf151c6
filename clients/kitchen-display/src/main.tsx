import '@comptoir/ui/base.css';
import './kitchen.css';
import { openAccount } from '@comptoir/ui/account';
import { showPage } from '@comptoir/ui/page.tsx';
import { App } from './app.tsx';
import { openKitchen } from './kitchen.ts';
import { allowSound } from './sound.ts';
import { WORDS } from './words.ts';

const account = openAccount('kitchen');
const kitchen = openKitchen(account);
addEventListener('pointerdown', allowSound, { once: true });
addEventListener('keydown', allowSound, { once: true });
showPage(account, WORDS, <App kitchen={kitchen} />);
