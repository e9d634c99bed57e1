// The fields of a decision: the outcome, the parts of the answer, the reason, and what may be left out.
import type {
  DecisionFault,
  DecisionField,
  TypedDecision,
} from '../../domain/decision/typed-decision.ts';
import { OUTCOMES } from '../../domain/proposal/status.ts';
import { readCaseNumber } from '../../domain/shared/case-number.ts';
import type { CaseSubject } from '../../domain/shared/kle.ts';
import type { Language } from '../../domain/shared/language.ts';
import { HARD_LIX, lixOf } from '../../domain/shared/lix.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import type { RunningView } from '../owner-models.ts';
import { BOLD, type Run, run, SMALL } from '../runs.ts';
import { choicesBeside, partOfField } from './part-of-field.ts';
import { choice, NOT_CPR } from './treatment-fields.ts';

/** In characters; a test holds them to those of the rules. */
export const DECISION_MAX = {
  challenge: 600,
  initiative: 600,
  improvement: 600,
  now: 600,
  first: 600,
  reason: 2_000,
  horizon: 60,
  amount: 20,
  caseNumber: 40,
  caseworker: 100,
} as const;

/** Ids of the inputs. */
export const DECISION_INPUTS = {
  outcome: 'd.outcome',
  reason: 'd.reason',
  challenge: 'd.challenge',
  initiative: 'd.initiative',
  improvement: 'd.improvement',
  horizon: 'd.horizon',
  now: 'd.now',
  first: 'd.first',
  amount: 'd.amount',
  unit: 'd.unit',
  every: 'd.every',
  caseNumber: 'd.caseNumber',
  caseworker: 'd.caseworker',
  closed: 'd.closed',
  partOf: 'd.partOf',
} as const satisfies Record<keyof TypedDecision, string>;

type TextName = keyof typeof DECISION_MAX;
const SHORT: readonly TextName[] = ['horizon', 'amount', 'caseNumber', 'caseworker'];

export interface DecisionFieldsView {
  readonly typed: TypedDecision;
  readonly faults: readonly DecisionFault[];
  /** It takes so much that two more parts are asked for. */
  readonly large: boolean;
  /** Initiatives under way that it can be a part of. */
  readonly running?: readonly RunningView[];
  /** What its case number is about, where the municipality has loaded that. */
  readonly caseSubject?: CaseSubject;
  /** Chosen already, and not to be changed here. */
  readonly fixed?: boolean;
}

/** In the order in which they are told: outcome, parts, reason; then what may be left out. */
export function decisionFields(view: DecisionFieldsView, language: Language): readonly Field[] {
  const texts = ['challenge', 'initiative', 'improvement', 'horizon'] as const;
  const large = ['now', 'first'] as const;
  return [
    ...(view.fixed ? [] : [outcomeField(view, language)]),
    ...partOfField(
      {
        id: DECISION_INPUTS.partOf,
        running: view.running ?? [],
        chosen: view.typed.partOf,
        faults: faultsOf(view, 'partOf', language),
        most: choicesBeside({ ...view.typed }),
      },
      language,
    ),
    ...texts.map((name) => textOf(view, name, language)),
    ...(view.large ? large.map((name) => textOf(view, name, language)) : []),
    textOf(view, 'reason', language),
    caseField(view, language),
    textOf(view, 'caseworker', language),
    ...economyFields(view, language),
    closedField(view, language),
  ];
}

/** The outcomes, by what they are called on a proposal. */
export function outcomeChoices(language: Language, but: readonly string[] = []) {
  const { outcomes } = catalogueOf(language).proposal;
  return OUTCOMES.filter((one) => !but.includes(one)).map((value) => ({
    title: outcomes[value],
    value,
  }));
}

function outcomeField(view: DecisionFieldsView, language: Language): Field {
  const { fields, help, required } = catalogueOf(language).deciding;
  return field({
    choices: [
      choice({
        id: DECISION_INPUTS.outcome,
        label: required(fields.outcome),
        value: view.typed.outcome,
        choices: outcomeChoices(language),
      }),
    ],
    faults: faultsOf(view, 'outcome', language),
    help: [[run(help.parts, SMALL)]],
  });
}

function caseField(view: DecisionFieldsView, language: Language): Field {
  const { optional } = catalogueOf(language).deciding;
  return { ...textOf(view, 'caseNumber', language), heading: [[run(optional, BOLD)]] };
}

function economyFields(view: DecisionFieldsView, language: Language): readonly Field[] {
  const { economy } = catalogueOf(language).deciding;
  const named = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, title]) => ({ title, value }));
  return [
    textOf(view, 'amount', language),
    field({
      choices: [
        choice({
          id: DECISION_INPUTS.unit,
          label: economy.unit,
          value: view.typed.unit,
          choices: named(economy.units),
        }),
      ],
    }),
    field({
      choices: [
        choice({
          id: DECISION_INPUTS.every,
          label: economy.every,
          value: view.typed.every,
          choices: named(economy.everies),
        }),
      ],
    }),
  ];
}

/** A choice rather than a toggle, which always begins as off. */
function closedField({ typed }: DecisionFieldsView, language: Language): Field {
  const { closed } = catalogueOf(language).deciding;
  return field({
    choices: [
      choice({
        id: DECISION_INPUTS.closed,
        label: closed.label,
        value: typed.closed === 'true' ? 'true' : 'false',
        choices: [
          { title: closed.no, value: 'false' },
          { title: closed.yes, value: 'true' },
        ],
      }),
    ],
  });
}

function textOf(view: DecisionFieldsView, name: TextName, language: Language): Field {
  const { pages, deciding } = catalogueOf(language);
  const { fields, required } = deciding;
  const isCpr = view.faults.some((one) => one.field === name && one.kind === 'cpr');
  return field({
    texts: [
      textInput({
        id: DECISION_INPUTS[name],
        label: name === 'reason' ? required(fields[name]) : fields[name],
        value: view.typed[name],
        placeholder: name === 'caseNumber' ? deciding.help.caseNumberExample : '',
        max: DECISION_MAX[name],
        long: !SHORT.includes(name),
      }),
    ],
    faults: faultsOf(view, name, language),
    toggles: isCpr ? [{ id: `${NOT_CPR}${name}`, title: pages.notCpr }] : [],
    help: helpOf(view, name, language).map((text) => [run(text, SMALL)]),
  });
}

function helpOf({ typed, caseSubject }: DecisionFieldsView, name: TextName, language: Language) {
  const { help } = catalogueOf(language).deciding;
  switch (name) {
    case 'reason': {
      const lix = lixOf(typed.reason);
      if (lix === undefined) return [help.reason];
      return [lix > HARD_LIX ? help.lix(lix) : help.fineLix(lix)];
    }
    case 'horizon':
      return [help.horizon];
    case 'amount':
      return [help.economy];
    case 'caseNumber': {
      const read = readCaseNumber(typed.caseNumber);
      if (read === undefined) return [];
      if (read.form === undefined) return [help.caseNumberOther];
      return [caseSubject === undefined ? help.caseNumber[read.form] : help.subject(caseSubject)];
    }
    default:
      return [];
  }
}

function faultsOf(
  { faults }: DecisionFieldsView,
  name: DecisionField,
  language: Language,
): readonly (readonly Run[])[] {
  return faults.filter((one) => one.field === name).map((one) => fault(faultText(one, language)));
}

function faultText(wrong: DecisionFault, language: Language): string {
  const { deciding, problems } = catalogueOf(language);
  const { faults } = deciding;
  switch (wrong.kind) {
    case 'required':
      return wrong.field === 'outcome' ? faults.choose : faults.required;
    case 'not-a-horizon':
      return faults.horizon;
    case 'not-a-number':
      return faults.amount;
    case 'not-running':
    case 'nothing-to-do':
      return deciding.partOf.faults[wrong.kind];
    case 'too-long':
      return faults.tooLong(wrong.max);
    case 'cpr':
      return problems.cpr(wrong.shown.slice(0, 3).join(', '));
  }
}
