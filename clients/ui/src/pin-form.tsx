import { type FormEvent, useState } from 'react';
import type { Credentials } from './account.ts';
import { useWords } from './language.ts';
import { PinPad } from './pin-pad.tsx';
import { useAccount } from './use-account.ts';
import { WORDS } from './words.ts';

const SHORTEST_PIN = 4;

/** Who one is, touched among those known here or typed, and the PIN. */
export function PinForm({ isBusy, enter }: { isBusy: boolean; enter: (credentials: Credentials) => Promise<void> }) {
  const account = useAccount();
  const words = useWords(WORDS);
  const people = account.people();
  const [login, setLogin] = useState(people[0]?.login ?? '');
  const [isTyped, setTyped] = useState(people.length === 0);
  const [serial, setSerial] = useState(account.terminal());
  const [pin, setPin] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    account.setTerminal(serial);
    await enter({ login, pin });
    setPin('');
  };
  return (
    <form className="pin-form" onSubmit={submit}>
      <div className="fields">
        {!isTyped && (
          <fieldset className="people">
            <legend>{words.whoAreYou}</legend>
            {people.map((person) => (
              <button
                key={person.id}
                type="button"
                aria-pressed={person.login === login}
                onClick={() => setLogin(person.login)}
              >
                {person.name}
              </button>
            ))}
            <button type="button" className="quiet" onClick={() => setTyped(true)}>
              {words.somebodyElse}
            </button>
          </fieldset>
        )}
        {isTyped && (
          <>
            <label>
              {words.terminal}
              <input
                value={serial}
                onChange={(e) => setSerial(e.target.value)}
                required
                aria-describedby="serial-hint"
              />
            </label>
            <p className="hint" id="serial-hint">
              {words.terminalHint}
            </p>
            <label>
              {words.login}
              <input value={login} onChange={(e) => setLogin(e.target.value)} autoCapitalize="none" required />
            </label>
          </>
        )}
        <label>
          {words.pin}
          <input
            className="pin"
            type="password"
            inputMode="numeric"
            autoComplete="off"
            pattern="[0-9]{4,8}"
            value={pin}
            onChange={(e) => setPin(e.target.value.replace(/\D/g, ''))}
            required
          />
        </label>
      </div>
      <PinPad value={pin} onChange={setPin} />
      <button type="submit" className="primary big" disabled={isBusy || pin.length < SHORTEST_PIN}>
        {words.logIn}
      </button>
    </form>
  );
}
