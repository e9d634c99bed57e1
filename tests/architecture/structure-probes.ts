// A small tree that keeps every structure rule, and for each rule at least one way to break it.

import type { Imports, Manner } from './planted-tree.ts';

/** Keeps every rule, and uses what each room is allowed: a rule that forbids too much shows here. */
export const WELL_BUILT: Imports = {
  'src/index.ts': ['src/compose.ts', 'src/config/config.ts', 'node:module'],
  'src/compose.ts': [
    'src/compose-delivery.ts',
    'src/log.ts',
    'src/bot/app.ts',
    'src/bot/handlers/hand-in.ts',
    'src/jobs/table.ts',
    'src/compose-pages.ts',
    'src/api/api.ts',
    'src/entra/verify.ts',
    'src/webhooks/receivers.ts',
    'src/limits/limit-calls.ts',
    'src/papers/workbook.ts',
    'src/server/server.ts',
    'src/storage/azure-tables/proposals.ts',
    'src/storage/memory/proposals.ts',
    'src/telemetry/pipeline.ts',
    'src/text/stems.ts',
  ],
  'src/compose-delivery.ts': ['src/bot/app.ts', 'src/jobs/table.ts', 'src/usecases/hand-in.ts'],
  'src/compose-pages.ts': ['src/pages/wall.ts', 'src/usecases/hand-in.ts'],
  'src/log.ts': ['pino', 'src/ports/log.ts'],
  'src/config/config.ts': ['zod/v4'],
  'src/domain/shared/result.ts': [],
  'src/domain/questions/question-set.ts': ['src/domain/shared/result.ts'],
  'src/domain/proposal/proposal.ts': ['src/domain/shared/result.ts'],
  'src/domain/round/round.ts': ['src/domain/questions/question-set.ts'],
  'src/domain/triage/triage.ts': ['src/domain/proposal/proposal.ts', 'src/domain/round/round.ts'],
  'src/ports/log.ts': [],
  'src/ports/notifier.ts': ['src/domain/shared/result.ts'],
  'src/ports/proposal-store.ts': ['src/domain/proposal/proposal.ts'],
  'src/usecases/hand-in.ts': ['src/ports/proposal-store.ts', 'src/domain/triage/triage.ts'],
  'src/i18n/da.ts': ['src/domain/shared/result.ts'],
  'src/cards/index.ts': [
    'src/cards/actions.ts',
    'src/cards/question-sets.ts',
    'src/cards/views/receipt.ts',
  ],
  'src/cards/actions.ts': ['zod/v4'],
  'src/cards/question-sets.ts': ['zod/v4', 'node:fs/promises', 'node:path', 'node:url'],
  'src/cards/template.ts': ['adaptivecards-templating', 'node:fs'],
  'src/cards/views/receipt.ts': ['src/cards/template.ts', 'src/i18n/da.ts'],
  'src/bot/app.ts': [
    'botbuilder',
    '@microsoft/teams-ai',
    'src/bot/connector.ts',
    'src/bot/notifier.ts',
  ],
  'src/bot/connector.ts': ['botframework-connector', 'src/ports/log.ts'],
  'src/bot/verify-token.ts': ['jose', 'src/entra/verify.ts'],
  'src/bot/notifier.ts': ['botbuilder', 'src/ports/notifier.ts'],
  'src/bot/handlers/hand-in.ts': [
    'src/usecases/hand-in.ts',
    'src/cards/index.ts',
    'src/i18n/da.ts',
  ],
  'src/jobs/table.ts': [
    'croner',
    'date-holidays',
    'node:timers/promises',
    'src/usecases/hand-in.ts',
  ],
  'src/storage/memory/proposals.ts': [
    'src/ports/proposal-store.ts',
    'src/storage/codecs/proposal.ts',
  ],
  'src/storage/azure-tables/proposals.ts': [
    '@azure/data-tables',
    '@azure/identity',
    'node:crypto',
    'src/storage/codecs/proposal.ts',
  ],
  'src/storage/codecs/proposal.ts': ['zod/v4', 'src/domain/proposal/proposal.ts'],
  'src/text/stems.ts': [
    'snowball-stemmers',
    'minisearch',
    'node:fs',
    'src/ports/proposal-store.ts',
  ],
  'src/text/suggestions/words-shape.ts': ['zod/v4'],
  'src/papers/workbook.ts': ['exceljs', 'docx', 'zod/v4', 'node:stream', 'src/i18n/da.ts'],
  'src/pages/wall.ts': ['qr', 'node:crypto', 'src/i18n/da.ts', 'src/domain/shared/result.ts'],
  'src/server/server.ts': ['restify', 'node:crypto'],
  'src/telemetry/pipeline.ts': [
    '@opentelemetry/api',
    '@azure/monitor-opentelemetry-exporter',
    'node:async_hooks',
    'src/ports/log.ts',
  ],
  'src/api/api.ts': [
    'zod/v4',
    'node:crypto',
    'src/usecases/hand-in.ts',
    'src/ports/log.ts',
    'src/domain/shared/result.ts',
  ],
  'src/entra/verify.ts': ['jose', 'node:crypto'],
  'src/webhooks/receivers.ts': ['node:crypto', 'src/ports/log.ts'],
  'src/limits/limit-calls.ts': ['rate-limiter-flexible'],
  'tools/dev/dev.ts': ['src/compose.ts'],
  'tests/support/builders.ts': ['src/domain/proposal/proposal.ts'],
};

/** Packages of the planted trees besides those that the rooms name. */
export const OTHER_PACKAGES = { development: ['vitest'], unlisted: ['only-transitive'] };

export interface Probe {
  readonly rule: string;
  /** The file that breaks the rule. Named nowhere else. */
  readonly file: string;
  readonly imports: readonly string[];
  readonly manner?: Manner;
  /** Files the breach needs around it. */
  readonly beside?: Imports;
}

/** What each room must not name: a room, a package and a Node module. */
const ROOM_PROBES = {
  domain: ['src/domain/triage', 'src/i18n/da.ts', 'zod/v4', 'node:crypto'],
  ports: ['src/ports', 'src/usecases/hand-in.ts', '@azure/data-tables', 'node:events'],
  usecases: ['src/usecases', 'src/storage/memory/proposals.ts', 'croner', 'node:timers'],
  i18n: ['src/i18n', 'src/cards/index.ts', 'date-holidays', 'node:fs'],
  cards: ['src/cards', 'src/usecases/hand-in.ts', 'botbuilder', 'node:crypto'],
  bot: ['src/bot', 'src/storage/memory/proposals.ts', 'restify', 'node:http'],
  jobs: ['src/jobs', 'src/bot/notifier.ts', 'botbuilder', 'node:fs'],
  storage: ['src/storage', 'src/usecases/hand-in.ts', '@microsoft/teams-ai', 'node:http'],
  text: ['src/text', 'src/i18n/da.ts', 'exceljs', 'node:http'],
  papers: ['src/papers', 'src/cards/index.ts', 'minisearch', 'node:child_process'],
  pages: ['src/pages', 'src/cards/index.ts', 'restify', 'node:fs'],
  api: ['src/api', 'src/storage/memory/proposals.ts', 'restify', 'node:http'],
  entra: ['src/entra', 'src/domain/shared/result.ts', 'zod/v4', 'node:http'],
  webhooks: ['src/webhooks', 'src/usecases/hand-in.ts', 'jose', 'node:fs'],
  limits: ['src/limits', 'src/domain/shared/result.ts', 'restify', 'node:timers'],
  telemetry: ['src/telemetry', 'src/usecases/hand-in.ts', 'pino', 'node:http'],
  server: ['src/server', 'src/bot/app.ts', 'zod/v4', 'node:fs'],
  config: ['src/config', 'src/domain/shared/result.ts', 'pino', 'node:process'],
} as const;

const roomProbes: readonly Probe[] = Object.entries(ROOM_PROBES).flatMap(
  ([room, [folder, otherRoom, otherPackage, otherModule]]) => [
    { rule: `${room}-rooms`, file: `${folder}/names-a-room.ts`, imports: [otherRoom] },
    { rule: `${room}-packages`, file: `${folder}/names-a-package.ts`, imports: [otherPackage] },
    { rule: `${room}-core`, file: `${folder}/names-a-module.ts`, imports: [otherModule] },
  ],
);

/** The log is one file, so its breaches stand in the same one. */
const logProbes: readonly Probe[] = ['log-rooms', 'log-packages', 'log-core'].map((rule) => ({
  rule,
  file: 'src/log.ts',
  imports: ['src/storage/memory/proposals.ts', 'restify', 'node:fs'],
}));

const mannerProbes: readonly Probe[] = (['type', 'dynamic', 'require'] as const).map((manner) => ({
  rule: 'domain-packages',
  file: `src/domain/proposal/names-the-sdk-by-${manner}.ts`,
  imports: ['botbuilder'],
  manner,
}));

const topicProbes: readonly Probe[] = [
  {
    rule: 'topic-shared',
    file: 'src/domain/shared/looks-up.ts',
    imports: ['src/domain/proposal/proposal.ts'],
  },
  {
    rule: 'topic-questions',
    file: 'src/domain/questions/looks-aside.ts',
    imports: ['src/domain/proposal/proposal.ts'],
  },
  {
    rule: 'topic-proposal',
    file: 'src/domain/proposal/looks-up.ts',
    imports: ['src/domain/triage/triage.ts'],
    manner: 'type',
  },
  {
    rule: 'topic-round',
    file: 'src/domain/round/looks-aside.ts',
    imports: ['src/domain/triage/triage.ts'],
  },
  {
    rule: 'topic-statistics',
    file: 'src/domain/statistics/looks-aside.ts',
    imports: ['src/domain/proposal/proposal.ts'],
  },
  {
    rule: 'every-topic-is-named',
    file: 'src/domain/triage/looks-astray.ts',
    imports: ['src/domain/gossip/rumour.ts'],
    beside: { 'src/domain/gossip/rumour.ts': [] },
  },
];

const boundaryProbes: readonly Probe[] = [
  {
    rule: 'backends-stay-apart',
    file: 'src/storage/azure-tables/leans-on-memory.ts',
    imports: ['src/storage/memory/proposals.ts'],
  },
  {
    rule: 'one-door-to-cards',
    file: 'src/bot/handlers/climbs-in.ts',
    imports: ['src/cards/views/receipt.ts'],
  },
  { rule: 'sdk-in-few-files', file: 'src/bot/switchboard.ts', imports: ['botbuilder'] },
  {
    rule: 'sdk-in-few-files',
    file: 'src/bot/handlers/types-the-sdk.ts',
    imports: ['@microsoft/teams-ai'],
    manner: 'type',
  },
  { rule: 'tokens-in-their-own-file', file: 'src/bot/opens-letters.ts', imports: ['jose'] },
  {
    rule: 'bot-knows-few-ports',
    file: 'src/bot/reads-a-store.ts',
    imports: ['src/ports/proposal-store.ts'],
  },
  {
    rule: 'handlers-call-use-cases',
    file: 'src/bot/handlers/notifies.ts',
    imports: ['src/ports/notifier.ts'],
  },
  { rule: 'zod-at-the-edges', file: 'src/cards/views/parses.ts', imports: ['zod/v4'] },
  { rule: 'zod-at-the-edges', file: 'src/storage/azure-tables/parses.ts', imports: ['zod/v4'] },
  { rule: 'zod-at-the-edges', file: 'src/text/parses.ts', imports: ['zod/v4'] },
  {
    rule: 'templating-in-one-file',
    file: 'src/cards/views/expands.ts',
    imports: ['adaptivecards-templating'],
  },
  {
    rule: 'one-composition-root',
    file: 'src/jobs/composes.ts',
    imports: ['src/compose.ts'],
  },
  {
    rule: 'one-composition-root',
    file: 'src/bot/delivers.ts',
    imports: ['src/compose-delivery.ts'],
  },
];

const wholeProbes: readonly Probe[] = [
  // A cycle is reported once, for the file whose name comes first.
  {
    rule: 'no-cycles',
    file: 'src/usecases/comes-back.ts',
    imports: ['src/usecases/goes-there.ts'],
    beside: { 'src/usecases/goes-there.ts': ['src/usecases/comes-back.ts'] },
  },
  { rule: 'no-orphans', file: 'src/usecases/stands-alone.ts', imports: [] },
  {
    rule: 'src-knows-no-tests',
    file: 'src/usecases/leans-on-tests.ts',
    imports: ['tests/support/builders.ts'],
  },
  {
    rule: 'src-knows-no-tools',
    file: 'src/usecases/leans-on-tools.ts',
    imports: ['tools/dev/dev.ts'],
  },
  { rule: 'no-dev-dependency', file: 'src/usecases/ships-vitest.ts', imports: ['vitest'] },
  {
    rule: 'packages-are-listed',
    file: 'src/usecases/borrows.ts',
    imports: ['only-transitive'],
  },
  {
    rule: 'everything-resolves',
    file: 'src/usecases/misses.ts',
    imports: ['src/usecases/gone.ts'],
  },
  {
    rule: 'every-room-is-named',
    file: 'src/cellar/hides.ts',
    imports: ['src/domain/shared/result.ts'],
  },
  {
    rule: 'only-named-rooms-are-imported',
    file: 'src/usecases/looks-in-the-attic.ts',
    imports: ['src/attic/stores.ts'],
    beside: { 'src/attic/stores.ts': [] },
  },
];

/** `compose.ts` exists once, so its breach is added to what it imports. */
const wiringProbe: Probe = {
  rule: 'wiring-names-no-package',
  file: 'src/compose.ts',
  imports: [...(WELL_BUILT['src/compose.ts'] ?? []), 'pino'],
};

export const PROBES: readonly Probe[] = [
  ...roomProbes,
  ...logProbes,
  ...mannerProbes,
  ...topicProbes,
  ...boundaryProbes,
  ...wholeProbes,
  wiringProbe,
];
