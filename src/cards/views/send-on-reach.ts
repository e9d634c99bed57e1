// Who gets a proposal that is sent on, whether they have the app, and the text for those who have not.
import { workplacesOf } from '../../domain/proposal/endorse.ts';
import { fieldsOf } from '../../domain/proposal/fields.ts';
import type { Language } from '../../domain/shared/language.ts';
import type { Reached } from '../../domain/shared/posts.ts';
import { dayOf, isDay } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayMonth, dayText } from '../../i18n/dates.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import { oneLine } from '../plain.ts';
import { type Run, run, SMALL } from '../runs.ts';
import type { SendOnView } from '../triage-models.ts';

const NAME_MAX = 100;
/** As much of the challenge as goes into a mail, in characters. */
const CHALLENGE_MAX = 1_500;

type Lines = readonly (readonly Run[])[];

/** Names of the inputs that are only there to be copied. */
export const MAIL_INPUT = 'mailText';

/** How those at the end of the way hear of it. */
export function reachLines(view: SendOnView, language: Language): Lines {
  const reached = atEnd(view);
  if (reached === undefined) return [];
  const { sendOn: words } = catalogueOf(language).triage;
  const [first, ...others] = reached;
  if (first === undefined) return [fault(words.reach.nobody)];
  const somebody = reached.some(({ hasApp }) => hasApp);
  if (view.way.kind === 'forum') return reached.map((one) => lineOf(one, language, somebody));
  const standsIn = first.hasApp ? undefined : others.find(({ hasApp }) => hasApp);
  if (standsIn === undefined) return [lineOf(first, language, somebody)];
  return [[run(words.reach.standsIn(nameOf(first), nameOf(standsIn)), SMALL)]];
}

/** The text of a mail, where nobody at the end of the way would hear of it from us. */
export function mailFields(view: SendOnView, language: Language): readonly Field[] {
  const reached = atEnd(view);
  if (reached === undefined || reached.some(({ hasApp }) => hasApp)) return [];
  const { owner, triage } = catalogueOf(language);
  const { no, answers } = view.proposal;
  const { dueOn } = view.typed;
  const challenge = [...fieldsOf(answers).challenge].slice(0, CHALLENGE_MAX).join('');
  const text = triage.sendOn.reach.mail({
    no,
    name: reached[0] === undefined ? '' : nameOf(reached[0]),
    challenge,
    workplaces: owner.workplaces(workplacesOf(view.proposal)),
    day: isDay(dueOn) ? dayText(language, dueOn) : '',
    team: view.names.team,
  });
  const label = triage.sendOn.reach.mailLabel;
  const { length: max } = text;
  return [field({ texts: [textInput({ id: MAIL_INPUT, label, value: text, max, long: true })] })];
}

/** What the title of a forum says when nobody of it has the app. */
export function forumTitle(
  { name, id }: { readonly name: string; readonly id: string },
  { reach }: SendOnView,
  language: Language,
): string {
  const has = (reach[id] ?? []).some(({ hasApp }) => hasApp);
  const shown = oneLine(name, NAME_MAX);
  return has ? shown : catalogueOf(language).triage.sendOn.reach.forumWithout(shown);
}

/** Those who would hear; undefined while it is open where it goes, or when it goes to a proposer. */
function atEnd({ way, typed, reach }: SendOnView): readonly Reached[] | undefined {
  switch (way.kind) {
    case 'owner':
      return reach['owner'] ?? [];
    case 'forum': {
      if (way.forums.length === 0) return [];
      const chosen = way.forums.find(({ id }) => id === typed.forum)?.id ?? way.chosen;
      return chosen === undefined ? undefined : (reach[chosen] ?? []);
    }
    case 'answer':
      return undefined;
  }
}

/** A warning where nobody hears of it. */
function lineOf(
  { as, name, mail = '', hasApp, lastAt }: Reached,
  language: Language,
  somebody: boolean,
): readonly Run[] {
  const { reach: words } = catalogueOf(language).triage.sendOn;
  const who = words.who[as](oneLine(name, NAME_MAX));
  const without = words.without(who, oneLine(mail, NAME_MAX));
  if (!hasApp) return somebody ? [run(without, SMALL)] : fault(without);
  const last = lastAt === undefined ? '' : dayMonth(language, dayOf(lastAt));
  return [run(words.has(who, last), SMALL)];
}

function nameOf({ name }: Reached): string {
  return oneLine(name, NAME_MAX);
}
