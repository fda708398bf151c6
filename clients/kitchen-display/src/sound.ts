import { createStore } from '@comptoir/ui/store';

let audio: AudioContext | null = null;

/** Whether the display can be heard. */
export const isSoundOn = createStore(false);

/** What browsers count as a touch by a person; `pointerdown` of a finger is none of it. */
const TOUCHES = ['pointerup', 'click', 'keydown'] as const;

/** Browsers let a page sound only after a touch, and may silence it again when it was in the background. */
export function soundAfterTouch(): void {
  for (const touch of TOUCHES) addEventListener(touch, allowSound, { capture: true });
}

function allowSound(): void {
  if (!audio) {
    audio = new AudioContext();
    audio.onstatechange = () => isSoundOn.set(audio?.state === 'running');
  }
  if (audio.state !== 'running') void audio.resume();
}

let lastAt = Number.NEGATIVE_INFINITY;

const TUNES = { NEW: [880, 1_175], CHANGE: [660, 440], READY: [784, 988, 1_319] } as const;

/** Two rising notes for a new ticket, two falling for a change, three for a course that can go out; many at once sound once. */
export function sound(what: keyof typeof TUNES): void {
  if (audio?.state !== 'running' || performance.now() - lastAt < 1_200) return;
  lastAt = performance.now();
  for (const [i, hertz] of TUNES[what].entries()) note(audio, hertz, i * 0.18);
}

function note(context: AudioContext, hertz: number, after: number): void {
  const [tone, volume] = [context.createOscillator(), context.createGain()];
  const start = context.currentTime + after;
  tone.frequency.value = hertz;
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(0.35, start + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.001, start + 0.3);
  tone.connect(volume).connect(context.destination);
  tone.start(start);
  tone.stop(start + 0.32);
}
