// What an Adaptive Card of version 1.5 may hold, narrowed to what all clients of Teams draw.
// After the published schema of 1.5; charts are newer and need something to fall back on.
import type { CardNode } from './walk.ts';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const filled: Check = (value) => typeof value === 'string' && value.trim() !== '';
const flag: Check = (value) => typeof value === 'boolean';
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const count: Check = (value) => Number.isInteger(value) && Number(value) > 0;
const list: Check = (value) => Array.isArray(value);
const some: Check = (value) => Array.isArray(value) && value.length > 0;
const data: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const day: Check = (value) => value === '' || /^\d{4}-\d\d-\d\d$/.test(String(value));
const time: Check = (value) => /^\d\d:\d\d$/.test(String(value));
const web: Check = (value) => /^https:\/\//.test(String(value));
const one =
  (...allowed: readonly string[]): Check =>
  (value) =>
    allowed.includes(String(value));

const ELEMENT = {
  spacing: one('none', 'small', 'default', 'medium', 'large'),
  separator: flag,
} satisfies Record<string, Check>;
const CONTAINER_STYLE = one('default', 'emphasis', 'accent', 'good', 'attention', 'warning');
const TEXT = {
  text: filled,
  size: one('small', 'default', 'medium', 'large', 'extraLarge'),
  weight: one('lighter', 'default', 'bolder'),
  color: one('default', 'accent', 'attention'),
  isSubtle: flag,
} satisfies Record<string, Check>;
const INPUT = { ...ELEMENT, id: filled, label: filled } satisfies Record<string, Check>;
const ACTION = { title: filled } satisfies Record<string, Check>;
const SENDS = {
  ...ACTION,
  data,
  style: one('default', 'positive', 'destructive'),
  associatedInputs: one('auto', 'none'),
} satisfies Record<string, Check>;
const CHART = { ...ELEMENT, title: filled, data: some, fallback: data } satisfies Record<
  string,
  Check
>;

interface Row {
  readonly needs: readonly string[];
  readonly may: Readonly<Record<string, Check>>;
}

const KNOWN: Readonly<Record<string, Row>> = {
  AdaptiveCard: {
    needs: ['version', 'body', 'lang'],
    may: { $schema: filled, version: one('1.5'), lang: one('da', 'en'), body: some, actions: list },
  },
  Container: {
    needs: ['items'],
    may: { ...ELEMENT, items: some, style: CONTAINER_STYLE, bleed: flag, selectAction: data },
  },
  ColumnSet: { needs: ['columns'], may: { ...ELEMENT, columns: some } },
  Column: {
    needs: ['items', 'width'],
    may: {
      ...ELEMENT,
      items: some,
      width: (value) => one('auto', 'stretch')(value) || count(value),
      style: CONTAINER_STYLE,
      verticalContentAlignment: one('top', 'center', 'bottom'),
    },
  },
  TextBlock: {
    needs: ['text'],
    may: {
      ...ELEMENT,
      ...TEXT,
      wrap: flag,
      style: one('default', 'heading'),
      horizontalAlignment: one('left', 'center', 'right'),
    },
  },
  RichTextBlock: { needs: ['inlines'], may: { ...ELEMENT, inlines: some } },
  TextRun: { needs: ['text'], may: { ...TEXT, italic: flag } },
  ActionSet: { needs: ['actions'], may: { ...ELEMENT, actions: some } },
  'Input.Text': {
    needs: ['id', 'label'],
    may: { ...INPUT, value: text, placeholder: text, maxLength: count, isMultiline: flag },
  },
  'Input.Number': { needs: ['id', 'label'], may: { ...INPUT, value: number, placeholder: text } },
  'Input.Date': { needs: ['id', 'label'], may: { ...INPUT, value: day, placeholder: text } },
  'Input.Time': { needs: ['id', 'label'], may: { ...INPUT, value: time } },
  'Input.Toggle': {
    needs: ['id', 'title'],
    may: {
      ...ELEMENT,
      id: filled,
      title: filled,
      value: text,
      valueOn: text,
      valueOff: text,
      wrap: flag,
    },
  },
  'Input.ChoiceSet': {
    needs: ['id', 'label', 'choices', 'key'],
    may: {
      ...INPUT,
      style: one('expanded', 'compact', 'filtered'),
      isMultiSelect: flag,
      key: filled,
      wrap: flag,
      value: text,
      placeholder: text,
      choices: (value) => some(value) && Array.isArray(value) && value.every(isChoice),
    },
  },
  'Action.Execute': {
    needs: ['verb', 'data', 'fallback'],
    may: { ...SENDS, verb: filled, fallback: (value) => value === 'drop' || data(value) },
  },
  'Action.Submit': { needs: ['title', 'data'], may: SENDS },
  'Action.OpenUrl': { needs: ['title', 'url'], may: { ...ACTION, url: web } },
  'Chart.Donut': { needs: ['title', 'data', 'fallback'], may: CHART },
  'Chart.HorizontalBar': {
    needs: ['title', 'data', 'fallback'],
    may: { ...CHART, displayMode: one('AbsoluteNoAxis') },
  },
};

/** What is wrong with an element; nothing when every client may draw it. */
export function complaintsAbout(node: CardNode, path: string): readonly string[] {
  const row = KNOWN[node.type];
  if (row === undefined) return [`${path}: no element ${node.type}`];
  const missing = row.needs.filter((key) => !(key in node));
  const wrong = Object.entries(node).filter(
    ([key, value]) => key !== 'type' && row.may[key]?.(value) !== true,
  );
  return [
    ...missing.map((key) => `${path}: ${node.type} without ${key}`),
    ...wrong.map(([key, value]) => `${path}.${key}: ${JSON.stringify(value)?.slice(0, 80)}`),
  ];
}

/** A title that says something, and an id that can be sent joined by commas. */
function isChoice(choice: unknown): boolean {
  if (typeof choice !== 'object' || choice === null) return false;
  const { title, value, ...more } = { title: undefined, value: undefined, ...choice };
  return filled(title) && filled(value) && !String(value).includes(',') && noKeys(more);
}

function noKeys(value: object): boolean {
  return Object.keys(value).length === 0;
}
