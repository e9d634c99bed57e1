// Results are taken further: as a file, or to an initiative that answers them.
import {
  initiativeFormCard,
  NOT_CPR_INPUT,
  RESULT_INPUTS,
  resultFileCard,
  resultOriginCard,
} from '../../../cards/index.ts';
import type { InitiativeOrigin } from '../../../domain/initiative/initiative.ts';
import { headOf } from '../../../domain/results/result-page.ts';
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import { FILE_MINUTES } from '../../../domain/shared/offered-file.ts';
import { catalogueOf } from '../../../i18n/catalogue.ts';
import {
  areasToChoose,
  createInitiative,
} from '../../../usecases/initiatives/create-initiative.ts';
import { offerResults } from '../../../usecases/rounds/results/offer-results.ts';
import { resultOrigin } from '../../../usecases/rounds/results/result-origin.ts';
import { seeResults } from '../../../usecases/rounds/results/result-sight.ts';
import type { Reply } from '../../turn.ts';
import { answer, callerOf, refusal } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { EMPTY_INITIATIVE, typedInitiative } from '../owner/initiative-form-handlers.ts';
import { writtenReply } from '../owner/initiative-kit.ts';
import { isPrivate } from '../rounds/round-kit.ts';
import { type ResultKits, resultRefusal } from './result-kit.ts';
import { namedItems } from './table-handlers.ts';

type FurtherVerbs = 'results.file' | 'results.origin' | 'results.initiative' | 'results.create';

interface Made {
  readonly round: string;
  readonly item?: string | undefined;
}

/** Handlers of what can be done with results. */
export function makeTakeFurtherHandlers(kits: ResultKits): Pick<Handlers, FurtherVerbs> {
  return {
    'results.file': (context, { round }) => file(kits, context, asId<RoundId>(round)),
    'results.origin': (context, { round }) => origin(kits, context, asId<RoundId>(round)),
    'results.initiative': (context, data) => {
      const typed = context.inputs[RESULT_INPUTS.item];
      const item =
        data.item ?? (typeof typed === 'string' && /^[\w.]/.test(typed) ? typed : undefined);
      const press = kits.channel.ids.fresh();
      return form(kits, context, { made: { ...data, item }, press, typed: EMPTY_INITIATIVE });
    },
    'results.create': (context, { press, ...made }) => create(kits, context, { press, made }),
  };
}

/** The link, to the one who asked and in their own chat alone. */
async function file(kits: ResultKits, context: Context, id: RoundId): Promise<readonly Reply[]> {
  const { language } = context;
  const { file: words } = catalogueOf(language).rounds.results;
  if (context.caller.place.kind !== 'personal')
    return resultRefusal({ kind: 'file-in-chat' }, context);
  const offered = await offerResults(
    { ...kits.rounds, writeResults: kits.papers.results },
    callerOf(context),
    { round: id, language, name: ({ title }) => words.name(title) },
  );
  if (offered.ok) {
    const { report, link } = offered.value;
    const view = { head: headOf(report), link, minutes: FILE_MINUTES };
    return [{ kind: 'forMe', card: resultFileCard(view, language) }];
  }
  const { problem } = offered;
  if (problem.kind === 'no-address' && problem.report !== undefined) {
    const view = { head: headOf(problem.report), minutes: FILE_MINUTES };
    return [{ kind: 'forMe', card: resultFileCard(view, language) }];
  }
  return problem.kind === 'not-yet' || problem.kind === 'not-theirs'
    ? resultRefusal(problem, context)
    : resultRefusal({ kind: 'gone' }, context);
}

async function origin(kits: ResultKits, context: Context, id: RoundId): Promise<readonly Reply[]> {
  if (!isPrivate(context)) return resultRefusal({ kind: 'not-here' }, context);
  const seen = await seeResults(kits.rounds, callerOf(context), { id, team: true });
  if (!seen.ok) return resultRefusal(seen.problem, context);
  const { report } = seen.value;
  const view = { head: headOf(report), items: namedItems(report, report.items) };
  return [{ kind: 'forMe', card: resultOriginCard(view, context.language) }];
}

interface FormGiven {
  readonly made: Made;
  readonly press: string;
  readonly typed: typeof EMPTY_INITIATIVE;
  readonly faults?: Parameters<typeof initiativeFormCard>[0]['faults'];
}

async function form(
  kits: ResultKits,
  context: Context,
  { made, press, typed, faults = [] }: FormGiven,
): Promise<readonly Reply[]> {
  const from = await resultOrigin(kits.rounds, callerOf(context), originAt(made));
  if (!from.ok) return resultRefusal(from.problem, context);
  const may = await areasToChoose(kits.channel, callerOf(context));
  if (!may.ok) return refusal(may.problem, context, 'forMe');
  const { register, sight } = may.value;
  const { language } = context;
  const { round, item, quotes } = from.value;
  const result = {
    round,
    ...(item !== undefined && { item }),
    name: nameOf(from.value, context),
    ...(quotes && { quotes }),
  };
  const view = {
    of: { kind: 'new', press, result },
    typed,
    faults,
    areas: register.areas.map(({ id, name }) => ({ id, name: name[language] })),
    areaOptional: sight.administrator,
  } as const;
  return answer(initiativeFormCard(view, language), 'forMe');
}

async function create(
  kits: ResultKits,
  context: Context,
  { press, made }: Pick<FormGiven, 'press' | 'made'>,
): Promise<readonly Reply[]> {
  const from = await resultOrigin(kits.rounds, callerOf(context), originAt(made));
  if (!from.ok) return resultRefusal(from.problem, context);
  const typed = { ...EMPTY_INITIATIVE, ...typedInitiative(context) };
  const notCpr = context.inputs[NOT_CPR_INPUT] === 'true';
  const given = { press, typed, notCpr, origin: from.value };
  const created = await createInitiative(kits.channel, callerOf(context), given);
  if (created.ok) {
    return writtenReply(kits.channel, context, { initiative: created.value, note: 'created' });
  }
  const { problem } = created;
  return problem.kind === 'not-filled'
    ? form(kits, context, { made, press, typed, faults: problem.faults })
    : refusal(problem, context, 'forMe');
}

function originAt({ round, item }: Made) {
  return { round: asId<RoundId>(round), ...(item !== undefined && { item }) };
}

function nameOf({ title, question }: InitiativeOrigin, { language }: Context): string {
  const { origin: words } = catalogueOf(language).rounds.results;
  return words.from(title, question === undefined ? words.whole : question[language]);
}
