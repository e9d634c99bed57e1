// The fields in which a proposal is assessed: each level with its definition.
import { EXTENTS, VALUES } from '../../domain/proposal/assessment.ts';
import { AUTHORITIES, NEEDS } from '../../domain/proposal/classification.ts';
import { fieldsOf } from '../../domain/proposal/fields.ts';
import type { Language, Localized } from '../../domain/shared/language.ts';
import { areaOf, type QueueFilter } from '../../domain/triage/queue.ts';
import type { JudgementFault } from '../../domain/triage/typed-judgement.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { fault } from '../faults.ts';
import { type ChoiceInput, type Field, field, textInput } from '../field.ts';
import { areaName } from '../names.ts';
import type { Names } from '../names-model.ts';
import { plain } from '../plain.ts';
import { run, SMALL } from '../runs.ts';
import type { QueueView } from '../triage-models.ts';
import { alikeLines, suggestedLines } from './suggested-lines.ts';

/** Longest internal note, in characters; a test holds it to that of the rules. */
export const QUEUE_NOTE_MAX = 1_000;

/** Ids of the inputs, and the word that a number in the note is no CPR number. */
export const QUEUE_INPUTS = {
  area: 'area',
  need: 'need',
  authority: 'authority',
  extent: 'extent',
  value: 'value',
  note: 'note',
  notCpr: 'notCpr.note',
  filter: 'filter',
} as const;

type Choices = ChoiceInput['choices'];
type Judged = Exclude<keyof QueueView['judgement'], 'note'>;

/** What a part of the queue is called. */
export function filterName(filter: QueueFilter, names: Names, language: Language): string {
  const area = areaOf(filter);
  if (area !== undefined) return areaName(area, names);
  const { filters } = catalogueOf(language).triage;
  return Object.entries(filters).find(([key]) => key === filter)?.[1] ?? filters.all;
}

/** Area, need, authority, extent, value and note, and where the next one comes from. */
export function queueFields(view: QueueView, language: Language): readonly Field[] {
  const { triage: words, proposal } = catalogueOf(language);
  const said = fieldsOf(view.proposal.answers);
  const folded = (which: 'area' | 'need' | 'authority', choices: Choices, answer?: string) =>
    field({
      choices: [choiceOf(view, which, { choices, style: 'compact', language })],
      faults: faultsOf(view, which, language),
      help: [
        ...suggestedLines(view, which, { titleOf: (is) => titleIn(choices, is), language }),
        ...(answer === undefined || answer === view.judgement[which]
          ? []
          : [[run(words.proposerSaid(titleIn(choices, answer)), SMALL)]]),
      ],
    });
  const open = (which: 'extent' | 'value', choices: Choices) =>
    field({
      choices: [choiceOf(view, which, { choices, style: 'expanded', language })],
      faults: faultsOf(view, which, language),
      help:
        which === 'extent' ? suggestedLines(view, which, { titleOf: extentName, language }) : [],
    });
  const extentName = (is: string) => words.extents[EXTENTS.find((one) => one === is) ?? 'medium'];
  const codes = <Code extends string>(all: readonly Code[], title: (code: Code) => string) =>
    all.map((value) => ({ title: title(value), value }));
  const alike = alikeLines(view, language);
  const extentMeans = meaning(view.rules.extentMeans, words.extentMeans, language);
  const valueMeans = meaning(view.rules.valueMeans, words.valueMeans, language);
  return [
    folded('area', areaChoices(view, language), said.areas[0]),
    folded(
      'need',
      codes(NEEDS, (need) => proposal.needs[need]),
      said.need,
    ),
    folded(
      'authority',
      codes(AUTHORITIES, (one) => proposal.authorities[one]),
      said.authority,
    ),
    ...(alike.length === 0 ? [] : [field({ help: alike })]),
    open(
      'extent',
      codes(EXTENTS, (one) => words.choice(words.extents[one], extentMeans(one))),
    ),
    open(
      'value',
      codes(VALUES, (one) => words.choice(words.values[one], valueMeans(one))),
    ),
    noteField(view, language),
    filterField(view, language),
  ];
}

/** What a level means: in the municipality's words, where it has any. */
function meaning<Level extends string>(
  own: Readonly<Partial<Record<Level, Localized>>> | undefined,
  usual: Readonly<Record<Level, string>>,
  language: Language,
): (level: Level) => string {
  return (level) => plain(own?.[level]?.[language] ?? usual[level]);
}

function choiceOf(
  { judgement }: QueueView,
  which: Judged,
  {
    choices,
    style,
    language,
  }: {
    readonly choices: Choices;
    readonly style: ChoiceInput['style'];
    readonly language: Language;
  },
): ChoiceInput {
  const { labels, none } = catalogueOf(language).triage;
  return {
    id: QUEUE_INPUTS[which],
    label: labels[which],
    style,
    several: false,
    value: judgement[which],
    placeholder: none,
    choices,
  };
}

function titleIn(choices: Choices, value: string): string {
  return choices.find((choice) => choice.value === value)?.title ?? value;
}

/** By name; an area the register no longer has keeps its place as long as it is chosen. */
function areaChoices({ names, judgement }: QueueView, language: Language): Choices {
  const known = Object.entries(names.areas).map(([value, { name }]) => ({
    title: plain(name),
    value,
  }));
  const lost = judgement.area !== '' && names.areas[judgement.area] === undefined;
  const all = lost ? [...known, { title: plain(judgement.area), value: judgement.area }] : known;
  return all.toSorted((one, other) => one.title.localeCompare(other.title, language));
}

function noteField(view: QueueView, language: Language): Field {
  const { triage: words, pages } = catalogueOf(language);
  const cpr = view.faults.some(({ kind }) => kind === 'cpr');
  return field({
    texts: [
      textInput({
        id: QUEUE_INPUTS.note,
        label: words.labels.note,
        value: view.judgement.note,
        placeholder: words.noteHelp,
        max: QUEUE_NOTE_MAX,
        long: true,
      }),
    ],
    faults: faultsOf(view, 'note', language),
    toggles: cpr ? [{ id: QUEUE_INPUTS.notCpr, title: pages.notCpr }] : [],
  });
}

function filterField({ place, counts, names }: QueueView, language: Language): Field {
  const { triage: words } = catalogueOf(language);
  const shown = counts.filter(({ filter, count }) => count > 0 || filter === place.filter);
  return field({
    choices: [
      {
        id: QUEUE_INPUTS.filter,
        label: words.labels.filter,
        style: 'compact',
        several: false,
        value: place.filter,
        placeholder: words.filters.all,
        choices: shown.map(({ filter, count }) => ({
          title: plain(words.filterCount(filterName(filter, names, language), count)),
          value: filter,
        })),
      },
    ],
  });
}

function faultsOf({ faults }: QueueView, which: Judged | 'note', language: Language) {
  return faults
    .filter(({ field: wrong }) => wrong === which)
    .map((one) => fault(faultText(one, language)));
}

function faultText(wrong: JudgementFault, language: Language): string {
  const { triage, problems } = catalogueOf(language);
  switch (wrong.kind) {
    case 'required':
      return triage.faults[wrong.field];
    case 'no-owner':
      return triage.faults.noOwner;
    case 'too-long':
      return triage.faults.tooLong(wrong.max);
    case 'cpr':
      return problems.cpr(wrong.shown.slice(0, 3).join(', '));
    case 'full':
      return problems.full;
  }
}
