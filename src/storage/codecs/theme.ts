// How themes are stored.
import { z } from 'zod/v4';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { TenantId, ThemeId } from '../../domain/shared/ids.ts';
import {
  type CountedPlaces,
  TARGET_UNITS,
  type Theme,
  type ThemeTarget,
} from '../../domain/theme/theme.ts';
import { type Fields, idOf, makeCodec } from '../codec.ts';
import { named } from './register.ts';

const text = z.string();
const byDepartment = z.record(text, z.number());

export const themeCodec = makeCodec<Theme>({
  schema: z.looseObject({
    tenant: idOf<TenantId>(),
    id: idOf<ThemeId>(),
    version: z.number(),
    name: text,
    text,
    lead: named.optional(),
    proposals: z.array(idOf<ProposalNo>()),
    target: z
      .looseObject({
        unit: z.enum(TARGET_UNITS),
        total: z.number(),
        byDepartment,
        year: z.number(),
      } satisfies Fields<ThemeTarget>)
      .optional(),
    counted: z
      .looseObject({ total: z.number(), byDepartment, at: text } satisfies Fields<CountedPlaces>)
      .optional(),
    createdAt: text,
    changedAt: text,
  } satisfies Fields<Theme>),
});
