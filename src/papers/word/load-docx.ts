// The Word library, loaded the first time a Word paper is written.
export type Docx = typeof import('docx');

export function loadDocx(): Promise<Docx> {
  return import('docx');
}
