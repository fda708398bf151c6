import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const file = (path: string): Buffer => readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${path}`));

/**
 * Noto Sans (SIL Open Font License): Latin, Greek, Cyrillic and Devanagari, every currency sign, figures of equal width.
 * A character it lacks shows as a box.
 */
export const FONTS: Readonly<Record<Weight, Buffer>> = {
  regular: file('400Regular/NotoSans_400Regular.ttf'),
  strong: file('600SemiBold/NotoSans_600SemiBold.ttf'),
};

export type Weight = 'regular' | 'strong';
