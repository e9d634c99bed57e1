// The Word library with its charts, loaded the first time a Word paper is written.
export type Docx = typeof import('docx') & Pick<typeof import('docx/charts'), 'ChartRun'>;

export async function loadDocx(): Promise<Docx> {
  const [docx, { ChartRun }] = await Promise.all([import('docx'), import('docx/charts')]);
  return { ...docx, ChartRun };
}
