import { LRUCache } from 'lru-cache';

interface Bucket {
  tokens: number;
  at: number;
}

/** Token buckets by key: `rate` a second on average, `burst` at once. */
export interface RateLimiter {
  /** Takes one token; answers 0, or the whole seconds until there is one again. */
  take(key: string): number;
  /** The same answer, without taking. */
  peek(key: string): number;
}

const MAX_KEYS = 50_000;

export function rateLimiter(
  rate: number,
  burst: number,
  now: () => number = performance.now.bind(performance),
): RateLimiter {
  const buckets = new LRUCache<string, Bucket>({ max: MAX_KEYS });
  const refill = (key: string): Bucket => {
    const at = now();
    let bucket = buckets.get(key);
    if (!bucket) {
      bucket = { tokens: burst, at };
      buckets.set(key, bucket);
    }
    bucket.tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) / 1_000) * rate);
    bucket.at = at;
    return bucket;
  };
  const wait = ({ tokens }: Bucket) => (tokens >= 1 ? 0 : Math.max(1, Math.ceil((1 - tokens) / rate)));
  return {
    take(key) {
      const bucket = refill(key);
      const seconds = wait(bucket);
      if (seconds === 0) bucket.tokens--;
      return seconds;
    },
    peek: (key) => wait(refill(key)),
  };
}
