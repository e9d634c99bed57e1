// Reads what was written after the word rapport: since when, and which area, forum or round.
import { readDay } from '../../domain/digest/day-words.ts';
import type { Round } from '../../domain/round/round.ts';
import type { RoundId } from '../../domain/shared/ids.ts';
import type { Language } from '../../domain/shared/language.ts';
import type { Register } from '../../domain/shared/register.ts';

export interface ReadScope {
  readonly since?: string;
  readonly area?: string;
  readonly forum?: string;
  readonly round?: RoundId;
}

export interface ScopeIn {
  readonly register: Register;
  readonly rounds: readonly Pick<Round, 'id' | 'title'>[];
  /** A day. */
  readonly today: string;
  readonly language: Language;
}

/**
 * `siden 1. januar 2026`, `personale`, `siden 2025-06-01 direktionen`: a day after the word, and the
 * name or id of an area, a forum or a round. What is not understood is left out: the card asks for it.
 */
export function typedScope(rest: string, given: ScopeIn): ReadScope {
  const { today, language } = given;
  const words = rest.trim().split(/\s+/).filter(Boolean);
  const at = words.findIndex((word) => /^(siden|since)$/i.test(word));
  if (at < 0) return named(rest, given);
  for (let end = words.length; end > at + 1; end -= 1) {
    const since = readDay(words.slice(at + 1, end).join(' '), today, language);
    if (since === undefined) continue;
    const others = [...words.slice(0, at), ...words.slice(end)].join(' ');
    return { since, ...named(others, given) };
  }
  return named(words.slice(0, at).join(' '), given);
}

function named(text: string, { register: { areas, forums }, rounds }: ScopeIn): ReadScope {
  const wanted = bare(text);
  if (wanted === '') return {};
  const area = areas.find(({ id, name }) =>
    [id, name.da, name.en].some((one) => bare(one) === wanted),
  );
  if (area !== undefined) return { area: area.id };
  const forum = forums.find(({ id, name }) => bare(id) === wanted || bare(name) === wanted);
  if (forum !== undefined) return { forum: forum.id };
  const round = rounds.find(({ id, title }) => id === text.trim() || bare(title) === wanted);
  return round === undefined ? {} : { round: round.id };
}

function bare(text: string): string {
  return text
    .trim()
    .toLocaleLowerCase('da')
    .replace(/^(område|forum)\s+/, '');
}
