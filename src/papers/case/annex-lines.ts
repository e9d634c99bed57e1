// The list of annexes of a case, numbered.
import { annexesOf } from '../../domain/paper/annexes.ts';
import type { CaseContext } from './case-context.ts';

export function annexLines({
  given,
  words,
}: Pick<CaseContext, 'given' | 'words'>): readonly string[] {
  const { annexes } = words;
  const named = annexesOf(given).map(({ paper, recommended }) => ({
    name: annexes.names[paper],
    recommended,
  }));
  const own = (given.ownAnnexes ?? []).map((name) => ({ name, recommended: false }));
  return [...named, ...own].map(({ name, recommended }, at) => {
    const line = annexes.line(at + 1, name);
    return recommended ? annexes.recommended(line) : line;
  });
}
