// The whole course of a proposal, and a question back about it, in Danish.
import type { InitiativeState } from '../../domain/initiative/initiative.ts';
import { number } from '../numbers.ts';

export const course = {
  title: (no: string) => `Hele forløbet for ${no}`,
  with: 'Hos',
  due: 'Svar senest',
  joined: (no: string) => `Behandles sammen med ${no}.`,
  treatments: 'Behandling',
  /** A day and a forum; with the word, once it is told. */
  treated: (day: string, forum: string) => `${day} · ${forum}`,
  item: (item: string) => `punkt ${item}`,
  explanation: 'Derfor gør vi sådan',
  decision: 'Svaret',
  former: 'Tidligere svar',
  formerLine: (day: string, outcome: string) => `${day}: ${outcome}`,
  initiatives: 'Det bliver der gjort',
  initiative: (title: string, state: string) => `${title} – ${state}`,
  readyBy: (when: string) => `Tidspunkt: ${when}`,
  states: {
    planned: 'planlagt',
    started: 'sat i gang',
    running: 'i gang',
    done: 'færdigt',
    dropped: 'opgivet',
    'already-under-way': 'allerede i gang',
  } satisfies Record<InitiativeState, string>,
  history: 'Hvad er der sket?',
  replyBack: {
    title: 'Svar på et spørgsmål',
    asked: 'Spørgsmålet',
    replied: 'Svaret',
    label: 'Jeres svar',
    help: 'Kun den, der har spurgt, får svaret. Ingen cpr-numre eller følsomme oplysninger.',
    required: 'Skriv et svar, før du sender.',
    tooLong: (max: number) => `Svaret er for langt. Der er plads til ${number('da', max)} tegn.`,
    sentTitle: 'Spørgsmålet er besvaret',
  },
  askBack: {
    title: (no: string) => `Spørg til ${no}`,
    label: 'Dit spørgsmål',
    help: 'Forenklingsteamet får spørgsmålet og vender tilbage til dig. Ingen navne, cpr-numre eller følsomme oplysninger.',
    required: 'Skriv et spørgsmål, før du sender.',
    tooLong: (max: number) =>
      `Spørgsmålet er for langt. Der er plads til ${number('da', max)} tegn.`,
    sentTitle: 'Spørgsmålet er sendt',
    sent: (team: string) => `${team} har fået det og vender tilbage til dig.`,
    yours: 'Du spurgte:',
  },
};
