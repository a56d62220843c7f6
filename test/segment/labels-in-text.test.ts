import { describe, expect, it } from 'vitest';
import { parsePostings } from '../../src/index.js';

const PAGE = `Secrétaire général de mairie (H/F)

Employeur : Commune de Vitré
Lieu : Vitré
Type de contrat : CDD
Date souhaitée de début du contrat : 31/10/2026

Descriptif de l'emploi
Lieu de travail : siège et sites extérieurs
La commune accueille trois mille habitants et un marché.
Missions
Préparer les conseils.
Employeur : une commune dynamique
`;

describe('a label inside a text', () => {
  it('never overrides the labelled field, also where it is the first line of the text', () => {
    expect(parsePostings(PAGE)[0]).toMatchObject({
      source: { layout: 'job-board' },
      employer: { name: 'Commune de Vitré' },
      workplace: { text: 'Vitré', city: 'Vitré' },
      description:
        'Lieu de travail : siège et sites extérieurs\nLa commune accueille trois mille habitants et un marché.',
      missions: 'Préparer les conseils.\nEmployeur : une commune dynamique',
    });
  });

  it('fills a field that no label of the page has', () => {
    const [record] = parsePostings(PAGE.replace('Lieu : Vitré\n', '').replace('siège et sites extérieurs', 'Rennes'));
    expect(record).toMatchObject({ workplace: { text: 'Rennes', city: 'Rennes' } });
  });
});
