// The top of the page for a wall: what it is, how far it has come, how long there is, how many take part.
import type { Wall } from '../domain/round/wall.ts';
import type { Language } from '../domain/shared/language.ts';
import { localParts } from '../domain/shared/time.ts';
import { catalogueOf } from '../i18n/catalogue.ts';
import { timeText } from '../i18n/dates.ts';
import { type Node, node } from './markup.ts';

/** Always the same parts in the same order, so that little is drawn anew. */
export function wallHeader(wall: Wall, language: Language): Node {
  const { rounds, wall: words } = catalogueOf(language);
  const { round, endsAt } = wall;
  const runs = wall.state === 'open' && endsAt !== undefined;
  const time = endsAt === undefined ? '' : timeText(language, localParts(endsAt).time);
  return node('header', {}, [
    node('div', { class: 'what' }, [
      node('p', { class: 'kind' }, rounds.kinds[round.kind]),
      node('h1', {}, round.title),
      node('p', { class: 'phase', role: 'status' }, phaseOf(wall, words)),
      runs ? node('p', { class: 'until' }, words.until(time)) : undefined,
    ]),
    node('div', { class: 'figures' }, [
      runs ? leftUntil(endsAt, words.left) : undefined,
      node('p', { class: 'count' }, countOf(wall, words)),
    ]),
  ]);
}

type Words = ReturnType<typeof catalogueOf>['wall'];

/** A whole workshop is in its phase; that it stands still or is over is said first. */
function phaseOf({ state, workshop }: Wall, words: Words): string {
  if (workshop === undefined || (state !== 'open' && workshop.phase !== 'done')) {
    return words.states[state];
  }
  const { phase, slot, slots, votesEach } = workshop;
  const said = words.phases[phase](slot, slots);
  return phase === 'vote' ? `${said} · ${words.votesEach(votesEach)}` : said;
}

function countOf({ workshop, handedIn }: Wall, words: Words): string {
  if (workshop === undefined) return words.answered(handedIn);
  const { phase, voters, people, stations } = workshop;
  if (phase === 'vote') return words.voters(voters);
  const notes = stations.reduce((sum, one) => sum + one.notes, 0);
  const together = notes > 0 ? [words.notes(notes)] : [];
  return [...(people === undefined ? [] : [words.people(people)]), ...together].join(' · ');
}

function leftUntil(until: string, words: string): Node {
  return node('p', { class: 'left', role: 'timer' }, [
    { tag: 'strong', until },
    node('span', {}, ` ${words}`),
  ]);
}
