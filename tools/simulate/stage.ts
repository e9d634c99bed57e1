/** The processes of a simulation, and what befalls them as requests begin. */
import type { Storm } from '../client/stormy-backend.ts';
import type { TeamsRules } from '../client/teams-rules.ts';
import { type BotProcess, startProcess, type World } from './bot-process.ts';
import type { Diary } from './diary.ts';
import type { Incident, Planned } from './incidents.ts';
import type { Blow } from './life.ts';
import type { SimulatedClock } from './simulated-clock.ts';

export interface StagePlan {
  readonly clock: Pick<SimulatedClock, 'after'>;
  readonly diary: Diary;
  readonly teams: TeamsRules;
  readonly storm: Storm;
  readonly incidents: readonly Planned[];
}

export interface Toll {
  readonly deaths: number;
  readonly freezes: number;
  /** Runs of jobs that failed, of all processes. */
  readonly jobFailures: number;
}

export interface Stage {
  /** Puts one more process on it. */
  enter(world: World): void;
  /** To be told of each request. */
  begins(by: BotProcess): void;
  /** True while something that has begun to happen is not over. */
  isTroubled(): boolean;
  toll(): Toll;
}

/** A process that died is started anew after so long, as a platform does. */
const RESTART_MS = 20_000;

/** An empty stage. */
export function makeStage({ clock, diary, teams, storm, incidents }: StagePlan): Stage {
  const processes: BotProcess[] = [];
  const left = [...incidents];
  let again = (): void => {};
  let begun = 0;
  let restarting = 0;
  let storming = 0;
  const tolls = { deaths: 0, freezes: 0 };

  function struck({ freezesMs }: Blow): void {
    diary.silenced('takeover');
    if (freezesMs !== undefined) {
      tolls.freezes += 1;
      return;
    }
    tolls.deaths += 1;
    restarting += 1;
    clock.after(RESTART_MS, () => {
      restarting -= 1;
      again();
    });
  }

  function befalls(incident: Incident, by: BotProcess): void {
    switch (incident.kind) {
      case 'throttle':
        teams.throttle(incident.ms);
        break;
      case 'shut-out':
        teams.next('not-registered');
        break;
      case 'blow':
        by.life.strikeAt(incident.blow, () => struck(incident.blow));
        break;
      case 'storm':
        storming += 1;
        storm.blow(true);
        clock.after(incident.ms, () => {
          storming -= 1;
          storm.blow(storming > 0);
        });
    }
  }

  function hasHeir(by: BotProcess): boolean {
    return processes.some(({ life }) => life !== by.life && !life.isDead() && !life.isTroubled());
  }

  return {
    enter(world) {
      again = () => processes.push(startProcess(world));
      again();
    },
    begins(by) {
      begun += 1;
      for (let next = left[0]; next !== undefined && next.at <= begun; next = left[0]) {
        // With nobody left to take over there is nothing to see.
        if (next.incident.kind === 'blow' && !hasHeir(by)) return;
        left.shift();
        befalls(next.incident, by);
      }
    },
    isTroubled: () => restarting + storming > 0 || processes.some(({ life }) => life.isTroubled()),
    toll: () => ({
      ...tolls,
      jobFailures: processes.reduce((sum, { failures }) => sum + failures(), 0),
    }),
  };
}
