// Mail addresses in the made-up municipality Bakkekøbing; the domain can never exist.
import { slugOf } from '../../src/domain/shared/slug.ts';

/** `Lone Kjærulf` is `lone.kjaerulf@bakkekoebing.example`. */
export function townMail(name: string): string {
  return `${slugOf(name).replaceAll('-', '.')}@bakkekoebing.example`;
}
