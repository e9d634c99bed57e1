// The form of an initiative: a new one, one that is there, or a new time for it.
import { statesAfter } from '../../domain/initiative/change.ts';
import type { InitiativeState } from '../../domain/initiative/initiative.ts';
import type { InitiativeFault, InitiativeField } from '../../domain/initiative/typed-initiative.ts';
import { readHorizon } from '../../domain/shared/horizon.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import type { ButtonData } from '../actions.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import type { InitiativeFormView } from '../initiative-models.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, type Run, run, SMALL, SUBTLE, sentence } from '../runs.ts';
import type { Filled } from '../template.ts';

/** In characters; a test holds them to those of the rules. */
export const INITIATIVE_MAX = {
  title: 100,
  what: 600,
  improvement: 600,
  horizon: 60,
  lead: 100,
  why: 600,
  proposals: 500,
} as const;

/** The input that says that a number is no CPR number; the others go by the names of the fields. */
export const NOT_CPR_INPUT = 'notCpr';

const LONG: readonly InitiativeField[] = ['what', 'improvement', 'why'];
const REQUIRED: readonly InitiativeField[] = ['title', 'what'];
const HEAD_MAX = 120;
const QUOTE_MAX = 300;
/** No id of an area. */
const NO_AREA = '-';
const NAME_MAX = 80;

type TextField = keyof typeof INITIATIVE_MAX;

/** The fields in the order they are asked for, with what was typed and what is wrong with it. */
export function initiativeForm(view: InitiativeFormView, language: Language): Filled {
  const { form: words } = catalogueOf(language).initiatives;
  const { of, note, faults } = view;
  const given = of.kind === 'new' ? '' : oneLine(of.title, HEAD_MAX);
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(of.kind === 'new' ? catalogueOf(language).initiatives.list.title : given),
      title: words.titles[of.kind],
      lines: [
        ...(note === undefined ? [] : [fault(words.faults[note])]),
        ...resultLine(of, language),
        [run(words.intro[of.kind], SUBTLE)],
      ],
      quotes: [],
      fields: [...fieldsOf(view, language), ...cprField(faults, language)],
      actions: buttons(
        { title: words.save, press: savePress(of), look: 'positive' },
        { title: words.back, press: backPress(of), takesInputs: false },
      ),
    },
  };
}

/** The result it is made from. */
function resultLine(of: InitiativeFormView['of'], language: Language): readonly (readonly Run[])[] {
  if (of.kind !== 'new' || of.result === undefined) return [];
  const { quotes = [] } = of.result;
  const { quote } = catalogueOf(language).rounds.results;
  return [
    [run(oneLine(of.result.name, HEAD_MAX * 2), { weight: 'bolder' })],
    ...quotes.map((text) => [run(quote(oneLine(text, QUOTE_MAX)), { italic: true })]),
  ];
}

function fieldsOf(view: InitiativeFormView, language: Language): readonly Field[] {
  const text = (which: TextField) => textField(view, which, language);
  const { of } = view;
  switch (of.kind) {
    case 'new':
      return [
        text('title'),
        text('what'),
        text('improvement'),
        text('horizon'),
        text('lead'),
        ...(view.areas.length === 0 ? [] : [areaField(view, language)]),
        text('proposals'),
      ];
    case 'edit':
      return [
        stateField(view, of.state, language),
        text('horizon'),
        text('why'),
        text('title'),
        text('what'),
        text('improvement'),
        text('lead'),
      ];
    case 'late':
      return [text('horizon'), text('why')];
  }
}

function textField(view: InitiativeFormView, which: TextField, language: Language): Field {
  const { form: words } = catalogueOf(language).initiatives;
  const required =
    REQUIRED.includes(which) ||
    (view.of.kind === 'late' && (which === 'horizon' || which === 'why'));
  return field({
    texts: [
      textInput({
        id: which,
        label: `${words.fields[which]}${required ? ' *' : ''}`,
        value: view.typed[which],
        placeholder: placeholderOf(which, language),
        max: INITIATIVE_MAX[which],
        long: LONG.includes(which),
      }),
    ],
    faults: faultsOf(view, which, language),
    help: helpOf(view, which, language),
  });
}

function placeholderOf(which: TextField, language: Language): string {
  const { form: words } = catalogueOf(language).initiatives;
  if (which === 'horizon') return words.horizonExample;
  return which === 'proposals' ? words.proposalsExample : '';
}

function helpOf(
  { of, typed, faults }: InitiativeFormView,
  which: TextField,
  language: Language,
): readonly (readonly Run[])[] {
  const { form: words } = catalogueOf(language).initiatives;
  if (which === 'why') return [[run(words.whyHelp[of.kind === 'late' ? 'late' : 'edit'], SMALL)]];
  const read = which === 'horizon' ? readHorizon(typed.horizon) : undefined;
  if (read === undefined || faults.some((one) => one.field === 'horizon')) return [];
  const { from, until } = read;
  return [[run(words.understood(dateText(language, from), dateText(language, until)), SMALL)]];
}

function stateField(view: InitiativeFormView, now: InitiativeState, language: Language): Field {
  const { form: words, states } = catalogueOf(language).initiatives;
  return field({
    choices: [
      {
        id: 'state',
        label: words.fields.state,
        style: 'compact',
        several: false,
        value: view.typed.state,
        placeholder: '',
        choices: statesAfter(now).map((state) => ({
          title: sentence(states[state]),
          value: state,
        })),
      },
    ],
    faults: faultsOf(view, 'state', language),
  });
}

function areaField(view: InitiativeFormView, language: Language): Field {
  const { form: words } = catalogueOf(language).initiatives;
  const none = view.areaOptional ? [{ title: words.noArea, value: NO_AREA }] : [];
  return field({
    choices: [
      {
        id: 'area',
        label: `${words.fields.area}${view.areaOptional ? '' : ' *'}`,
        style: 'compact',
        several: false,
        value: view.typed.area === '' && view.areaOptional ? NO_AREA : view.typed.area,
        placeholder: '',
        choices: [
          ...none,
          ...view.areas.map(({ id, name }) => ({ title: oneLine(name, NAME_MAX), value: id })),
        ],
      },
    ],
    faults: faultsOf(view, 'area', language),
  });
}

function cprField(faults: readonly InitiativeFault[], language: Language): readonly Field[] {
  if (!faults.some((one) => one.fault.kind === 'cpr')) return [];
  const { pages } = catalogueOf(language);
  return [field({ toggles: [{ id: NOT_CPR_INPUT, title: pages.notCpr }] })];
}

function faultsOf(
  { faults }: InitiativeFormView,
  which: InitiativeField,
  language: Language,
): readonly (readonly Run[])[] {
  return faults
    .filter((one) => one.field === which)
    .map((one) => fault(faultText(one.fault, language)));
}

function faultText(wrong: InitiativeFault['fault'], language: Language): string {
  const { initiatives, problems } = catalogueOf(language);
  const words = initiatives.form.faults;
  switch (wrong.kind) {
    case 'too-long':
      return words.tooLong(wrong.max);
    case 'cpr':
      return problems.cpr(wrong.shown.slice(0, 3).join(', '));
    case 'no-proposals':
      return words['no-proposals'](oneLine(wrong.typed, NAME_MAX));
    default:
      return words[wrong.kind];
  }
}

function savePress(of: InitiativeFormView['of']): ButtonData {
  if (of.kind === 'new') {
    const { press, result } = of;
    if (result === undefined) return { verb: 'initiative.create', data: { press } };
    const { round, item } = result;
    return { verb: 'results.create', data: { press, round, ...(item !== undefined && { item }) } };
  }
  const { id, version } = of;
  return {
    verb: 'initiative.save',
    data: { id, version, ...(of.kind === 'late' && { late: true }) },
  };
}

function backPress(of: InitiativeFormView['of']): ButtonData {
  if (of.kind !== 'new') return { verb: 'initiative.show', data: { id: of.id } };
  return of.result === undefined
    ? { verb: 'initiative.list', data: {} }
    : { verb: 'results.show', data: { round: of.result.round, page: 0 } };
}
