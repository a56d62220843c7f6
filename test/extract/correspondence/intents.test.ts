import { describe, expect, it } from 'vitest';
import { type Cue, cuesIn } from '../../../src/extract/correspondence/intents.js';

/** Every word that tells what a sentence is about. */
const CUES: Readonly<Record<Cue, readonly string[]>> = {
  ask: [
    ...[
      'renseignement',
      'Renseignements',
      'se renseigner',
      'information complémentaire',
      'informations supplémentaires',
    ],
    ...['informations utiles', 'informations sur le poste', "plus d'informations", 'toute précision', 'autres infos'],
    ...['davantage de précisions', 'toutes questions', 'une question', 'vos questions', "d'éventuelles questions"],
    ...['contacter', 'contactez', 'prendre contact', 'prenez contact', 'pris contact', 'prendre attache'],
    ...[
      'prendre rendez-vous',
      'qui contacter',
      'contacts peuvent',
      'contact utile',
      'contact RH',
      'contact téléphonique',
    ],
    ...['contact :', 'personne à contacter', 'personnes de contact', 'personne ressource', 'personnes-ressources'],
    ...["s'adresser", "s'adresseront", 'adressez-vous', 'se rapprocher', 'vous rapprocher', 'rapprochez-vous'],
    ...['interlocuteur', 'interlocutrices', 'joignable', 'appeler', 'appelez'],
  ],
  apply: [
    ...['candidater', 'candidatez', 'postuler', 'Postulez', 'postulant', 'faire acte', 'répondre à cette offre'],
    ...["répondez à l'annonce"],
  ],
  send: [
    ...['adresser', 'adressez', 'adressées', 'adressent', 'adresseront', 'envoient', 'enverront', 'envoyer', 'envoyée'],
    ...['envoi', 'expédier', 'expédiée', 'transmettre', 'transmettez', 'transmettent', 'transmettront', 'déposent'],
    ...['déposeront', 'transmises', 'parvenir', 'à l’attention', 'déposer', 'déposée', 'remettre', 'remises'],
  ],
  application: ['candidature', 'CANDIDATURES', 'lettres de motivation', 'curriculum', 'CV'],
};

describe('cuesIn', () => {
  it.each(Object.entries(CUES))('finds every word for %s', (cue, words) => {
    for (const word of words)
      expect([word, cuesIn(`Merci de ${word}`).map(({ value }) => value)]).toEqual([
        word,
        expect.arrayContaining([cue]),
      ]);
  });

  it('finds none within other words, nor in what says nothing of it', () => {
    for (const text of ['La recette du cvg', 'Le service compte douze agents.', 'Il précandidate'])
      expect(cuesIn(text)).toEqual([]);
  });
});
