let audio: AudioContext | null = null;

/** Browsers let a page sound only after a touch: call it on the first one. */
export function allowSound(): void {
  audio ??= new AudioContext();
  void audio.resume();
}

let lastAt = Number.NEGATIVE_INFINITY;

/** Two rising notes for a new ticket, two falling for a change; many at once sound once. */
export function sound(what: 'NEW' | 'CHANGE'): void {
  if (!audio || performance.now() - lastAt < 1_200) return;
  lastAt = performance.now();
  const [first, second] = what === 'NEW' ? [880, 1_175] : [660, 440];
  note(audio, first, 0);
  note(audio, second, 0.18);
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
