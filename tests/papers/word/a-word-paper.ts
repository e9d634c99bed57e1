// A Word paper with one of every block, and what people type at worst.
import type { WordPaper } from '../../../src/papers/word/word-paper.ts';

export const HOUSE = { municipality: 'Lundby Kommune', on: '2026-11-23' } as const;

export const NASTY =
  'A </w:t> {{titel}} {{indhold}} \u0000\u0007\u202Eb\u202C \u{1F600} \uD800 \uFFFE\uE000 <b>&amp;\tc {PAGE}';
/** The same on paper. */
export const NASTY_SHOWN = 'A </w:t> {{titel}} {{indhold}} b \u{1F600} \uFFFD  <b>&amp; c {PAGE}';

export function aWordPaper(over: Partial<WordPaper> = {}): WordPaper {
  return {
    language: 'da',
    title: 'Forenkling i Lundby',
    under: ['Lundby Kommune', '23. november 2026', 'Siden 1. januar 2026'],
    foot: 'Lundby Kommune · Forenkling i Lundby',
    blocks: [
      { kind: 'heading', level: 1, text: 'Sammendrag' },
      { kind: 'fact', label: 'Sagsnr.', text: '85.11.06-P20-1-26' },
      { kind: 'fact', label: 'Fora', text: 'Direktionen\nØkonomiudvalget' },
      { kind: 'text', text: 'Første afsnit.\n\nAndet afsnit.' },
      { kind: 'list', items: ['Et', 'To'], numbered: true },
      { kind: 'text', text: 'Og så forfra:' },
      { kind: 'list', items: ['Én', 'To'], numbered: true },
      { kind: 'list', items: ['Punkt'] },
      { kind: 'light', light: 'medium', text: 'Mellem' },
      { kind: 'quote', text: 'Vi skriver det tre steder.' },
      { kind: 'open', text: 'Udfyldes efter mødet' },
      { kind: 'heading', level: 2, text: 'Tal' },
      {
        kind: 'bars',
        title: 'Tilfredshed',
        alt: 'Løn: 20 % utilfredse, 80 % tilfredse.',
        series: ['Utilfredse', 'Tilfredse'],
        rows: [{ label: 'Løn', shares: [20, 80] }],
      },
      {
        kind: 'table',
        title: 'Forslag',
        columns: [
          { header: 'Nr.', width: 1 },
          { header: 'Kr.', width: 1 },
          { header: 'Omfang', width: 2 },
        ],
        rows: [
          ['1', { figure: '1.234,5' }, { light: 'small', text: 'Lille' }],
          [{ text: 'I alt', bold: true }, { figure: '1.234,5' }, ''],
        ],
      },
      { kind: 'page' },
      { kind: 'heading', level: 1, text: 'Bilag' },
    ],
    ...over,
  };
}
