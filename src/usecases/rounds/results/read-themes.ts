// Reads what free texts are about, by the words the municipality's file knows.
import type { Heard, Read } from '../../../domain/results/themes.ts';
import type { Area } from '../../../domain/shared/register.ts';
import type { Suggest } from '../../../ports/suggest.ts';

/** What each of the texts is about; nothing where none of its words says so. */
export async function readThemes(
  { suggest }: { readonly suggest: Suggest },
  texts: Iterable<string>,
  areas: readonly Area[],
): Promise<Read> {
  const heard = new Map<string, readonly Heard[]>();
  for (const text of new Set(texts)) heard.set(text, await heardIn(suggest, text, areas));
  return (text) => heard.get(text) ?? [];
}

/** The likeliest area and the likeliest need; what is merely usual says nothing of this text. */
async function heardIn(
  suggest: Suggest,
  text: string,
  areas: readonly Area[],
): Promise<readonly Heard[]> {
  const { areas: found, need } = await suggest.suggest(text, areas);
  const area = found.find(({ words }) => words.length > 0);
  const wants = need.find(({ words }) => words.length > 0);
  const name = areas.find(({ id }) => id === area?.is)?.name;
  return [
    ...(area === undefined
      ? []
      : [{ of: 'area', is: area.is, words: area.words, ...(name && { name }) } as const]),
    ...(wants === undefined ? [] : [{ of: 'need', is: wants.is, words: wants.words } as const]),
  ];
}
