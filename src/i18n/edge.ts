// What is said when nothing else can speak: in both languages at once, since nobody knows which.

export const edge = {
  apology: (reference: string): string =>
    `Beklager, noget gik galt hos os. Det, du har gemt, er der stadig. Prøv igen om lidt – kode ${reference}. · Sorry, something went wrong on our side. What you saved is still there. Try again shortly – code ${reference}.`,
  busy: 'Nogen retter i det samtidig. Det, du skrev, står her endnu – prøv igen om lidt. · Others are changing it at the same time. What you wrote is still here – try again shortly.',
  notHere:
    'Det viser jeg kun til dig selv: skriv til mig i den personlige chat. · I show that to you alone: write to me in the personal chat.',
  /** Said in what the client speaks: what the person chose has not been read yet. */
  tooFast: {
    da: (seconds: number): string =>
      `Det går lidt hurtigt. Prøv igen om ${seconds} ${seconds === 1 ? 'sekund' : 'sekunder'}.`,
    en: (seconds: number): string =>
      `That is a little fast. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  },
  unreadable:
    'Kortet er ændret siden. Skriv “menu” for at komme videre. · The card has changed since. Write “menu” to go on.',
};
