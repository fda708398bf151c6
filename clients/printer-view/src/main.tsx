import '@comptoir/ui/base.css';
import './printer-view.css';
import { openAccount } from '@comptoir/ui/account';
import { showPage } from '@comptoir/ui/page.tsx';
import { App } from './app.tsx';
import { openPrinterView } from './printer-view.ts';
import { WORDS } from './words.ts';

const account = openAccount('printer');
showPage(account, WORDS, <App view={openPrinterView(account)} />);
