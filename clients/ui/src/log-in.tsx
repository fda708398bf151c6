import { type FormEvent, useState } from 'react';
import type { Credentials } from './account.ts';
import { useWords } from './language.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { PinForm } from './pin-form.tsx';
import { whyNot } from './refusal.ts';
import { useAccount } from './use-account.ts';
import { useStore } from './use-store.ts';
import { WORDS } from './words.ts';

/** The door of a page: by PIN on a terminal, or by password anywhere. */
export function LogIn({ title }: { title: string }) {
  const account = useAccount();
  const words = useWords(WORDS);
  const isOver = useStore(account.isOver);
  const [byPin, setByPin] = useState(account.terminal() !== '');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const enter = async (credentials: Credentials) => {
    setBusy(true);
    try {
      setTrouble(await account.logIn(credentials));
    } catch (error) {
      setTrouble(whyNot(error, words.unreachable));
    } finally {
      setBusy(false);
    }
  };
  const enterByPassword = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void enter({ login: String(form.get('login')), password: String(form.get('password')) });
  };
  return (
    <main className="log-in">
      <header>
        <h1>{title}</h1>
        <LanguageSwitch />
      </header>
      <fieldset className="segments">
        <legend className="unseen">{words.logIn}</legend>
        <button type="button" aria-pressed={byPin} onClick={() => setByPin(true)}>
          {words.withPin}
        </button>
        <button type="button" aria-pressed={!byPin} onClick={() => setByPin(false)}>
          {words.withPassword}
        </button>
      </fieldset>
      <p className="trouble" role="alert">
        {trouble ?? (isOver ? words.sessionOver : '')}
      </p>
      {byPin ? (
        <PinForm isBusy={isBusy} enter={enter} />
      ) : (
        <form onSubmit={enterByPassword}>
          <label>
            {words.login}
            <input name="login" autoComplete="username" autoCapitalize="none" required />
          </label>
          <label>
            {words.password}
            <input name="password" type="password" autoComplete="current-password" required />
          </label>
          <button type="submit" className="primary big" disabled={isBusy}>
            {words.logIn}
          </button>
        </form>
      )}
    </main>
  );
}
