/** What else the work is like: telework, management. */
import { asAnswer } from './answers.js';
import type { Field } from './found.js';
import { byInlineLabel, byLabel, type Parse } from './labels.js';
import { lowerCase } from './lower-case.js';

/** "Oui", "Possible", "2 jours par semaine"; "Non", "Pas de télétravail", "Impossible". */
export const asTelework: Parse<boolean> = (said) => {
  const answer = asAnswer(said);
  if (answer !== undefined) return answer;
  const text = lowerCase(said.text);
  if (/^(?:pas |aucun|impossible|non[ -](?:éligible|télétravaillable|possible|autorisé))/.test(text)) return false;
  return /^(?:(?:partiel(?:lement)? )?possible|éligible|autorisé|(?:partiel|occasionnel|ponctuel|régulier|fréquent|total|complet)$|(?:jusqu['’]à )?(?:\d|une?|deux|trois) jours?)(?!\p{L})/u.test(
    text,
  )
    ? true
    : undefined;
};

export const telework: Field<'telework'> = {
  kind: 'first',
  find: [byLabel('telework', asTelework), byInlineLabel('telework', asTelework)],
};

/** "Aucun", "Pas d'encadrement", "3 agents". */
export const asManagement: Parse<boolean> = (said) => {
  const text = lowerCase(said.text);
  if (/^(?:aucun(?:e|s)?|pas d['’e]|sans|néant)(?!\p{L})/u.test(text)) return false;
  const agents = /^(?<count>\d{1,4}) (?:agents?|personnes?|collaborat)/.exec(text)?.groups?.count;
  return agents === undefined ? asAnswer(said) : Number(agents) > 0;
};

export const management: Field<'management'> = {
  kind: 'first',
  find: [byLabel('management', asManagement), byInlineLabel('management', asManagement)],
};
