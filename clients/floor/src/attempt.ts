import { language } from '@comptoir/ui/language';
import { say } from '@comptoir/ui/notices';
import { whyNot } from '@comptoir/ui/refusal';
import { WORDS as COMMON } from '@comptoir/ui/words';

interface Refusable {
  problems: readonly { message: string }[];
}

/**
 * Asks for a change and says at the edge of the screen what stood against it.
 * @returns the payload when it worked; null when it was refused; undefined when no answer came, so nobody knows
 */
export async function attempt<Payload extends Refusable>(
  asking: () => Promise<Payload>,
  isUnanswered: (error: unknown) => boolean = () => false,
): Promise<Payload | null | undefined> {
  try {
    const payload = await asking();
    const why = payload.problems.map(({ message }) => message).join(' ');
    if (!why) return payload;
    say({ key: 'refused', tone: 'TROUBLE', text: why });
    return null;
  } catch (error) {
    say({ key: 'refused', tone: 'TROUBLE', text: whyNot(error, COMMON[language.get()].unreachable) });
    return isUnanswered(error) ? undefined : null;
  }
}
