// Every button there is: its verb, the data its card carries, and how what comes back is parsed.
import { z } from 'zod/v4';
import { WAITING_KINDS } from '../domain/digest/waiting.ts';
import { ROW_KINDS } from '../domain/shared/register-row.ts';
import { RULE_PARTS } from '../domain/triage/typed-rules.ts';
import { INITIATIVE_VERBS, initiative } from './initiative-verbs.ts';

/** Opens with its year; a key has room for no more, whatever is in it. */
const draft = z
  .string()
  .max(90)
  .regex(/^20\d{2}-.{3,}$/);
const no = z.string().regex(/^20\d{2}-\d{4,6}$/);
/** An ISO instant of a year people live in. */
const instant = z
  .string()
  .max(40)
  .regex(/^20\d{2}-\d{2}-\d{2}T/);
const revision = z.number().int().min(0);
const listPage = z.number().int().min(0).max(10_000).default(0);
const nothing = z.object({});
/** A message to one recipient, by the ids of both. */
const id = z.string().regex(/^[\x21-\x7e]{1,250}$/);
/** What a row was read under; '' for a new one. */
const tag = z.string().max(200);
const role = z.enum(['triager', 'host', 'reader']);
/** Its milliseconds count down, and something unique. */
const letter = z.string().regex(/^\d{13}-[\w-]{10,64}$/);
/** Messages of one page that are to be sent again. */
const repeated = z.object({
  state: z.enum(['unknown', 'failed']),
  page: listPage,
  keys: z
    .array(z.object({ message: id, to: id }))
    .min(1)
    .max(10),
});

/** Where somebody is in the queue; apart from the inputs, one of which is a filter too. */
const place = z.object({
  filter: z.string().max(80).default('all'),
  /** What was looked at before. */
  trail: z.array(no).max(5).default([]),
  /** The overview the queue was opened from. */
  overview: z.object({ from: instant, until: instant }).optional(),
});
/** What was chosen on the card of the queue, while something else is done about its proposal. */
const code = z.string().max(100).default('');
const kept = z
  .object({
    area: code,
    need: code,
    authority: code,
    extent: code,
    value: code,
    note: z.string().max(1_000).default(''),
  })
  .optional();
/** What somebody had in view: the version of the words, and how many assessments there were. */
const seen = z.object({ version: revision, assessments: revision });

const degree = z.enum(['yes', 'partly', 'no']);
/** The version of the words, and of the answer that was kept; 0 when none was. */
const seenTask = z.object({ version: revision, draft: revision });

/** Id of a forum, as the register has it. */
const forum = z.string().min(1).max(100);
/** What a forum did with several at once, in codes; `item` as agendas number. */
const sitting = z.object({
  on: z.string().regex(/^20\d{2}-\d{2}-\d{2}$/),
  /** Counted as computers count: twenty characters may take more. */
  item: z.string().max(80).default(''),
  word: z.string().max(100),
  outcome: z.string().max(40),
  proposals: z
    .array(z.object({ no, seen: revision }))
    .min(1)
    .max(40),
});

/** Several proposals, each as it was shown. */
const severalItems = z
  .array(z.object({ no, version: revision, assessments: revision, assignee: id.optional() }))
  .min(1)
  .max(25);

/** Where an answered page leads. */
export const PAGE_MOVES = [
  'next',
  'back',
  'send',
  'again',
  'later',
  'locally',
  'extra',
  'edit',
] as const;

const VERBS = {
  menu: nothing,
  how: nothing,
  'language.choose': z.object({
    language: z.enum(['da', 'en']),
    /** The page the button stood on, so that nothing typed there is lost. */
    draft: draft.optional(),
    revision: revision.optional(),
    page: z.string().min(1).max(64).optional(),
  }),

  'draft.new': nothing,
  'draft.resume': z.object({ draft }),
  'draft.drop': z.object({ draft, revision }),
  'draft.answer': z.object({
    draft,
    revision,
    page: z.string().min(1).max(64),
    go: z.enum(PAGE_MOVES),
    /** The page a line of the review card leads to; with `edit`. */
    to: z.string().max(64).optional(),
  }),
  /** On the card that shows what is like a draft. */
  'draft.alike': z.object({ draft, revision, go: z.enum(['other', 'back']) }),
  'draft.endorse': z.object({ draft, revision, no }),
  'draft.follow': z.object({ draft, revision, initiative }),
  'draft.guided': z.object({ draft, revision, guidance: z.string().min(1).max(100) }),
  /** Where a loose chat text belongs. */
  'text.new': z.object({ draft }),
  'text.add': z.object({ draft, to: draft }),
  'text.reply': z.object({ draft, no }),

  'mine.list': z.object({ page: listPage }),
  'endorsed.show': z.object({ no }),
  'endorsed.unfollow': z.object({ no }),
  'proposal.show': z.object({ no }),
  'proposal.edit': z.object({ no, page: z.string().max(64).optional() }),
  'proposal.withdraw': z.object({ no, version: revision }),
  'proposal.withdraw-confirm': z.object({ no, version: revision }),
  'proposal.supplement': z.object({ no }),
  'proposal.supplement-send': z.object({
    no,
    press: z.string().max(64),
    /** The loose chat text it was begun with. */
    draft: draft.optional(),
  }),

  /** A question back about an answer, and the whole course of a proposal. */
  'answer.ask': z.object({ no }),
  'answer.ask-send': z.object({ no, press: z.string().min(1).max(64) }),
  /** Those who handle it answer what was asked back at an instant. */
  'answer.reply': z.object({ no, at: instant }),
  'answer.reply-send': z.object({ no, at: instant }),
  'course.show': z.object({ no }),
  'judge.solved': z.object({ no, solved: degree }),
  'judge.missing': z.object({ no, skip: z.boolean().default(false) }),
  'judge.heard': z.object({ no, heard: degree }),
  /** What is finished: a page with its filter, or anew as it is `chosen` on the card. */
  'done.list': z.object({
    page: listPage,
    area: z.string().max(80).optional(),
    type: z.string().max(40).optional(),
    chosen: z.boolean().default(false),
  }),

  'task.list': z.object({ page: listPage }),
  'task.show': z.object({ no }),
  'task.answer': z.object({ no }),
  'task.keep': z.object({ no, seen: seenTask }),
  'task.preview': z.object({ no, seen: seenTask }),
  'task.send': z.object({ no, seen: seenTask }),
  'task.explain': z.object({ no }),
  /** With the explanation that was shown, by when it was given. */
  'task.explain-send': z.object({ no, seen: z.string().max(40).default('') }),
  'task.hand-back': z.object({ no }),
  'task.hand-back-send': z.object({ no }),

  /** With a place, the form leads back to the queue. */
  'proposal.ask': z.object({ no, place: place.optional(), kept }),
  'proposal.ask-send': z.object({
    no,
    press: z.string().min(1).max(64),
    place: place.optional(),
    kept,
  }),

  'channel.bind': z.object({ code: z.string().max(64).optional() }),
  'channel.bind-confirm': z.object({
    readers: z.number().int(),
    code: z.string().max(64).optional(),
  }),
  'channel.cancel': nothing,
  'digest.show': z.object({ from: instant, until: instant }),
  'digest.distributions': z.object({ from: instant, until: instant }),
  'digest.list': z.object({
    what: z.enum(WAITING_KINDS),
    page: listPage,
  }),
  'digest.schedule': nothing,
  'digest.schedule-save': nothing,
  'list.show': z.object({ query: z.string().max(200), page: listPage }),
  'search.show': z.object({ query: z.string().max(200), page: listPage }),
  'queue.open': z.object({ place }),
  'queue.show': z.object({ place, no, kept }),
  'queue.skip': z.object({ place, no }),
  'queue.save': z.object({ place, no, seen }),
  'queue.way': z.object({ place, no, seen }),
  'queue.send': z.object({ place, no, seen }),
  'queue.close': z.object({ place }),
  'more.open': z.object({ place, no, kept }),
  'more.go': z.object({ place, no, kept }),
  'more.note': z.object({ place, no, kept }),
  /** Who had it when it was shown. */
  'more.assign': z.object({ place, no, kept, was: z.string().max(100).default('') }),
  /** A print of the marks that were shown. */
  'more.flags': z.object({ place, no, kept, seen: z.string().max(16) }),
  'more.redact-preview': z.object({ place, no, kept }),
  'more.redact': z.object({ place, no, kept, words: z.string().min(1).max(1_000) }),
  /** Proposals about the same: chosen, looked at, made one, and taken apart again. */
  'merge.open': z.object({ no, place: place.optional() }),
  'merge.preview': z.object({ no, place: place.optional() }),
  'merge.do': z.object({
    no,
    main: no,
    children: z.array(no).min(1).max(50),
    place: place.optional(),
  }),
  'merge.list': z.object({ no }),
  'merge.undo': z.object({ no }),
  /** Several of a part of the queue: chosen, looked at, sent. */
  'several.open': z.object({ filter: z.string().max(80).default('all'), page: listPage }),
  'several.look': z.object({
    filter: z.string().max(80),
    page: listPage,
    items: severalItems,
  }),
  'several.do': z.object({
    filter: z.string().max(80),
    end: z.string().max(120),
    items: severalItems,
  }),
  'operations.show': nothing,
  'operations.attention': z.object({ state: z.enum(['unknown', 'failed']), page: listPage }),
  'operations.repeat': repeated,
  'operations.repeat-confirm': repeated,
  'operations.out-of-reach': z.object({ page: listPage }),
  ...INITIATIVE_VERBS,
  /** A proposal that lies with one's forum: handled, then decided by that handling. */
  'forum.open': z.object({ no }),
  'forum.treat': z.object({ no, go: z.enum(['keep', 'decide']) }),
  'forum.settle': z.object({ no, treatment: instant, seen: revision }),
  /** Several proposals of a forum at one meeting: chosen, looked at, decided. */
  'sitting.open': z.object({ forum, from: listPage }),
  'sitting.look': z.object({ forum, from: listPage }),
  'sitting.settle': z.object({ forum, sitting }),
  'treatment.open': z.object({ no }),
  'treatment.add': z.object({ no }),
  'answers.open': nothing,
  'answers.show': z.object({ no }),
  'answers.next': z.object({ no }),
  'answers.save': z.object({ no, seen: revision }),
  'answers.sample': z.object({ no }),
  'answers.unreached': nothing,
  'answers.look': nothing,
  'answers.send': z.object({
    answers: z
      .array(z.object({ no, version: revision }))
      .min(1)
      .max(40),
  }),
  'rules.show': nothing,
  'rules.words': nothing,
  'rules.edit': z.object({ part: z.enum(RULE_PARTS), word: id.optional() }),
  'rules.save': z.object({ part: z.enum(RULE_PARTS), word: id.optional(), tag }),
  'posts.list': z.object({ kind: z.enum(ROW_KINDS), page: listPage }),
  'posts.edit': z.object({ kind: z.enum(ROW_KINDS), id: id.optional() }),
  'posts.save': z.object({ kind: z.enum(ROW_KINDS), id: id.optional(), tag }),
  'audit.show': z.object({
    month: z
      .string()
      .regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/)
      .optional(),
    page: listPage,
  }),
  'roles.list': z.object({ page: listPage }),
  'roles.show': z.object({ person: id, role }),
  'roles.form': nothing,
  'roles.find': nothing,
  'roles.give': nothing,
  'roles.take': z.object({ person: id, role }),
  'letter.new': nothing,
  'letter.edit': z.object({ id: letter }),
  'letter.preview': z.object({ id: letter }),
  'letter.send': z.object({ id: letter, version: revision }),
  'letter.status': z.object({ id: letter }),
  'letter.list': nothing,
  'letter.drop': z.object({ id: letter, version: revision }),
  'letters.choose': z.object({ wanted: z.boolean() }),
} as const;

export type Verb = keyof typeof VERBS;
export type Data<V extends Verb> = z.infer<(typeof VERBS)[V]>;

/** A button of ours: what it says, its verb and what it carries. */
export type ButtonData = {
  [V in Verb]: { readonly verb: V; readonly data: z.input<(typeof VERBS)[V]> };
}[Verb];

/** A pressed button, parsed; `inputs` is whatever else came along, by input id. */
export type Press = {
  [V in Verb]: { readonly verb: V; readonly data: Data<V>; readonly inputs: Inputs };
}[Verb];
export type Inputs = Readonly<Record<string, unknown>>;

/** Reads what a client sent; undefined when it is no button of ours or its data does not fit. */
export function parsePress(
  verb: string,
  sent: Readonly<Record<string, unknown>>,
): Press | undefined {
  if (!isVerb(verb)) return undefined;
  const parsed = VERBS[verb].safeParse(sent);
  if (!parsed.success) return undefined;
  return { verb, data: parsed.data, inputs: sent } as Press;
}

function isVerb(verb: string): verb is Verb {
  return Object.hasOwn(VERBS, verb);
}
