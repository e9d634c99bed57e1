// What we need kept of themes.
import type { TenantId, ThemeId } from '../domain/shared/ids.ts';
import type { Theme } from '../domain/theme/theme.ts';
import type { Tagged } from './tagged.ts';

export interface ThemeStore {
  theme(tenant: TenantId, id: ThemeId): Promise<Tagged<Theme> | undefined>;
  /** Every theme of the tenant by name; at most 10 seconds old, what this process wrote is always there. */
  all(tenant: TenantId): Promise<readonly Theme[]>;
  /** Writes a theme that has no tag yet, or was read under one; `changed` when it was not the latest. */
  save(theme: Theme, tag: string | undefined): Promise<Tagged<Theme> | 'changed'>;
}
