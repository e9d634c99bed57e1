// How it is told that a proposal is sent on, merged or on its own again, in Danish.

export const moved = {
  title: 'Forslaget er sendt videre',
  back: 'Forslaget er hos os igen',
  with: 'Nu hos',
  text: 'De ser på det og svarer.',
  due: 'Du hører fra os senest',
  summary: (title: string, holder: string) => `“${title}” er nu hos ${holder}`,
};

export const merged = {
  title: 'Det er samlet med et forslag om det samme',
  text: (into: string) =>
    `Det behandles nu sammen med ${into}. Det, I har skrevet, følger med, og du får samme besked som de andre.`,
  why: 'Derfor',
  summary: (title: string) => `“${title}” er samlet med et forslag om det samme`,
};

export const unmerged = {
  title: 'Det behandles for sig selv igen',
  text: (from: string) => `Det var samlet med ${from}, men det viste sig at være noget andet.`,
  summary: (title: string) => `“${title}” behandles for sig selv igen`,
};
