// What a mail address looks like, wherever one is typed or read.

const MAIL = /^[^\s@<>"',;:()]+@[^\s@<>"',;:()]+\.[^\s@<>"',;:().]{2,}$/u;

/** True for one address and nothing else. */
export function isMail(text: string): boolean {
  return MAIL.test(text);
}
