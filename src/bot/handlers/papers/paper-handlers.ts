// Everything an administrator can press or write about papers.
import {
  type Data,
  PAPER_KIND_INPUT,
  type PaperFormView,
  paperCard,
  paperChoiceCard,
  paperFileCard,
  paperFormCard,
  type TypedPaper,
} from '../../../cards/index.ts';
import { suggestedSince } from '../../../domain/paper/last-made.ts';
import { PAPERS, type PaperKind } from '../../../domain/paper/papers.ts';
import { isOtherForm } from '../../../domain/shared/case-number.ts';
import { FILE_MINUTES } from '../../../domain/shared/offered-file.ts';
import { dayOf, yearOf } from '../../../domain/shared/time.ts';
import { channelAccess } from '../../../usecases/channel-access.ts';
import { fetchPaper } from '../../../usecases/papers/fetch-paper.ts';
import { orderPaper } from '../../../usecases/papers/order-paper.ts';
import { paperChoices } from '../../../usecases/papers/paper-choices.ts';
import type { PaperDeps } from '../../../usecases/papers/paper-deps.ts';
import { typedScope } from '../../../usecases/papers/typed-scope.ts';
import type { Reply } from '../../turn.ts';
import { answer, callerOf, refusal, type Way } from '../channel/channel-kit.ts';
import type { CommandHandler, Context, Handlers } from '../context.ts';
import { makeStatusHandlers, showFigures } from './status-handlers.ts';
import { PROGRAMME_ANNEXES, STATUS_ANNEXES, USUAL_ANNEXES } from './typed-case.ts';
import { carriedIn, NOTHING_TYPED, readWanted, typedIn } from './typed-paper.ts';

type PaperVerbs =
  | 'paper.choose'
  | 'paper.form'
  | 'paper.order'
  | 'paper.status'
  | 'paper.make'
  | 'paper.fetch';

/** Handlers of the buttons. */
export function makePaperHandlers(kit: PaperDeps): Pick<Handlers, PaperVerbs> {
  return {
    'paper.choose': (context, scope) =>
      choose(kit, context, { typed: carriedIn(scope), way: 'forMe' }),
    'paper.form': async (context, { kind, ...scope }) => {
      const chosen = kind ?? chosenKind(context);
      if (chosen === undefined)
        return choose(kit, context, { typed: carriedIn(scope), way: 'forMe' });
      const year = String(yearOf(dayOf(kit.clock.now())));
      const typed = { ...NOTHING_TYPED, ...annexesOf(chosen, scope), year, ...carriedIn(scope) };
      return form(kit, context, { kind: chosen, press: kit.ids.fresh(), typed, faults: [] });
    },
    'paper.order': (context, press) => order(kit, context, press),
    ...makeStatusHandlers(kit, (context, typed, { faults }) =>
      form(kit, context, { kind: 'status', press: kit.ids.fresh(), typed, faults }),
    ),
    'paper.fetch': async (context, at) => {
      const found = await fetchPaper(kit, callerOf(context), at);
      const view = found.ok
        ? { ...found.value, minutes: FILE_MINUTES }
        : { minutes: FILE_MINUTES, problem: found.problem.kind };
      return [{ kind: 'say', card: paperFileCard(view, context.language) }];
    },
  };
}

/** The handler of the command; what follows it narrows the paper down. */
export function makePaperCommands(kit: PaperDeps): Readonly<Record<'report', CommandHandler>> {
  return {
    report: async (context, rest) => {
      const access = await channelAccess(kit, callerOf(context), 'report');
      if (!access.ok) return refusal(access.problem, context, 'say');
      const { tenant } = context.caller;
      const register = await kit.registry.register(tenant);
      const rounds = await kit.rounds.all(tenant);
      const today = dayOf(kit.clock.now());
      const [, word, scope = rest] = /^(status)\b\s*(.*)$/i.exec(rest.trim()) ?? [];
      const typed = typedScope(scope, { register, rounds, today, language: context.language });
      if (word === undefined) return choose(kit, context, { typed, way: 'say' });
      const made = (await kit.papers.orders(tenant)).map(({ value }) => value);
      const since = suggestedSince(made, 'status', kit.clock.now());
      return showFigures(kit, context, {
        scope: { ...(since !== undefined && { since }), ...typed },
        way: 'say',
        again: () => choose(kit, context, { typed, way: 'say' }),
      });
    },
  };
}

async function choose(
  kit: PaperDeps,
  context: Context,
  { typed, way }: { readonly typed: Partial<TypedPaper>; readonly way: Way },
): Promise<readonly Reply[]> {
  const access = await channelAccess(kit, callerOf(context), 'report');
  if (!access.ok) return refusal(access.problem, context, way);
  return answer(paperChoiceCard({ typed: { ...NOTHING_TYPED, ...typed } }, context.language), way);
}

async function form(
  kit: PaperDeps,
  context: Context,
  view: Pick<PaperFormView, 'kind' | 'press' | 'typed' | 'faults'>,
): Promise<readonly Reply[]> {
  const found = await paperChoices(kit, callerOf(context), {
    kind: view.kind,
    language: context.language,
  });
  if (!found.ok) return refusal(found.problem, context, 'forMe');
  const { since = '', ...choices } = found.value;
  const untouched = view.typed.since === '' && view.faults.length === 0;
  const typed = untouched ? { ...view.typed, since } : view.typed;
  return answer(paperFormCard({ ...view, ...choices, typed }, context.language), 'forMe');
}

async function order(
  kit: PaperDeps,
  context: Context,
  { kind, press, proposal }: Data<'paper.order'>,
): Promise<readonly Reply[]> {
  const typed = typedIn(context.inputs, proposal === undefined ? {} : { proposal });
  const read = readWanted(kind, typed, dayOf(kit.clock.now()));
  if (!read.ok) return form(kit, context, { kind, press, typed, faults: read.problem });
  if (kind === 'status') {
    const { scope } = read.value;
    return showFigures(kit, context, {
      scope,
      again: ({ faults }) => form(kit, context, { kind, press, typed, faults }),
    });
  }
  const { language } = context;
  const ordered = await orderPaper(kit, callerOf(context), { press, wanted: read.value, language });
  if (!ordered.ok) {
    const { problem } = ordered;
    if (problem.kind !== 'bad-paper') return refusal(problem, context, 'forMe');
    return form(kit, context, { kind, press, typed, faults: problem.faults });
  }
  // The message that follows it is in their own chat; what was pressed says that it is under way.
  const otherNumber = read.value.case !== undefined && isOtherForm(typed.caseNumber);
  const view = { order: press, paper: kind, state: 'asked', files: [], otherNumber } as const;
  return answer(paperCard(view, language), 'forMe');
}

/** What a case is offered with, by what it is about. */
function annexesOf(kind: PaperKind, { matter }: { readonly matter?: string | undefined }) {
  if (kind === 'programme-case') return PROGRAMME_ANNEXES;
  return matter === 'status' ? STATUS_ANNEXES : USUAL_ANNEXES;
}

function chosenKind({ inputs }: Context): PaperKind | undefined {
  const chosen = inputs[PAPER_KIND_INPUT];
  return typeof chosen === 'string' && isKind(chosen) ? chosen : undefined;
}

function isKind(text: string): text is PaperKind {
  return Object.hasOwn(PAPERS, text);
}
