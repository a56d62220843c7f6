import { describe, expect, it } from 'vitest';
import { cuesIn, intentOfLine } from '../../src/extract/correspondence/intents.js';
import { CIVILITIES, TITLES } from '../../src/extract/reference/person-words.js';
import { SIGN, signsOf } from '../../src/extract/signs.js';

/** Every wording that tells whom to ask or where to apply. */
const CUES =
  `renseignement, renseignements, se renseigner, information complémentaire, informations supplémentaires, informations utiles,
  informations sur le poste, plus d'informations, toutes précisions, autres infos, davantage de précisions, toute question, des questions,
  une question, vos questions, d'éventuelles questions, contacter, contactez, prendre contact, prenez contact, pris contact,
  joignable, joignables, prendre attache, prendre rendez-vous, qui contacter, contact peut, contacts pourront, contact utile, contact rh, contact téléphonique,
  contact :, personne à contacter, personne de contact, personne ressource, personnes-ressources, s'adresser, s'adresseront, adressez-vous,
  se rapprocher, vous rapprocher, rapprochez-vous, interlocuteur, interlocutrices, appeler, appelez, candidater, candidatez,
  postuler, postulez, postulant, faire acte, répondre à cette offre, répondez à l'annonce, adresser, adressez, adressée, adressés,
  adressent, adresseront, envoient, enverront, envoyer, envoyez, envoyée, envoi, expédier, expédiez, expédiée, transmettre, transmettez,
  transmettent, transmettront, déposent, déposeront, transmis, transmise, parvenir, à l'attention, déposer, déposez, déposée, remettre,
  remis, remise, candidature, lettre de motivation, lettres de motivation, curriculum, cv`
    .split(',')
    .map((cue) => cue.trim().replace(/\s+/g, ' '));

describe('signsOf', () => {
  it.each(CUES)('sees the cue in "%s"', (cue) => {
    for (const text of [cue, cue.toUpperCase(), `(${cue})`]) {
      expect(cuesIn(text)).not.toEqual([]);
      expect(signsOf(text) & SIGN.cue).toBe(SIGN.cue);
    }
  });

  it.each(['Contact', 'Renseignements utiles', 'Informations et contacts', 'INTERLOCUTRICE', 'Une question ?'])(
    'sees that "%s" may be a title of contacts',
    (title) => {
      expect(intentOfLine(title)).toBe('ask');
      expect(signsOf(title) & SIGN.title).toBe(SIGN.title);
    },
  );

  it.each([...CIVILITIES, ...TITLES])('sees the civility "%s"', (word) => {
    for (const text of [word, `auprès de ${word} petit`, `${word.toUpperCase()} PETIT`])
      expect(signsOf(text) & SIGN.civility).toBe(SIGN.civility);
  });

  it.each([
    ['l’article L332-8', SIGN.article],
    ['(Art. 3-3)', SIGN.article],
    ['agents contractuels', SIGN.contract],
    ['de catégorie B', SIGN.category],
    ['Cat. A', SIGN.category],
    ['sous la référence', SIGN.reference],
    ['réfAB12', SIGN.reference],
    ['à TEMPS complet', SIGN.time],
    ['https://example.org', SIGN.web],
    ['nom (at) ville.fr', SIGN.at],
    ['nom [arobase] ville.fr', SIGN.at],
    ['Pour tout savoir', SIGN.title],
  ])('sees the sign of "%s"', (text, sign) => {
    expect(signsOf(text) & sign).toBe(sign);
  });

  it.each(['nos partenaires', 'la cartographie', 'l’éducation', 'la préférence', 'un graduat', 'pourtant'])(
    'sees none in "%s"',
    (text) => {
      expect(signsOf(text)).toBe(0);
    },
  );

  it('sees figures, capitals, marks and words', () => {
    expect(signsOf('')).toBe(0);
    expect(signsOf('le 1/2/26')).toBe(SIGN.digit | SIGN.date);
    expect(signsOf('02 99 01 02 03')).toBe(SIGN.digit | SIGN.date | SIGN.number);
    expect(signsOf('Été À LA ville')).toBe(SIGN.capitals);
    expect(signsOf('Fin.')).toBe(0);
    expect(signsOf('Fin. Et puis')).toBe(SIGN.stop | SIGN.capitals);
    expect(signsOf('nom [at] ville : @')).toBe(SIGN.bracket | SIGN.colon | SIGN.at);
    expect(signsOf('Temps')).toBe(SIGN.time);
    expect(signsOf('grade')).toBe(SIGN.grade);
    expect(signsOf('WWW')).toBe(SIGN.web | SIGN.capitals);
  });
});
