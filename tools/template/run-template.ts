// Takes a municipality's own Word template in, or writes one to begin with.
import type { TenantId } from '../../src/domain/shared/ids.ts';
import { readTemplate } from '../../src/papers/word/read-template.ts';
import { starterTemplate } from '../../src/papers/word/starter-template.ts';
import type { AuditStore } from '../../src/ports/audit.ts';
import type { TemplateStore } from '../../src/ports/template-store.ts';
import { writeNewFile } from '../list/write-new-file.ts';
import { readSmallFile } from '../register/read-small-file.ts';
import type { InOptions, OutOptions } from './options.ts';
import { outcomeWords, problemWords } from './words.ts';

export const EXIT = {
  /** Written, or could be used. */
  done: 0,
  /** Nothing could be done. */
  failed: 1,
  /** The template must be put right first. */
  faulty: 2,
} as const;

export interface TemplateDeps {
  readonly templates: Pick<TemplateStore, 'keep'>;
  readonly audit: Pick<AuditStore, 'note'>;
  readonly tenant: TenantId;
  /** The ISO instant of the run. */
  readonly now: string;
  readonly print: (line: string) => void;
}

/** Resolves to the exit code. Nothing is kept unless it is told to. */
export async function runIn(
  { templates, audit, tenant, now, print }: TemplateDeps,
  { file, write }: Pick<InOptions, 'file' | 'write'>,
): Promise<number> {
  const opened = await readSmallFile(file);
  if (opened === undefined) {
    print(`Filen findes ikke eller kan ikke åbnes: ${file}`);
    return EXIT.failed;
  }
  const read = await readTemplate(opened.bytes);
  if (!read.ok) {
    print(problemWords(read.problem));
    return EXIT.faulty;
  }
  const { kind, bytes } = read.value;
  if (write) {
    await templates.keep(tenant, kind, bytes);
    const operation = `template-file-${kind}`;
    await audit.note(tenant, [{ at: now, by: 'file', what: 'template-changed', operation }]);
  }
  for (const line of outcomeWords(read.value, write)) print(line);
  return EXIT.done;
}

/** Resolves to the exit code. A file that is there is never written over. */
export async function runOut(
  { print }: Pick<TemplateDeps, 'print'>,
  { kind, file }: Pick<OutOptions, 'kind' | 'file'>,
): Promise<number> {
  const trouble = await writeNewFile(file, await starterTemplate(kind));
  if (trouble !== undefined) {
    print(trouble);
    return EXIT.failed;
  }
  print(`En skabelon at begynde med er skrevet i ${file}.`);
  print('Sæt logo ind, ret skrift og rækkefølge, og indlæs den igen. Pladserne er dem i {{ }}.');
  return EXIT.done;
}
