// What the made-up municipality Bakkekøbing does about its proposals.
import type { InitiativeState } from '../../src/domain/initiative/initiative.ts';
import type { TownAreaId } from './town-areas.ts';

export interface TownInitiative {
  readonly title: string;
  readonly what: string;
  readonly improvement: string;
  /** Its owner leads it. */
  readonly area: TownAreaId;
  readonly state: InitiativeState;
  /** It is done in the quarter so many quarters from now. */
  readonly quartersAhead: number;
  /** How the challenges of its proposals begin. */
  readonly answers: readonly string[];
}

export const TOWN_INITIATIVES: readonly TownInitiative[] = [
  {
    title: 'Én bestilling til ferievikarer',
    what: 'Én bestilling åbner journal, medicinskab og nøgleboks på samme tid.',
    improvement: 'Vikaren kan arbejde fra den første vagt.',
    area: 'it-access',
    state: 'running',
    quartersAhead: 4,
    answers: ['En ferievikar skal kunne'],
  },
  {
    title: 'Nummer til akut rengøring',
    what: 'Børnehuse ringer selv efter ekstra rengøring på hverdage mellem 7 og 16.',
    improvement: 'Ingen venter på en godkendelse, mens gulvet er vådt.',
    area: 'buildings',
    state: 'started',
    quartersAhead: 1,
    answers: ['Har et barn kastet op'],
  },
  {
    title: 'Faste bestillinger husker konteringen',
    what: 'En bestilling, der gentages, får konto, sted, formål og aktivitet med fra sidst.',
    improvement: 'Ét tryk i stedet for fire valg på hver linje.',
    area: 'purchasing',
    state: 'planned',
    quartersAhead: 3,
    answers: ['Hver mandag bestiller vi'],
  },
];
