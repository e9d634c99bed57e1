// Every proposal of the made-up municipality Bakkekøbing, oldest first, so that numbers follow time.
import { DAY_CARE_PROPOSALS } from './proposals/day-care.ts';
import { NURSING_HOME_PROPOSALS } from './proposals/nursing-homes.ts';
import { SCHOOL_PROPOSALS } from './proposals/schools.ts';
import { TOWN_HALL_PROPOSALS } from './proposals/town-hall.ts';
import type { TownProposal } from './town-proposal.ts';

export const TOWN_PROPOSALS: readonly TownProposal[] = [
  ...DAY_CARE_PROPOSALS,
  ...SCHOOL_PROPOSALS,
  ...NURSING_HOME_PROPOSALS,
  ...TOWN_HALL_PROPOSALS,
].toSorted((a, b) => b.daysAgo - a.daysAgo || a.at.localeCompare(b.at));
