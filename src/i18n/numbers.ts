// Numbers as they are written in each language: 1.234,5 in Danish, 1,234.5 in English.
import type { Language } from '../domain/shared/language.ts';
import { once } from '../domain/shared/once.ts';

export const LOCALES = { da: 'da-DK', en: 'en-GB' } as const satisfies Record<Language, string>;

/** Setting up a formatter is slow and using it quick, so each is made once, when it is first asked for. */
const whole = formatters(3);
const rounded = formatters(1, 1);
const exacts = formatters(3, 3);

/** A number with at most three decimals. */
export function number(language: Language, value: number): string {
  return whole[language]().format(value);
}

/** An average, always with one decimal: `4,6`. */
export function average(language: Language, value: number): string {
  return rounded[language]().format(value);
}

/** Always with three decimals, as a p is written: `0,210`. */
export function exact(language: Language, value: number): string {
  return exacts[language]().format(value);
}

/** A change with its sign: `+0,1`, and `0,0` without one; `digits` are decimals. */
export function signed(language: Language, value: number, digits: 0 | 1): string {
  return signs[digits][language]().format(value);
}

const signs = { 0: signers(0), 1: signers(1) } as const;

function signers(digits: number): Record<Language, () => Intl.NumberFormat> {
  const options = {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'exceptZero',
  } as const;
  return {
    da: once(() => new Intl.NumberFormat(LOCALES.da, options)),
    en: once(() => new Intl.NumberFormat(LOCALES.en, options)),
  };
}

function formatters(most: number, least = 0): Record<Language, () => Intl.NumberFormat> {
  const options = { maximumFractionDigits: most, minimumFractionDigits: least };
  return {
    da: once(() => new Intl.NumberFormat(LOCALES.da, options)),
    en: once(() => new Intl.NumberFormat(LOCALES.en, options)),
  };
}
