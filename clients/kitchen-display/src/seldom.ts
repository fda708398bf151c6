import type { Store } from '@comptoir/ui/store';

const WITHIN_MS = 50;

/**
 * The same value, told of once for all changes that follow each other at once: the tickets of a board that is opened come one by one, and
 * hundreds of drawings of all of them would keep a tablet busy for long. What it is can be asked at any time.
 */
export function toldSeldom<T>(store: Store<T>): Store<T> {
  return {
    ...store,
    subscribe(listener) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = store.subscribe(() => {
        timer ??= setTimeout(() => {
          timer = undefined;
          listener();
        }, WITHIN_MS);
      });
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
  };
}
