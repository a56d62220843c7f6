/** The little grammar that sentences made of parts need. */

const VOWEL = /^[aeiouyâàéèêîôûœ]/i;

/** "le service" → "du service", "Albi" → "d'Albi", "Le Havre" → "du Havre". */
export function of(phrase: string): string {
  if (/^le /i.test(phrase)) return `du ${phrase.slice(3)}`;
  if (/^les /i.test(phrase)) return `des ${phrase.slice(4)}`;
  return VOWEL.test(phrase) ? `d'${phrase}` : `de ${phrase}`;
}

/** "le service" → "au service". */
export function to(phrase: string): string {
  if (/^le /i.test(phrase)) return `au ${phrase.slice(3)}`;
  if (/^les /i.test(phrase)) return `aux ${phrase.slice(4)}`;
  return `à ${phrase}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Lower case at the beginning, but for initials: "Chargé de mission" → "chargé de mission", "ATSEM" stays. */
export const inSentence = (text: string): string =>
  /^.\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** Letters without their accents. */
export const unaccented = (text: string): string =>
  text
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'OE')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** As in an address of the web: "L'Haÿ-les-Roses" → "l-hay-les-roses". */
export const slug = (text: string): string =>
  unaccented(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
