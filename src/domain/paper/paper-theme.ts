// A theme as it may stand on paper: without who leads it.
import type { ThemeProgress } from '../theme/progress.ts';
import type { Theme } from '../theme/theme.ts';

export type PaperTheme = Pick<Theme, 'id' | 'name' | 'text' | 'proposals'> & {
  /** How far it is with its target, where it has one. */
  readonly progress?: ThemeProgress;
};

/** What may leave the house of a theme. */
export function paperTheme(
  { id, name, text, proposals }: Theme,
  progress: ThemeProgress | undefined,
): PaperTheme {
  return { id, name, text, proposals, ...(progress && { progress }) };
}
