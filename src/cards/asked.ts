// What a question is shown with, beside itself.
import type { Language } from '../domain/shared/language.ts';
import type { PressAction } from './buttons.ts';
import type { Run } from './runs.ts';

/** What a question is shown with. */
export interface Asked {
  readonly language: Language;
  /** By input id, without the `a.` of the card. */
  readonly values: Readonly<Record<string, string>>;
  readonly faults: ReadonlyMap<string, readonly (readonly Run[])[]>;
  /** Questions whose text was held back for a CPR number. */
  readonly cpr: ReadonlySet<string>;
  /** What was typed to find a unit by, and the button that looks again. */
  readonly find: string;
  readonly finder: PressAction;
}
