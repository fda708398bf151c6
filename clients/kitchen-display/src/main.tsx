import '@comptoir/ui/base.css';
import './kitchen.css';
import './pass.css';
import { openAccount } from '@comptoir/ui/account';
import { showPage } from '@comptoir/ui/page.tsx';
import { App } from './app.tsx';
import { listenToBumpBar } from './bump-bar.ts';
import { openKitchen } from './kitchen.ts';
import { soundAfterTouch } from './sound.ts';
import { applyTextSize } from './text-size.tsx';
import { WORDS } from './words.ts';

applyTextSize();
const account = openAccount('kitchen');
const kitchen = openKitchen(account);
soundAfterTouch();
listenToBumpBar();
showPage(account, WORDS, <App kitchen={kitchen} />);
