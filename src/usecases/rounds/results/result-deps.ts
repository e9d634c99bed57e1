// What it takes to work results out.
import type { RoundDeps } from '../round-deps.ts';

export type CountDeps = Pick<
  RoundDeps,
  'rounds' | 'responses' | 'results' | 'sets' | 'registry' | 'people' | 'suggest' | 'clock'
>;
