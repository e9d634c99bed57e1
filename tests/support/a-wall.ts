/** What stands on a wall, complete but for what a test is about. */
import type { Wall } from '../../src/domain/round/wall.ts';
import type { WallStation, WorkshopWall } from '../../src/domain/round/workshop-wall.ts';

/** An open poll without an end. */
export function aWall(differs: Partial<Wall> = {}): Wall {
  return {
    round: { kind: 'poll', title: 'Hvad skal vi begynde med?', code: '4821' },
    state: 'open',
    handedIn: 7,
    results: [],
    ...differs,
  };
}

/** A station where nothing is written yet. */
export function aStation(differs: Partial<WallStation> = {}): WallStation {
  return {
    id: 's1',
    title: 'Nye medarbejdere',
    notes: 0,
    latest: [],
    groups: [],
    shortlist: [],
    ...differs,
  };
}

/** The first of two slots of a workshop with one station. */
export function aWorkshopWall(differs: Partial<WorkshopWall> = {}): WorkshopWall {
  return {
    phase: 'notes',
    slot: 1,
    slots: 2,
    votesEach: 3,
    voters: 0,
    stations: [aStation()],
    ...differs,
  };
}
