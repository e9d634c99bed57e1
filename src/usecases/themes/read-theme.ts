// Reads a theme as it was typed on its form.
import { namedAs } from '../../domain/shared/named-as.ts';
import type { Named, Register } from '../../domain/shared/register.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { cleanLine, cleanText } from '../../domain/shared/typed-text.ts';
import type { ThemeWords } from '../../domain/theme/change-theme.ts';
import { THEME_MAX, type Theme } from '../../domain/theme/theme.ts';
import type { ThemeFault, ThemeField, TypedTheme } from '../../domain/theme/typed-theme.ts';
import { problemWith } from '../supplement-text.ts';

export interface ReadThemeFrom {
  readonly register: Register;
  /** A number in it is no CPR number. */
  readonly notCpr: boolean;
  /** The other themes: no two have the same name. */
  readonly others: readonly Pick<Theme, 'name'>[];
  /** Who led it before. */
  readonly former?: Named;
}

/** Texts in order, and a name of its own; only the name must be there. */
export function readTheme(
  typed: TypedTheme,
  { register, notCpr, others, former }: ReadThemeFrom,
): Result<ThemeWords, readonly ThemeFault[]> {
  const name = cleanLine(typed.name);
  const taken = others.some((one) => folded(one.name) === folded(name));
  const fields = ['name', 'text', 'lead'] as const satisfies readonly ThemeField[];
  const faults: readonly ThemeFault[] = [
    ...fields.flatMap((field): readonly ThemeFault[] => {
      const fault = problemWith(typed[field], notCpr, THEME_MAX[field]);
      if (fault === undefined || (fault.kind === 'required' && field !== 'name')) return [];
      return [{ field, fault }];
    }),
    ...(taken ? [{ field: 'name', fault: { kind: 'taken' } } as const] : []),
  ];
  if (faults.length > 0) return refused(faults);
  const lead = namedAs(typed.lead, register, former);
  return ok({ name, text: cleanText(typed.text).trim(), ...(lead !== undefined && { lead }) });
}

function folded(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('da');
}
