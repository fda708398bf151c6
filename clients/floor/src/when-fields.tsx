import { useWords } from '@comptoir/ui/language';
import { WORDS } from './words.ts';

interface Props {
  day: string;
  setDay: (day: string) => void;
  time: string;
  setTime: (time: string) => void;
}

/** When most guests come; any other time is typed. */
const USUAL = ['12:00', '12:30', '13:00', '13:30', '19:00', '19:30', '20:00', '20:30', '21:00', '21:30'];

/** On which day and at what time they come. */
export function WhenFields({ day, setDay, time, setTime }: Props) {
  const words = useWords(WORDS);
  return (
    <fieldset className="when">
      <legend className="unseen">{words.when}</legend>
      <div className="fields">
        <label>
          {words.day}
          <input type="date" required value={day} onChange={(event) => setDay(event.target.value)} />
        </label>
        <label>
          {words.time}
          <input type="time" required value={time} onChange={(event) => setTime(event.target.value)} />
        </label>
      </div>
      <div className="row chips">
        {USUAL.map((usual) => (
          <button key={usual} type="button" aria-pressed={usual === time} onClick={() => setTime(usual)}>
            {usual}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
