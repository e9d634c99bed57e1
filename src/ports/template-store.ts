// What we need kept of a municipality's own Word templates.
import type { TemplateKind } from '../domain/paper/template.ts';
import type { TenantId } from '../domain/shared/ids.ts';

export interface TemplateStore {
  /** The bytes of a .docx file; undefined when the municipality has none of this kind. */
  template(tenant: TenantId, kind: TemplateKind): Promise<Uint8Array | undefined>;
  /** Takes the place of the one there was; that one is found until all of this is stored. */
  keep(tenant: TenantId, kind: TemplateKind, bytes: Uint8Array): Promise<void>;
}
