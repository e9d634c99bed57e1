// Buttons about a person's own data: their verbs, and the data their cards carry.
import { nothing } from './shapes.ts';

export const OWN_VERBS = {
  'own.data': nothing,
  'own.fetch': nothing,
  'own.erase': nothing,
  'own.erase-do': nothing,
} as const;
