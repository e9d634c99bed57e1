// Every command there is: its words in both languages, where it works, and whether more may follow.

export interface CommandRow {
  readonly da: readonly [string, ...string[]];
  readonly en: readonly [string, ...string[]];
  readonly where: readonly ('personal' | 'channel')[];
  /** Something may follow the words, such as a number or a period. */
  readonly takesMore: boolean;
  /** In personal chat any number of words may follow that begin like this. */
  readonly atLength?: RegExp;
  /** It changes something as soon as it is written, so it must be written as it is. */
  readonly actsAtOnce?: true;
  /** Where Teams offers it while one writes; at most ten in each place. */
  readonly offered?: readonly ('personal' | 'team' | 'groupChat')[];
}

/** The first word of a language is the one shown; the others are understood. */
export const COMMANDS = {
  new: {
    da: ['nyt forslag', 'nyt', 'forslag', 'opret forslag'],
    en: ['new proposal', 'new', 'proposal'],
    where: ['personal'],
    takesMore: false,
    offered: ['personal'],
  },
  mine: {
    da: [
      'mine forslag',
      'mine',
      'status',
      'hvem har min sag',
      'hvad med min sag',
      'hvornår får jeg svar',
    ],
    en: ['my proposals', 'mine', 'status', 'when do i get an answer'],
    where: ['personal'],
    takesMore: false,
    offered: ['personal'],
  },
  tasks: {
    da: ['opgaver', 'mine opgaver'],
    en: ['tasks', 'my tasks'],
    where: ['personal'],
    takesMore: false,
    offered: ['personal'],
  },
  how: {
    da: ['sådan behandles dit forslag', 'sådan', 'hvordan'],
    en: ['how proposals are handled', 'how'],
    where: ['personal'],
    takesMore: false,
    offered: ['personal'],
  },
  help: {
    da: ['hjælp', '?'],
    en: ['help'],
    where: ['personal', 'channel'],
    takesMore: false,
    offered: ['personal', 'team', 'groupChat'],
  },
  language: {
    da: ['sprog', 'skift sprog', 'dansk', 'engelsk'],
    en: ['language', 'change language', 'english', 'danish'],
    where: ['personal', 'channel'],
    takesMore: false,
    offered: ['personal', 'groupChat'],
  },
  bind: {
    da: ['brug denne kanal', 'flyt hertil', 'skift kanal'],
    en: ['use this channel', 'move here'],
    where: ['channel'],
    takesMore: false,
  },
  digest: {
    da: ['overblik', 'opsummering'],
    en: ['overview', 'digest'],
    where: ['personal', 'channel'],
    takesMore: true,
    offered: ['team'],
  },
  schedule: {
    da: ['tidspunkt', 'skift tidspunkt'],
    en: ['schedule'],
    where: ['channel'],
    takesMore: false,
  },
  search: {
    da: ['søg', 'find'],
    en: ['search'],
    where: ['personal', 'channel'],
    takesMore: true,
    offered: ['team'],
  },
  show: {
    da: ['vis'],
    en: ['show'],
    where: ['personal', 'channel'],
    takesMore: true,
  },
  list: {
    da: ['liste'],
    en: ['list'],
    where: ['personal', 'channel'],
    takesMore: true,
  },
  queue: {
    da: ['kø', 'køen'],
    en: ['queue'],
    where: ['personal', 'channel'],
    takesMore: true,
    offered: ['team'],
  },
  several: {
    da: ['flere', 'vælg flere'],
    en: ['several', 'choose several'],
    where: ['personal', 'channel'],
    takesMore: true,
  },
  matrix: {
    da: ['prioritering', 'matrix'],
    en: ['priorities', 'matrix'],
    where: ['personal', 'channel'],
    takesMore: false,
  },
  initiatives: {
    da: ['tiltag', 'initiativer', 'alle tiltag'],
    en: ['initiatives'],
    where: ['personal', 'channel'],
    takesMore: true,
    offered: ['team'],
  },
  themes: {
    da: ['temaer', 'tema'],
    en: ['themes', 'theme'],
    where: ['personal', 'channel'],
    takesMore: false,
  },
  answers: {
    da: ['svar klar', 'svar'],
    en: ['answers', 'answers ready'],
    where: ['personal', 'channel'],
    takesMore: false,
    offered: ['team'],
  },
  operations: {
    da: ['driftsstatus', 'drift'],
    en: ['operations', 'status of operations'],
    where: ['personal', 'channel'],
    takesMore: false,
  },
  'out-of-reach': {
    da: ['uden kontakt', 'ikke kontakt'],
    en: ['out of reach'],
    where: ['personal', 'channel'],
    takesMore: false,
  },
  rollout: {
    da: ['udrulning', 'hvem har appen'],
    en: ['rollout', 'who has the app'],
    where: ['personal', 'channel'],
    takesMore: false,
  },
  rules: {
    da: ['regler', 'ansvarlige', 'fora'],
    en: ['rules', 'owners', 'forums'],
    where: ['personal', 'channel'],
    takesMore: false,
  },
  sets: {
    da: ['spørgeskema', 'spørgeskemaer'],
    en: ['set', 'question sets'],
    where: ['personal', 'channel'],
    takesMore: false,
  },
  audit: {
    da: ['log'],
    en: ['audit'],
    where: ['personal', 'channel'],
    takesMore: true,
  },
  roles: {
    da: ['roller', 'rolle'],
    en: ['roles'],
    where: ['personal', 'channel'],
    takesMore: false,
  },
  letter: {
    da: ['brev', 'skriv til lederne'],
    en: ['letter', 'write to the leaders'],
    where: ['personal', 'channel'],
    takesMore: false,
  },
  letters: {
    da: ['breve'],
    en: ['letters'],
    where: ['personal', 'channel'],
    takesMore: false,
  },
  survey: {
    da: ['undersøgelse', 'start undersøgelse'],
    en: ['survey', 'start survey'],
    where: ['personal', 'channel'],
    takesMore: true,
    offered: ['team', 'groupChat'],
  },
  poll: {
    da: ['afstemning', 'start afstemning'],
    en: ['poll', 'start poll'],
    where: ['personal', 'channel'],
    takesMore: true,
    offered: ['groupChat'],
  },
  workshop: {
    da: ['workshop', 'start workshop'],
    en: ['workshop', 'start workshop'],
    where: ['personal', 'channel'],
    takesMore: true,
    offered: ['team', 'groupChat'],
  },
  start: {
    da: ['start'],
    en: ['start'],
    where: ['personal', 'channel'],
    takesMore: false,
    actsAtOnce: true,
    offered: ['team', 'groupChat'],
  },
  rounds: {
    da: ['mine undersøgelser', 'undersøgelser', 'mine afstemninger', 'mine workshopper'],
    en: ['my surveys', 'surveys', 'my polls', 'my workshops'],
    where: ['personal', 'channel'],
    takesMore: false,
    offered: ['groupChat'],
  },
  wave: {
    da: ['måling', 'målinger', 'undersøgelse udsend', 'indsamling'],
    en: ['wave', 'waves', 'survey to many'],
    where: ['personal', 'channel'],
    takesMore: false,
  },
  results: {
    da: ['resultater', 'resultat'],
    en: ['results', 'result'],
    where: ['personal', 'channel'],
    takesMore: false,
    offered: ['groupChat'],
  },
  report: {
    da: ['rapport', 'rapporter'],
    en: ['report', 'reports'],
    where: ['personal', 'channel'],
    takesMore: true,
    atLength: /^(?:status |siden |since )/i,
    offered: ['team'],
  },
  done: {
    da: ['i sagde vi gjorde', 'i sagde – vi gjorde', 'i sagde - vi gjorde', 'vi gjorde'],
    en: ['you said we did', 'you said – we did', 'you said - we did'],
    where: ['personal', 'channel'],
    takesMore: false,
    offered: ['personal', 'groupChat'],
  },
  'own-data': {
    da: ['mine data', 'mine oplysninger', 'indsigt'],
    en: ['my data'],
    where: ['personal'],
    takesMore: false,
    offered: ['personal'],
  },
  erase: {
    da: ['slet mine oplysninger', 'slet mine data', 'slet mig'],
    en: ['delete my data', 'erase my data'],
    where: ['personal'],
    takesMore: false,
    offered: ['personal'],
  },
  'no-letters': {
    da: ['ingen breve', 'nej tak til breve'],
    en: ['no letters'],
    where: ['personal'],
    takesMore: false,
    actsAtOnce: true,
  },
  'letters-again': {
    da: ['breve igen'],
    en: ['letters again'],
    where: ['personal'],
    takesMore: false,
    actsAtOnce: true,
  },
} as const satisfies Record<string, CommandRow>;

export type Command = keyof typeof COMMANDS;
