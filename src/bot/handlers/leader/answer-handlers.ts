// Buttons on the news of a proposal: a question back, and the whole course.
import {
  ASK_BACK_INPUTS,
  type AskBackView,
  askBackCard,
  askedBackCard,
  courseCard,
  type Data,
} from '../../../cards/index.ts';
import { fieldsOf } from '../../../domain/proposal/fields.ts';
import { readProposalNo } from '../../../domain/proposal/number.ts';
import { othersSeeText } from '../../../domain/proposal/text-visibility.ts';
import { titleOf } from '../../../domain/proposal/title.ts';
import { dayOf } from '../../../domain/shared/time.ts';
import { askAbout, mayAskAbout } from '../../../usecases/answers/ask-back.ts';
import { showCourse } from '../../../usecases/answers/show-course.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { courseView } from './course-view.ts';
import { type LeaderKit, problemReply } from './leader-kit.ts';

type AnswerVerbs = 'answer.ask' | 'answer.ask-send' | 'course.show';

/** Handlers for whoever was told: the proposer, those who experience it too, a successor. */
export function makeAnswerHandlers(kit: LeaderKit): Pick<Handlers, AnswerVerbs> {
  return {
    'answer.ask': async (context, { no }) =>
      form(kit, context, { no, press: kit.ids.fresh(), as: 'say' }),
    'answer.ask-send': async (context, data) => send(kit, context, data),
    'course.show': async (context, { no }) => course(kit, context, no),
  };
}

/** As a message of its own: the answer stays where it is. */
async function course(kit: LeaderKit, context: Context, text: string): Promise<readonly Reply[]> {
  const { person, language } = context;
  const no = readProposalNo(text);
  const found = no && (await showCourse(kit, person, no));
  if (found === undefined) return problemReply('not-found', context, { as: 'say' });
  const register = await kit.registry.register(person.tenant);
  const view = courseView(found, {
    reader: person.id,
    names: kit.namesOf(register, language),
    today: dayOf(kit.clock.now()),
  });
  return [{ kind: 'say', card: courseCard(view, language) }];
}

interface Form extends Pick<AskBackView, 'press' | 'typed' | 'problem'> {
  readonly no: string;
  readonly as: 'say' | 'forMe';
}

async function form(
  kit: LeaderKit,
  context: Context,
  { as, ...typed }: Form,
): Promise<readonly Reply[]> {
  const no = readProposalNo(typed.no);
  if (no === undefined) return problemReply('not-found', context, { as });
  const found = await mayAskAbout(kit, context.person, no);
  if (!found.ok) return problemReply(found.problem.kind, context, { as });
  const { before, as: asked } = found.value;
  const { answers } = before.value;
  const seen = asked === 'proposer' || othersSeeText(fieldsOf(answers).visibility);
  const view = { ...typed, no, ...(seen && { title: titleOf({ answers }) }) };
  return [{ kind: as, card: askBackCard(view, context.language) }];
}

async function send(
  kit: LeaderKit,
  context: Context,
  data: Data<'answer.ask-send'>,
): Promise<readonly Reply[]> {
  const no = readProposalNo(data.no);
  if (no === undefined) return problemReply('not-found', context);
  const text = context.inputs[ASK_BACK_INPUTS.text];
  const typed = typeof text === 'string' ? text : '';
  const notCpr = context.inputs[ASK_BACK_INPUTS.notCpr] === 'true';
  const asked = await askAbout(kit, context.person, { no, press: data.press, text: typed, notCpr });
  if (asked.ok) {
    const receipt = { no, text: typed, team: kit.settings.teamName };
    return [{ kind: 'forMe', card: askedBackCard(receipt, context.language) }];
  }
  const { problem } = asked;
  switch (problem.kind) {
    case 'required':
    case 'too-long':
    case 'full':
    case 'cpr':
      return form(kit, context, { ...data, typed, problem, as: 'forMe' });
    default:
      return problemReply(problem.kind, context);
  }
}
