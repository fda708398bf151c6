/** A place where text outlives the page, such as `localStorage`. */
export interface Place {
  getItem(name: string): string | null;
  setItem(name: string, text: string): void;
  removeItem(name: string): void;
}

/**
 * What belongs to the device, such as where it hangs, is kept under this name whoever uses it. All else that a page keeps lies
 * under the page's own name and goes when its person leaves.
 */
export const OF_DEVICE = 'comptoir.device.';

export function ofPage(page: string): string {
  return `comptoir.${page}.`;
}

/** One value kept as JSON; what cannot be read any more counts as not there. */
export interface Kept<T> {
  read(): T | null;
  write(value: T | null): void;
}

export function kept<T>(place: Place, name: string): Kept<T> {
  return {
    read() {
      try {
        return JSON.parse(place.getItem(name) ?? 'null') as T | null;
      } catch {
        return null;
      }
    },
    write(value) {
      try {
        if (value === null) place.removeItem(name);
        else place.setItem(name, JSON.stringify(value));
      } catch {
        // Full or forbidden: the page works without, it only forgets when it is closed.
      }
    },
  };
}

/** Removes all that lies under a name. */
export function forget(place: Pick<Place, 'removeItem'>, prefix: string): void {
  for (const name of Object.keys(place)) if (name.startsWith(prefix)) place.removeItem(name);
}
