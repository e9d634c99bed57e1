// Makes ids from names: the same name always gives the same id.

const DANISH: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };
const MAX_LENGTH = 100;

/** Small letters a to z, digits and single dashes, at most 100: `Åskolen, afd. 2` is `aaskolen-afd-2`. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøå]/gu, (letter) => DANISH[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-');
  return slug.replace(/^-+/, '').slice(0, MAX_LENGTH).replace(/-+$/, '') || 'uden-navn';
}
