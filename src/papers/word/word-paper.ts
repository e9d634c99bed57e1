// What a Word paper is made of, before it is a file: headings, texts, lists, tables and open places.
import type { Extent } from '../../domain/proposal/assessment.ts';
import type { Language } from '../../domain/shared/language.ts';
import type { CasePlace } from './places.ts';

/** A cell: a text, a figure that stands to the right, or a traffic light with its word. */
export type WordCell =
  | string
  | { readonly figure: string }
  | { readonly light: Extent; readonly text: string }
  | { readonly text: string; readonly bold: true };

export interface WordTable {
  readonly kind: 'table';
  /** What it shows, in words: stands above it, and is read aloud. */
  readonly title: string;
  /** Widths are shares of the page's; the first row is repeated on every page. */
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly (readonly WordCell[])[];
  /** Rows lie close, so that more of them go on a page. */
  readonly dense?: true;
}

/** Bars of shares with their words, drawn, and read aloud as `alt`. */
export interface WordBars {
  readonly kind: 'bars';
  readonly title: string;
  readonly alt: string;
  /** Shares in percent, one a series. */
  readonly series: readonly string[];
  readonly rows: readonly { readonly label: string; readonly shares: readonly number[] }[];
}

/** A label in bold, and what is said of it; those that follow each other stand in line. */
export interface WordFact {
  readonly kind: 'fact';
  readonly label: string;
  readonly text: string;
}

export interface WordList {
  readonly kind: 'list';
  readonly items: readonly string[];
  readonly numbered?: true;
}

export type WordBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | WordFact
  | { readonly kind: 'light'; readonly light: Extent; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | WordList
  /** Left for whoever finishes the paper; says what belongs there, and gets its brackets by itself. */
  | { readonly kind: 'open'; readonly text: string }
  /** What follows begins a page. */
  | { readonly kind: 'page' }
  | WordTable
  | WordBars;

export interface WordPaper {
  readonly language: Language;
  readonly title: string;
  /** Under the title, one line each. */
  readonly under: readonly string[];
  readonly blocks: readonly WordBlock[];
  /** Left of the page number at the foot. */
  readonly foot: string;
  /** The page lies on its side. */
  readonly wide?: true;
  /** Large type on a large page, to be read on a wall; its title and what is under it stand at the head of every page. */
  readonly poster?: true;
  /** Stand where a municipality's own template has `{{sagsnummer}}` and `{{sagsbehandler}}`. */
  readonly caseNumber?: string;
  readonly caseworker?: string;
  /** Of a case: what stands at each place of the municipality's own template for cases. */
  readonly parts?: Readonly<Partial<Record<CasePlace, readonly WordBlock[]>>>;
}
