/** Reads an Adaptive Card as a person does: what it says, what it asks, and what can be pressed. */

type Part = Readonly<Record<string, unknown>>;

export interface CardInput {
  readonly id: string;
  readonly kind: 'text' | 'number' | 'date' | 'time' | 'choice' | 'toggle';
  readonly label: string;
  /** The label ends with a star, or the card says so itself. */
  readonly required: boolean;
  /** Several choices may be made. */
  readonly several: boolean;
  /** What stands in it; empty when nothing does. */
  readonly value: string;
  /** In UTF-16 units; without end when the card sets none. */
  readonly max: number;
  /** Values that can be chosen. */
  readonly choices: readonly string[];
}

export interface CardButton {
  readonly title: string;
  readonly verb: string;
  readonly data: Part;
  /** In the row of buttons below the card, or a part of its body that can be pressed. */
  readonly place: 'below' | 'within';
  /** False when it sends its own data only. */
  readonly takesInputs: boolean;
}

export interface ReadCard {
  /** Empty when no text is marked as one. */
  readonly heading: string;
  /** Every text in reading order. */
  readonly texts: readonly string[];
  /** Texts in the colour that says something is wrong. */
  readonly faults: readonly string[];
  readonly inputs: readonly CardInput[];
  /** Those below the card first, in their order: the first is the one that leads on. */
  readonly buttons: readonly CardButton[];
}

const INPUT_KINDS: Readonly<Record<string, CardInput['kind']>> = {
  'Input.Text': 'text',
  'Input.Number': 'number',
  'Input.Date': 'date',
  'Input.Time': 'time',
  'Input.ChoiceSet': 'choice',
  'Input.Toggle': 'toggle',
};

/** Reads a card; what it does not know is passed over, as clients do. */
export function readCard(card: unknown): ReadCard {
  const parts = partsIn(card);
  const texts = parts.flatMap(textsIn);
  const buttons = parts.flatMap(buttonsIn);
  return {
    heading: texts.find(({ heading }) => heading)?.text ?? '',
    texts: texts.map(({ text }) => text),
    faults: texts.filter(({ fault }) => fault).map(({ text }) => text),
    inputs: parts.flatMap(inputsIn),
    buttons: [
      ...buttons.filter(({ place }) => place === 'below'),
      ...buttons.filter(({ place }) => place === 'within'),
    ],
  };
}

interface Found {
  readonly part: Part;
  readonly place: CardButton['place'];
}

/** What is not drawn: what a fallback would be, what a button carries, the pieces of a text. */
const UNDRAWN: readonly string[] = ['fallback', 'data', 'inlines'];

/** Every element and action, the outer ones first. */
function partsIn(card: unknown): readonly Found[] {
  const { actions, ...body } = partOf(card);
  return [...partsWithin(body, 'within'), ...partsWithin(actions, 'below')];
}

function partsWithin(node: unknown, place: Found['place']): readonly Found[] {
  if (Array.isArray(node)) return node.flatMap((one) => partsWithin(one, place));
  const part = partOf(node);
  const own = typeof part['type'] === 'string' ? [{ part, place }] : [];
  const drawn = Object.entries(part).filter(([key]) => !UNDRAWN.includes(key));
  return [...own, ...drawn.flatMap(([, child]) => partsWithin(child, place))];
}

function textsIn({ part }: Found): { text: string; heading: boolean; fault: boolean }[] {
  const heading = part['style'] === 'heading';
  if (part['type'] === 'TextBlock') {
    const fault = part['color'] === 'attention';
    return [{ text: String(part['text'] ?? ''), heading, fault }];
  }
  if (part['type'] !== 'RichTextBlock') return [];
  const inlines = Array.isArray(part['inlines']) ? part['inlines'].map(partOf) : [];
  const fault = inlines.some((inline) => inline['color'] === 'attention');
  const text = inlines.map((inline) => String(inline['text'] ?? '')).join('');
  return [{ text, heading, fault }];
}

function inputsIn({ part }: Found): CardInput[] {
  const kind = INPUT_KINDS[String(part['type'])];
  if (kind === undefined) return [];
  const label = String(part['label'] ?? part['title'] ?? '');
  const choices = Array.isArray(part['choices']) ? part['choices'].map(partOf) : [];
  return [
    {
      id: String(part['id']),
      kind,
      label,
      required: label.endsWith(' *') || part['isRequired'] === true,
      several: part['isMultiSelect'] === true,
      value: String(part['value'] ?? ''),
      max: typeof part['maxLength'] === 'number' ? part['maxLength'] : Number.POSITIVE_INFINITY,
      choices: choices.map((choice) => String(choice['value'])),
    },
  ];
}

function buttonsIn({ part, place }: Found): CardButton[] {
  if (part['type'] !== 'Action.Execute' && part['type'] !== 'Action.Submit') return [];
  const data = partOf(part['data']);
  return [
    {
      // A row that can be pressed is named by what stands on it: only the older kind says what it does.
      title: String(part['title'] ?? partOf(part['fallback'])['title'] ?? ''),
      verb: String(part['verb'] ?? data['verb'] ?? ''),
      data,
      place,
      takesInputs: part['associatedInputs'] !== 'none',
    },
  ];
}

function partOf(value: unknown): Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
