// How a text in every language is stored.
import { z } from 'zod/v4';
import type { Localized } from '../../domain/shared/language.ts';
import type { Fields } from '../codec.ts';

export const localized = z.looseObject({
  da: z.string(),
  en: z.string(),
} satisfies Fields<Localized>);
