// How the proposals of a period are distributed: as text first, since phones draw no charts.
import type { Count } from '../../domain/digest/digest.ts';
import { AUTHORITIES, NEEDS } from '../../domain/proposal/classification.ts';
import type { Language } from '../../domain/shared/language.ts';
import { type Catalogue, catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { DigestView } from '../digest-models.ts';
import { areaName } from '../names.ts';
import { plain } from '../plain.ts';
import { eyebrow, type Run, run, SUBTLE, sentence } from '../runs.ts';
import type { Filled } from '../template.ts';

const SHOWN = 10;
const BAR = 20;

interface Slice {
  readonly name: string;
  readonly count: number;
}

interface Distribution {
  readonly title: string;
  readonly slices: readonly Slice[];
}

/** Four distributions as bars of text, two of them also drawn where the client can. */
export function distributions(view: DigestView, language: Language): Filled {
  const { digest: words, buttons: names } = catalogueOf(language);
  const { digest: shown } = view;
  const { distributions: said } = words;
  const [area, need, origin, hassle] = distributionsOf(view, language);
  const all = [area, need, origin, hassle].filter(({ slices }) => slices.length > 0);
  const most = Math.max(...all.flatMap(({ slices }) => slices.map(({ count }) => count)), 1);
  const about = shown.received === 0 ? said.none : said.of(shown.received);
  return {
    layout: 'distributions',
    words: {
      lang: language,
      eyebrow: eyebrow(sentence(words.period(shown.period))),
      title: said.title,
      lines: [[run(about, SUBTLE)], ...severalOf(area, shown.received, said)],
      groups: all.map((one) => groupOf(one, { total: shown.received, most }, language)),
      donuts: drawn(need, ({ name, count }) => ({ legend: name, value: count })),
      horizontalBars: drawn(area, ({ name, count }) => ({ x: name, y: count })),
      actions: buttons({
        title: names.digest,
        press: { verb: 'digest.show', data: { from: shown.from, until: shown.until } },
      }),
    },
  };
}

function distributionsOf(
  { digest, names }: DigestView,
  language: Language,
): readonly [Distribution, Distribution, Distribution, Distribution] {
  const { digest: words, proposal } = catalogueOf(language);
  const { distributions: said } = words;
  const nameIn =
    (known: readonly string[], labels: Readonly<Record<string, string>>) => (key: string) =>
      (key !== 'unknown' && known.includes(key) ? labels[key] : undefined) ?? said.unknown;
  return [
    { title: said.byArea, slices: slicesOf(digest.byArea, said, (key) => areaName(key, names)) },
    { title: said.byNeed, slices: slicesOf(digest.byNeed, said, nameIn(NEEDS, proposal.needs)) },
    {
      title: said.byOrigin,
      slices: slicesOf(digest.byOrigin, said, nameIn(AUTHORITIES, proposal.authorities)),
    },
    { title: said.byHassle, slices: slicesOf(digest.byHassle, said, said.hassle) },
  ];
}

/** Why the areas add up to more than there are proposals, where they do. */
function severalOf(
  { slices }: Distribution,
  total: number,
  said: Catalogue['digest']['distributions'],
): readonly (readonly Run[])[] {
  const sum = slices.reduce((all, { count }) => all + count, 0);
  return sum > total ? [[run(said.several, SUBTLE)]] : [];
}

/** Named counts, the smallest beyond what there is room for added up; those without an answer last. */
function slicesOf(
  counts: readonly Count[],
  said: Catalogue['digest']['distributions'],
  nameOf: (key: string) => string,
): readonly Slice[] {
  const named = counts.map(({ key, count }) => ({
    name: key === 'unknown' ? said.unknown : plain(nameOf(key)),
    count,
  }));
  const answered = named.filter(({ name }) => name !== said.unknown);
  const unanswered = named.filter(({ name }) => name === said.unknown);
  const room = SHOWN - unanswered.length;
  if (answered.length <= room) return [...answered, ...unanswered];
  const rest = answered.slice(room - 1).reduce((sum, { count }) => sum + count, 0);
  return [...answered.slice(0, room - 1), { name: said.other, count: rest }, ...unanswered];
}

/** Shares are of the proposals, so those of the areas may add up to more than all. */
function groupOf(
  { title, slices }: Distribution,
  { total, most }: { readonly total: number; readonly most: number },
  language: Language,
) {
  const { distributions: said } = catalogueOf(language).digest;
  return {
    title,
    bars: slices.map(({ name, count }) => ({
      name: [run(name)] satisfies readonly Run[],
      share: said.share(count, Math.round((100 * count) / Math.max(total, 1))),
      bar: barOf(count / most),
    })),
  };
}

/** `██████`: the longest bar is the largest count of all, so that bars can be compared. */
function barOf(part: number): string {
  return '█'.repeat(Math.max(1, Math.round(part * BAR)));
}

function drawn(
  { title, slices }: Distribution,
  datum: (slice: Slice) => Readonly<Record<string, unknown>>,
): readonly Readonly<Record<string, unknown>>[] {
  if (slices.length === 0) return [];
  const alternative = slices.map(({ name, count }) => `${name} ${count}`).join(' · ');
  return [
    { title, data: slices.map(datum), alternative: [run(`${title}: ${alternative}`, SUBTLE)] },
  ];
}
