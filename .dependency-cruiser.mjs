// The structure rules: which room may name which room, which package and which Node module.
// A new room or dependency is a line in ROOMS; everything per room is derived from it.

/**
 * @typedef {object} Room
 * @property {string} path the files of the room
 * @property {readonly string[]} rooms other rooms it may import
 * @property {readonly string[]} packages npm packages it may name
 * @property {readonly string[]} core Node modules it may name
 */

/** @type {(name: string) => string} */
const folder = (name) => `^src/${name}/`;

/** @type {Readonly<Record<string, Room>>} */
export const ROOMS = {
  domain: { path: folder('domain'), rooms: [], packages: [], core: [] },
  ports: { path: folder('ports'), rooms: ['domain'], packages: [], core: [] },
  usecases: { path: folder('usecases'), rooms: ['ports', 'domain'], packages: [], core: [] },
  i18n: { path: folder('i18n'), rooms: ['domain'], packages: [], core: [] },
  cards: {
    path: folder('cards'),
    rooms: ['i18n', 'domain'],
    packages: ['adaptivecards-templating', 'zod'],
    core: ['fs', 'path', 'url'],
  },
  bot: {
    path: folder('bot'),
    rooms: ['usecases', 'cards', 'i18n', 'ports', 'domain', 'entra'],
    packages: [
      'botbuilder',
      'botframework-connector',
      'botframework-schema',
      '@microsoft/teams-ai',
      'jose',
    ],
    core: ['module'],
  },
  jobs: {
    path: folder('jobs'),
    rooms: ['usecases', 'ports', 'domain'],
    packages: ['croner', 'date-holidays'],
    // `module` to load the holiday table when it is first asked for.
    core: ['timers', 'module'],
  },
  storage: {
    path: folder('storage'),
    rooms: ['ports', 'domain'],
    packages: ['@azure/data-tables', '@azure/identity', '@azure/storage-blob', 'zod'],
    // `fs`, `path`, `util` and `zlib` for exports.
    core: ['crypto', 'timers', 'fs', 'path', 'util', 'zlib'],
  },
  text: {
    path: folder('text'),
    rooms: ['ports', 'domain'],
    packages: ['snowball-stemmers', 'minisearch', 'zod'],
    core: ['fs', 'path', 'url'],
  },
  papers: {
    path: folder('papers'),
    rooms: ['ports', 'domain', 'i18n'],
    packages: ['exceljs', 'docx', 'fflate', 'zod'],
    // Papers are written in a thread of their own.
    core: ['fs', 'path', 'stream', 'worker_threads', 'zlib'],
  },
  // Pages in HTML; `crypto` for the hashes by which a browser knows their style and script.
  pages: {
    path: folder('pages'),
    rooms: ['i18n', 'domain'],
    packages: ['qr'],
    core: ['crypto'],
  },
  // How fast somebody may go on; handed to whoever asks.
  limits: { path: folder('limits'), rooms: [], packages: ['rate-limiter-flexible'], core: [] },
  // Paths for other systems; `crypto` for what a state of things is known again by.
  api: {
    path: folder('api'),
    rooms: ['usecases', 'ports', 'domain'],
    packages: ['zod'],
    core: ['crypto'],
  },
  // What is told to other systems; `crypto` to sign it.
  webhooks: { path: folder('webhooks'), rooms: ['ports'], packages: [], core: ['crypto'] },
  // Who signs tokens, and what they say; `crypto` for what a sign-in is known again by.
  entra: { path: folder('entra'), rooms: [], packages: ['jose'], core: ['crypto'] },
  // Nothing else names the libraries for measuring, so that nothing else can let a text out.
  telemetry: {
    path: folder('telemetry'),
    rooms: ['ports', 'domain'],
    packages: [
      '@opentelemetry/api',
      '@opentelemetry/api-logs',
      '@opentelemetry/resources',
      '@opentelemetry/sdk-logs',
      '@opentelemetry/sdk-metrics',
      '@opentelemetry/sdk-trace-base',
      '@azure/monitor-opentelemetry-exporter',
      '@azure/identity',
    ],
    core: ['async_hooks', 'fs', 'process'],
  },
  server: { path: folder('server'), rooms: [], packages: ['restify'], core: ['crypto'] },
  config: { path: folder('config'), rooms: [], packages: ['zod'], core: [] },
  log: { path: '^src/log\\.ts$', rooms: ['ports', 'domain'], packages: ['pino'], core: [] },
};

/** Topics of the domain that may not look at every other topic, and what they may look at. */
const NARROW_TOPICS = {
  shared: [],
  questions: ['shared'],
  proposal: ['shared'],
  round: ['shared', 'questions', 'proposal', 'delivery', 'people'],
  statistics: ['shared'],
};

const TOPICS = [
  ...Object.keys(NARROW_TOPICS),
  ...[
    'triage',
    'decision',
    'initiative',
    'delivery',
    'digest',
    'people',
    'results',
    'paper',
    'theme',
  ],
];

/** Who puts the rooms together: one file, with delivery, pages, the start and more in others. */
const WIRING = '^src/(index|compose[a-z-]*)\\.ts$';

const NAMED = [...Object.values(ROOMS).map(({ path }) => path), WIRING];

/** @type {(text: string) => string} */
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** @type {(names: readonly string[]) => string} */
const listed = (names) => (names.length > 0 ? names.join(', ') : 'none');

/** @type {(names: readonly string[]) => string[]} */
const packagePaths = (names) => names.map((name) => `node_modules/${escaped(name)}/`);

/** @type {(name: string, room: Room) => import('dependency-cruiser').IForbiddenRuleType[]} */
function roomRules(name, room) {
  const own = room.rooms.flatMap((other) => ROOMS[other]?.path ?? []);
  const core = room.core.length > 0 ? { pathNot: `^(node:)?(${room.core.join('|')})(/|$)` } : {};

  return [
    {
      name: `${name}-rooms`,
      severity: 'error',
      comment: `${name} may import these rooms: ${listed(room.rooms)}. Take anything else as an argument, or describe it as a port and let src/compose.ts hand it in.`,
      from: { path: room.path },
      to: { path: '^src/', pathNot: [room.path, ...own] },
    },
    {
      name: `${name}-packages`,
      severity: 'error',
      comment: `${name} may name these packages: ${listed(room.packages)}. Put the code in the room whose package it is, or add the package to that room's line in .dependency-cruiser.mjs.`,
      from: { path: room.path },
      to: { path: 'node_modules/', pathNot: packagePaths(room.packages) },
    },
    {
      name: `${name}-core`,
      severity: 'error',
      comment: `${name} may use these Node modules: ${listed(room.core)}. Let a room around it do the work and hand in the result.`,
      from: { path: room.path },
      to: { dependencyTypes: ['core'], ...core },
    },
  ];
}

/** @type {(topic: string, known: readonly string[]) => import('dependency-cruiser').IForbiddenRuleType} */
const topicRule = (topic, known) => ({
  name: `topic-${topic}`,
  severity: 'error',
  comment: `domain/${topic} may look at these topics: ${listed(known)}. Move what is common to domain/shared, or let a topic that sees both do the work.`,
  from: { path: `^src/domain/${topic}/` },
  to: { path: '^src/domain/', pathNot: [topic, ...known].map((name) => `^src/domain/${name}/`) },
});

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const EXACT_RULES = [
  {
    name: 'no-cycles',
    severity: 'error',
    comment: 'Break the cycle: move what both need to a file of its own, lower down.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'backends-stay-apart',
    severity: 'error',
    comment:
      'One storage backend never imports another; put what they share directly in src/storage.',
    from: { path: '^src/storage/(memory|azure-tables)/' },
    to: { path: '^src/storage/(memory|azure-tables)/', pathNot: '^src/storage/$1/' },
  },
  {
    name: 'one-door-to-cards',
    severity: 'error',
    comment: 'Other rooms import src/cards/index.ts only; export there what is needed.',
    from: { path: '^src/', pathNot: '^src/cards/' },
    to: { path: '^src/cards/', pathNot: '^src/cards/index\\.ts$' },
  },
  {
    name: 'sdk-in-few-files',
    severity: 'error',
    comment:
      'Only bot/app, caller, reply, notifier and connector touch the SDK; take a parsed call and return a Reply instead.',
    from: { path: '^src/bot/', pathNot: '^src/bot/(app|caller|reply|notifier|connector)\\.ts$' },
    to: { path: 'node_modules/', pathNot: 'node_modules/jose/' },
  },
  {
    name: 'tokens-in-their-own-file',
    severity: 'error',
    comment: 'Only a file of the bot named after tokens verifies them; call it.',
    from: { path: '^src/bot/', pathNot: '^src/bot/[^/]*token[^/]*\\.ts$' },
    to: { path: 'node_modules/jose/' },
  },
  {
    name: 'bot-knows-few-ports',
    severity: 'error',
    comment:
      'The bot implements ports/notifier, logs, measures, and calls use cases for everything else.',
    from: { path: '^src/bot/' },
    to: { path: '^src/ports/', pathNot: '^src/ports/(notifier|log|telemetry)\\.ts$' },
  },
  {
    name: 'handlers-call-use-cases',
    severity: 'error',
    comment: 'A handler calls a use case; it never names a port.',
    from: { path: '^src/bot/handlers/' },
    to: { path: '^src/ports/' },
  },
  {
    name: 'zod-at-the-edges',
    severity: 'error',
    comment:
      'Parse once, at the edge: in cards/verbs, cards/question-sets.ts, a storage codec, text/suggestions/words-shape.ts, config, papers or api. Further in, take the parsed type.',
    from: {
      path: '^src/',
      pathNot: [
        '^src/cards/(actions|verbs/[a-z-]+|question-sets|question-set-shape)\\.ts$',
        '^src/storage/.*codec',
        '^src/text/suggestions/words-shape\\.ts$',
        '^src/(config|papers|api)/',
      ],
    },
    to: { path: 'node_modules/zod/' },
  },
  {
    name: 'templating-in-one-file',
    severity: 'error',
    comment: 'Only src/cards/template.ts expands templates; call it.',
    from: { path: '^src/', pathNot: '^src/cards/template\\.ts$' },
    to: { path: 'node_modules/adaptivecards-templating/' },
  },
  {
    name: 'wiring-names-no-package',
    severity: 'error',
    comment: 'compose and index name rooms, never packages; let the room build its own client.',
    from: { path: WIRING },
    to: { path: 'node_modules/' },
  },
  {
    name: 'one-composition-root',
    severity: 'error',
    comment:
      'src/compose-….ts are imported by src/compose.ts and each other, that by src/index.ts, and that by nothing in src; take what is needed as an argument instead.',
    from: { path: '^src/', pathNot: WIRING },
    to: { path: WIRING },
  },
  {
    name: 'no-orphans',
    severity: 'error',
    comment: 'Nothing uses this module: wire it or delete it.',
    from: { orphan: true, path: '^src/', pathNot: ['^src/index\\.ts$', '\\.d\\.ts$'] },
    to: {},
  },
  {
    name: 'src-knows-no-tests',
    severity: 'error',
    comment: 'Shipping code never imports tests; move what both need into src.',
    from: { path: '^src/' },
    to: { path: '^tests/' },
  },
  {
    name: 'src-knows-no-tools',
    severity: 'error',
    comment: 'Tools import from src, never the other way; move what both need into src.',
    from: { path: '^src/' },
    to: { path: '^tools/' },
  },
  {
    name: 'no-dev-dependency',
    severity: 'error',
    comment: 'Shipping code never imports a devDependency; list the package under dependencies.',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev'] },
  },
  {
    name: 'packages-are-listed',
    severity: 'error',
    comment:
      'The package is there only because another one needs it; list it in package.json before naming it.',
    from: { path: '^(src|tools)/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'everything-resolves',
    severity: 'error',
    comment: 'An import that leads nowhere dodges the other rules; fix the path.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'every-room-is-named',
    severity: 'error',
    comment: 'A new folder or file directly under src needs a line in ROOMS first.',
    from: { path: '^src/', pathNot: NAMED },
    to: {},
  },
  {
    name: 'only-named-rooms-are-imported',
    severity: 'error',
    comment: 'A new folder or file directly under src needs a line in ROOMS first.',
    from: {},
    to: { path: '^src/', pathNot: NAMED },
  },
  {
    name: 'every-topic-is-named',
    severity: 'error',
    comment: `A file of the domain belongs to one of its topics (${listed(TOPICS)}).`,
    from: {},
    to: { path: '^src/domain/', pathNot: `^src/domain/(${TOPICS.join('|')})/` },
  },
];

export default {
  forbidden: [
    ...Object.entries(ROOMS).flatMap(([name, room]) => roomRules(name, room)),
    ...Object.entries(NARROW_TOPICS).map(([topic, known]) => topicRule(topic, known)),
    ...EXACT_RULES,
  ],
  options: {
    // Without it an import that is only a type goes unseen, and types are half of the structure.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
