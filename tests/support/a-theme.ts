/** A theme as tests need it: without lead, proposals and target unless told otherwise. */
import { asId, type ThemeId } from '../../src/domain/shared/ids.ts';
import type { Theme } from '../../src/domain/theme/theme.ts';
import { TENANT } from './builders.ts';

export function aTheme(id: string, differs: Partial<Theme> = {}): Theme {
  return {
    tenant: TENANT,
    id: asId<ThemeId>(id),
    version: 1,
    name: `Tema ${id}`,
    text: 'Færre skemaer',
    proposals: [],
    createdAt: '2026-11-20T09:00:00.000Z',
    changedAt: '2026-11-20T09:00:00.000Z',
    ...differs,
  };
}
