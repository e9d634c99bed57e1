// An answer in its parts, each with its name; as much of each as there is room for.
import type { GivenAnswer } from '../../domain/decision/given-answer.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { oneLine, paragraphs } from '../plain.ts';
import { named, type Run, run } from '../runs.ts';
import { horizonText } from './horizon-text.ts';

/** Most paragraphs of one part. */
const PARAGRAPHS = 4;
/** In characters. */
const LEAD_MAX = 100;

/** In bytes. */
export interface Room {
  readonly challenge: number;
  readonly part: number;
  readonly reason: number;
}
type Lines = readonly (readonly Run[])[];

/**
 * Challenge, what is done, what it means, when, who leads it, why; of a large one what is possible
 * now and what comes first. Without parts, the reason alone, and without a name.
 */
export function answerParts(
  { parts, reason, lead }: Pick<GivenAnswer, 'parts' | 'reason'> & { readonly lead?: string },
  room: Room,
  language: Language,
): Lines {
  const { parts: names } = catalogueOf(language).news;
  if (parts === undefined) return labelled(undefined, reason, room.reason);
  return [
    ...labelled(names.challenge, parts.challenge, room.challenge),
    ...labelled(names.initiative, parts.initiative, room.part),
    ...labelled(names.improvement, parts.improvement, room.part),
    ...(parts.horizon === undefined
      ? []
      : [named(names.when, horizonText(parts.horizon, language))]),
    ...(lead === undefined ? [] : [named(names.lead, oneLine(lead, LEAD_MAX))]),
    ...labelled(names.reason, reason, room.reason),
    ...labelled(names.now, parts.now, room.part),
    ...labelled(names.first, parts.first, room.part),
  ];
}

/** The paragraphs of a text, the first after its name; none when there is no text. */
export function labelled(name: string | undefined, text: string | undefined, bytes: number): Lines {
  if (text === undefined) return [];
  const [first, ...more] = paragraphs(text, bytes, PARAGRAPHS);
  if (first === undefined) return [];
  return [name === undefined ? [run(first)] : named(name, first), ...more.map((one) => [run(one)])];
}
