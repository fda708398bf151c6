import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import { isSoundOn } from './sound.ts';
import { WORDS } from './words.ts';

/** Says that nothing will be heard before somebody touches the screen, as after every reload. */
export function SoundBadge() {
  const words = useWords(WORDS);
  return useStore(isSoundOn) ? null : (
    <output className="badge silent" data-testid="silent">
      {words.silent}
    </output>
  );
}
