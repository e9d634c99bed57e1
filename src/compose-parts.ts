// What the use cases are handed: the stores, and for each room what it needs of them.
import { ownOf } from './compose-own.ts';
import type { measuredBy } from './compose-telemetry.ts';
import { receiversOf } from './compose-webhooks.ts';
import type { Config } from './config/config.ts';
import { holidays } from './jobs/holidays.ts';
import type { JobName } from './jobs/table.ts';
import { writeAside } from './papers/made/write-aside.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import { type Backend, createStores } from './storage/index.ts';
import { makeLikeness } from './text/likeness.ts';
import { makeSearch } from './text/search.ts';
import { openWords } from './text/suggestions/open-words.ts';
import { makeSuggest } from './text/suggestions/suggest.ts';
import { makeAdministrators } from './usecases/administrators.ts';
import { auditedChanges } from './usecases/audited-changes.ts';
import type { ChannelDeps } from './usecases/channel-deps.ts';
import { whenSaid } from './usecases/delivery/when-said.ts';
import type { LeaderDeps } from './usecases/leader-deps.ts';
import { notedChanges } from './usecases/noted-changes.ts';
import type { PaperDeps } from './usecases/papers/paper-deps.ts';
import { makeProjection } from './usecases/projection.ts';
import type { RoundDeps } from './usecases/rounds/round-deps.ts';
import type { WaveDeps } from './usecases/rounds/waves/wave-deps.ts';
import type { WorkshopDeps } from './usecases/rounds/workshop/workshop-deps.ts';

interface Given extends Pick<ChannelDeps, 'delivery'>, Pick<RoundDeps, 'publicUrl'> {
  readonly backend: Backend;
  readonly measured: ReturnType<typeof measuredBy>;
  readonly clock: Clock;
  readonly log: Log;
  readonly nudge: (job: JobName) => void;
  readonly notifier: ChannelDeps['notifier'] & LeaderDeps['notifier'];
}

export type Parts = ReturnType<typeof makeParts>;

export const ids = {
  fresh: () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url'),
};

/** Makes the stores, and of them what the use cases of each room are handed. */
export function makeParts(config: Config, given: Given) {
  const { clock, log, notifier, delivery, publicUrl, nudge } = given;
  const { teamName, municipality, answerDays, whoMayPropose, adminTeam, sendsPerSecond } = config;
  const { stores, projection } = openStores(given);
  const words = openWords({ file: config.words, log, now: Date.now });
  const calendar = holidays();
  const receivers = receiversOf(config);
  const likeness = makeLikeness();
  const shared = { ...stores, projection, notifier, clock, ids, calendar, likeness };
  const leader: LeaderDeps = {
    ...shared,
    settings: { teamName, municipality, answerDays, whoMayPropose },
  };
  const channel: ChannelDeps = {
    ...shared,
    delivery,
    log,
    administrators: makeAdministrators({ notifier, clock }),
    search: makeSearch(),
    suggest: makeSuggest(words.words),
    receivers,
    settings: { sendsPerSecond, ...(adminTeam !== undefined && { adminTeam }) },
  };
  const whole = { ...channel, ...stores, publicUrl };
  const rounds: WorkshopDeps & WaveDeps = whole;
  const paper: PaperDeps = {
    ...whole,
    named: {
      ...(municipality !== undefined && { municipality }),
      ...(teamName !== undefined && { team: teamName }),
    },
    writePaper: writeAside,
    begin: () => nudge('papers'),
  };
  const own = ownOf(whole, nudge);
  const jobs = { ...channel, ...stores, paper, own, settings: leader.settings };
  return { stores, words, leader, channel, rounds, paper, own, receivers, jobs };
}

/** Whoever changes a proposal through these has it noted, and what is to be said sent at once. */
function openStores({ backend, measured, clock, log, nudge }: Given) {
  const made = createStores(backend, { clock, ids });
  const bare = { ...made, ledger: measured.ledger(made.ledger) };
  const said = { ...bare, ...whenSaid(bare, () => nudge('relay')) };
  const projection = makeProjection({ proposals: said.proposals, clock });
  const unaudited = (error: unknown) => log.error('audit-failed', {}, error);
  const noted = notedChanges(said.proposals, projection.changed);
  const stores = { ...said, proposals: auditedChanges(noted, said.audit, unaudited) };
  return { stores, projection };
}
