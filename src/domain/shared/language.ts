// The languages a person can choose, and texts that exist in all of them.

export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Whether a text names one of them. */
export function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** The same text in every language we speak. */
export type Localized = Readonly<Record<Language, string>>;
