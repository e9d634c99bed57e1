// What a round came to: its tables, worked out once and kept as they were.
import type { Privacy, ResultTable } from '../questions/result-rules.ts';
import type { RateLine } from '../round/rate-by-group.ts';
import type { Round, RoundKind } from '../round/round.ts';
import type { PersonId, RoundId, TenantId } from '../shared/ids.ts';
import type { Localized } from '../shared/language.ts';
import type { ChoiceFigures } from '../statistics/choices.ts';
import type { JudgedQuestion } from '../statistics/judge.ts';
import type { NumberFigures } from '../statistics/numbers.ts';
import type { Cell } from '../statistics/publish.ts';
import type { RatingFigures } from '../statistics/ratings.ts';

/** Tables by group; the one of everybody is always there. */
export type GroupTable = Exclude<ResultTable, 'overall'>;

/** What free texts are about, with the words that say so. */
export interface Theme {
  readonly of: 'area' | 'need';
  /** Id of an area of the register, or a need. */
  readonly is: string;
  /** Name of the area as it was. */
  readonly name?: Localized;
  /** How many people wrote of it. */
  readonly n: number;
  /** Words of the texts, the most usual first. */
  readonly words: readonly string[];
}

export type ItemFigures =
  | ({ readonly kind: 'rating' } & RatingFigures)
  | ({ readonly kind: 'choices' } & ChoiceFigures)
  | ({ readonly kind: 'number' } & NumberFigures)
  | { readonly kind: 'text'; readonly n: number; readonly themes: readonly Theme[] }
  /** Nothing is worked out but how many answered. */
  | { readonly kind: 'count'; readonly n: number };

/** Figures, or why there are none; and what has changed since the last wave. */
export interface Measured {
  readonly cell: Cell<ItemFigures>;
  readonly judged?: Omit<JudgedQuestion, 'key'>;
}

export interface GroupRows {
  readonly table: GroupTable;
  readonly rows: readonly (Measured & { readonly group: string })[];
}

/** One question, or one of several ratings under a heading; or a page, counted as a whole. */
export interface ItemReport {
  readonly id: string;
  /** The page it stands on. */
  readonly section: string;
  readonly label: Localized;
  /** What stands over several ratings. */
  readonly heading?: Localized;
  /** From the lowest step. */
  readonly scale?: readonly Localized[];
  /** The answer outside the scale. */
  readonly outside?: Localized;
  readonly choices?: readonly { readonly id: string; readonly label: Localized }[];
  readonly overall: Measured;
  readonly tables: readonly GroupRows[];
}

export interface Section {
  readonly id: string;
  readonly title: Localized;
  /** Those who answered any of it. */
  readonly overall: Measured;
  readonly tables: readonly GroupRows[];
}

export interface Report {
  readonly tenant: TenantId;
  readonly round: RoundId;
  readonly title: string;
  readonly kind: RoundKind;
  readonly privacy: Privacy;
  /** Of a wave: what tells it from the others, and the one it is compared with. */
  readonly label?: string;
  readonly former?: { readonly round: RoundId; readonly label: string };
  readonly set: Round['set'];
  /** ISO instant. */
  readonly at: string;
  readonly answered: number;
  readonly asked?: number;
  readonly tables: readonly GroupTable[];
  /** Of a wave; small groups are counted together. */
  readonly rates: readonly { readonly table: GroupTable; readonly lines: readonly RateLine[] }[];
  readonly sections: readonly Section[];
  readonly items: readonly ItemReport[];
}

/** A free text, kept apart from every other answer of whoever wrote it. */
export interface ResultText {
  /** Unique within its question; in the order of the alphabet, which tells nothing of anybody. */
  readonly id: string;
  readonly text: string;
  /** Themes it belongs to, as `area:it`. */
  readonly themes: readonly string[];
  /** Who wrote it; in named rounds alone. */
  readonly by?: PersonId;
}

/** Somebody let a text be quoted outside the team. */
export interface Release {
  readonly item: string;
  readonly text: string;
  readonly by: PersonId;
  /** ISO instant. */
  readonly at: string;
}

/** The name of a theme within a question. */
export function themeKey({ of, is }: Pick<Theme, 'of' | 'is'>): string {
  return `${of}:${is}`;
}
