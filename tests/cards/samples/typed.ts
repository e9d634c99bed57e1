// What people may type, from one word to the most that fits, and what must never come alive.

/** What a person typed, wherever a card shows typed text. */
export interface Typed {
  /** A text of at most so many characters. */
  readonly long: (max: number) => string;
  /** A name of a person, workplace or channel. */
  readonly name: string;
}

const NAME_MAX = 100;
const TOLD =
  'Hver gang vi får en ny vikar, skal jeg udfylde tre skemaer, før vedkommende kan komme på vagtplanen.\nDet tog to uger sidst.';

export const USUAL: Typed = { long: (max) => TOLD.slice(0, max), name: 'Børnehuset Solsikken' };

/** Everything clients make something of, opened by a mark that is nowhere else. */
export const MARK = 'ZQX';
export const ALIVE = [
  // Apart, or it would be mistaken for a template of ours.
  ['$', '{x}'].join(''),
  '{{DATE(2026-11-23T09:44:00Z, SHORT)}}',
  '[klik](http://x)',
  '<at>Karen</at>',
  '**fed**',
  '# stor',
  '1. et',
].map((text) => `${MARK} ${text}`);

/** The shortest and the longest texts there may be, in the characters that take most room. */
export const TYPED = {
  shortest: { long: () => 'Bøvl, bøvl', name: 'Ø' },
  usual: USUAL,
  'as many å': filledWith('å'),
  'as many quotes': filledWith('"'),
  'as many line ends': filledWith('bøvl\n'),
  'as many emoji': filledWith('😊'),
  'as many of three bytes': filledWith('—'),
  alive: { long: (max) => ALIVE.join('\n').slice(0, max), name: ALIVE.join(' ') },
} satisfies Record<string, Typed>;

/** Texts as long as they may be, counted as people count characters. */
function filledWith(piece: string): Typed {
  const long = (max: number) => [...piece.repeat(max)].slice(0, max).join('');
  return { long, name: long(NAME_MAX) };
}
