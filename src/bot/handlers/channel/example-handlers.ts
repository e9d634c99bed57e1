// Releasing an example of a proposal, so that papers may quote it; and taking it back.
import {
  type BesideQueue,
  EXAMPLE_INPUTS,
  EXAMPLE_SOURCE,
  type ExampleFormView,
  exampleChoiceCard,
  exampleFormCard,
  OWN_WORDS,
} from '../../../cards/index.ts';
import { clip } from '../../../domain/shared/plain-text.ts';
import { EXAMPLE_MAX } from '../../../domain/triage/release.ts';
import {
  type ExampleProblem,
  exampleChoices,
  releaseExample,
  takeBackExample,
} from '../../../usecases/triage/release-example.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { answer, type ChannelKit, callerOf, refusal } from './channel-kit.ts';
import { backReply, besideIn, textIn } from './more-kit.ts';

type ExampleVerbs = 'more.example' | 'more.release' | 'more.take-back';

/** Handlers of the choice and the form. */
export function makeExampleHandlers(kit: ChannelKit): Pick<Handlers, ExampleVerbs> {
  return {
    'more.example': async (context, data) => {
      const at = besideIn(data);
      return at ? begin(kit, context, at) : refusal({ kind: 'not-found' }, context, 'forMe');
    },
    'more.release': async (context, { seen, ...data }) => {
      const at = besideIn(data);
      return at
        ? release(kit, context, { at, seen })
        : refusal({ kind: 'not-found' }, context, 'forMe');
    },
    'more.take-back': async (context, data) => {
      const at = besideIn(data);
      if (at === undefined) return refusal({ kind: 'not-found' }, context, 'forMe');
      const { no } = at;
      const taken = await takeBackExample(kit, callerOf(context), no);
      return taken.ok
        ? backReply(kit, context, { at, note: { kind: 'taken-back', no } })
        : refusal(taken.problem, context, 'forMe');
    },
  };
}

/** What was written, and the example there is. */
export async function exampleReply(
  kit: ChannelKit,
  context: Context,
  { at, missing }: { readonly at: BesideQueue; readonly missing?: true },
): Promise<readonly Reply[]> {
  const read = await exampleChoices(kit, callerOf(context), at.no);
  if (!read.ok) return refusal(read.problem, context, 'forMe');
  const { released, sources } = read.value;
  const view = { ...at, sources, ...(released && { released }), ...(missing && { missing }) };
  return answer(exampleChoiceCard(view, context.language), 'forMe');
}

/** The chosen text, to be shortened. */
async function begin(
  kit: ChannelKit,
  context: Context,
  at: BesideQueue,
): Promise<readonly Reply[]> {
  const read = await exampleChoices(kit, callerOf(context), at.no);
  if (!read.ok) return refusal(read.problem, context, 'forMe');
  const { released, sources } = read.value;
  const chosen = textIn(context.inputs, EXAMPLE_SOURCE);
  const source = chosen === OWN_WORDS ? (released?.text ?? '') : sources[Number(chosen || 'none')];
  return source === undefined
    ? exampleReply(kit, context, { at, missing: true })
    : form(kit, context, { at, typed: clip(source, EXAMPLE_MAX) });
}

async function form(
  kit: ChannelKit,
  context: Context,
  { at, typed, problem }: Pick<ExampleFormView, 'typed' | 'problem'> & { readonly at: BesideQueue },
): Promise<readonly Reply[]> {
  const read = await exampleChoices(kit, callerOf(context), at.no);
  if (!read.ok) return refusal(read.problem, context, 'forMe');
  const { needsAgreement, released } = read.value;
  const seen = released?.at ?? '';
  const view = { ...at, typed, seen, needsAgreement, ...(problem && { problem }) };
  return answer(exampleFormCard(view, context.language), 'forMe');
}

async function release(
  kit: ChannelKit,
  context: Context,
  { at, seen }: { readonly at: BesideQueue; readonly seen: string },
): Promise<readonly Reply[]> {
  const { inputs } = context;
  const { no } = at;
  const text = textIn(inputs, EXAMPLE_INPUTS.text);
  const said = (id: string) => inputs[id] === 'true';
  const released = await releaseExample(kit, callerOf(context), {
    no,
    text,
    seen,
    agreed: said(EXAMPLE_INPUTS.agreed),
    notCpr: said(EXAMPLE_INPUTS.notCpr),
    notNames: said(EXAMPLE_INPUTS.notNames),
  });
  if (released.ok) return backReply(kit, context, { at, note: { kind: 'released', no } });
  const { problem } = released;
  return isOfForm(problem)
    ? form(kit, context, { at, typed: text, problem })
    : refusal(problem, context, 'forMe');
}

const OF_FORM = ['required', 'too-long', 'cpr', 'names', 'not-agreed', 'full', 'ended'] as const;
type OfForm = (typeof OF_FORM)[number] | 'changed-meanwhile';

function isOfForm(problem: ExampleProblem): problem is Extract<ExampleProblem, { kind: OfForm }> {
  return problem.kind === 'changed-meanwhile' || OF_FORM.some((kind) => kind === problem.kind);
}
