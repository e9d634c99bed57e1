// What the cards of the personal chat itself are made from.
import type { Language } from '../domain/shared/language.ts';

export interface HowView {
  /** Forenklingsteamet, or what the municipality calls it. */
  readonly team: string;
  readonly whistleblowerUrl?: string;
}

/** `rounds`: whoever may start surveys and workshops. */
export type HelpRole = 'leader' | 'administrator' | 'host' | 'rounds';
export interface HelpView {
  readonly role: HelpRole;
  /** It is the answer to a choice of language. */
  readonly languageChanged?: true;
}

export interface LanguageView {
  readonly current: Language;
}
