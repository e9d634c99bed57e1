// What a municipality decides about sorting and deciding: definitions, matrix, words, deadlines.
import type { Extent, Value } from '../proposal/assessment.ts';
import type { Localized } from '../shared/language.ts';
import { MATRIX, type Matrix } from './matrix.ts';

/** A word a forum ends its treatment with. */
export interface DecisionWord {
  /** Stored with treatments; never renamed. */
  readonly id: string;
  readonly name: Localized;
}

/** Working days for each stage. */
export interface Deadlines {
  /** From received to sent on. */
  readonly triage: number;
  /** An owner's or a forum's answer. */
  readonly answer: number;
  /** So many before the day whoever has it is warned. */
  readonly warning: number;
  /** So many after it the administration is told. */
  readonly escalation: number;
}

export interface TriageRules {
  /** What a level means, as it stands on the card; the catalogue's own words when absent. */
  readonly extentMeans?: Readonly<Partial<Record<Extent, Localized>>>;
  readonly valueMeans?: Readonly<Partial<Record<Value, Localized>>>;
  readonly matrix: Matrix;
  readonly words: readonly DecisionWord[];
  readonly deadlines: Deadlines;
  /** Several people assess the same proposal, each for themselves. */
  readonly severalAssessors: boolean;
  /** Stages of automation are shown. */
  readonly automation: boolean;
}

/** What holds until the municipality changes it; the words are those that minutes commonly use. */
export const DEFAULT_RULES: TriageRules = {
  matrix: MATRIX,
  words: [
    { id: 'agreed', name: { da: 'tiltrådt', en: 'agreed' } },
    { id: 'approved', name: { da: 'godkendt', en: 'approved' } },
    { id: 'noted', name: { da: 'taget til efterretning', en: 'noted' } },
    { id: 'informed', name: { da: 'taget til orientering', en: 'received for information' } },
    { id: 'discussed', name: { da: 'drøftet', en: 'discussed' } },
    { id: 'recommended', name: { da: 'anbefalet', en: 'recommended' } },
    { id: 'postponed', name: { da: 'udsat', en: 'postponed' } },
    { id: 'declined', name: { da: 'ikke tiltrådt', en: 'not agreed' } },
  ],
  deadlines: { triage: 10, answer: 10, warning: 2, escalation: 3 },
  severalAssessors: false,
  automation: false,
};
