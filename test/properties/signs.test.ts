/** What is not looked at for want of a sign holds nothing: records are the same when every line is looked at by every finder. */
import { describe, expect, it, vi } from 'vitest';
import { generatePosting } from '../posting-generator.js';
import { random } from '../random.js';

const { parsePostings } = await import('../../src/index.js');
vi.resetModules();
vi.doMock('../../src/extract/signs.js', async (original) => ({
  ...(await original<typeof import('../../src/extract/signs.js')>()),
  signsOf: () => -1,
}));
const { parsePostings: parseEverything } = await import('../../src/index.js');

/** Lines in which something is found, for every sign; and some that only look like it. */
const LINES = [
  'Candidatures à rh@ville.example.org ou claire.dubois [at] ville.example.org',
  'Vous pouvez joindre le secrétariat à [email protected]',
  'Pour postuler : https://emploi.example.org/offre?id=3 ou WWW.EXAMPLE.ORG',
  'Renseignements : Mme Claire DUBOIS, cheffe de service, 02.99.01.02.03',
  'Tél : +44 20 7946 0958',
  'Contact : docteur Paul Petit. Adresser CV et lettre de motivation à monsieur le maire, 1 rue du Port, 62100 Calais',
  "Toute question peut être posée à m. petit ; s'adresser à madame la directrice",
  'Personne à contacter : DUBOIS Claire',
  'Plus amples informations auprès de : Rose Adam. Candidatez avant le 1/2/26 !',
  'Merci de faire acte de candidature en rappelant la référence RH-2026/12',
  'Adressez votre candidature sous la réf. 12-B avant le 12 mai 2026.',
  'Poste à pourvoir au 1er mars 2026',
  'Il s’agit d’un poste de catégorie A ou A+',
  'Cat. B',
  'Un emploi de chargé de mission à temps complet',
  'Temps non complet : 17h30 hebdomadaires',
  'Emploi ouvert aux contractuels sur le fondement de l’article L. 332-8-2° du CGFP',
  'Art. 3-3 disposition 2 loi 84-53',
  'Autres grades possibles : rédacteur principal de 1re classe, attaché',
  'Vu le décret n° 2009-587 du 25 mai 2009 et la loi n° 86-33 du 9 janvier 1986',
  'ſe renſeigner auprès du ſervice : curriculum à l’attention de Mme Zoé Le Goff',
  'Les contretemps, les préférences, la communication et l’éducation sont de son ressort',
];

const CHANGES: readonly ((line: string) => string)[] = [
  (line) => line,
  (line) => line.toUpperCase(),
  (line) => line.toLowerCase(),
  (line) => line.normalize('NFD'),
  (line) => line.replaceAll("'", '’').replaceAll('’', "'"),
  (line) => `- **${line}**`,
  (line) => line.replaceAll(' ', '\u00a0'),
  (line) => line.slice(7),
  (line) => line.slice(0, -3),
  (line) => line.replace(/[.:,]/g, ''),
  (line) => line.replace(/(?<=\p{L}{3})(?=\p{L})/u, '\u200b'),
];

describe('signs', () => {
  it('keep no finder from what it would find', () => {
    let found = 0;
    for (let seed = 0; seed < 120; seed++) {
      const dice = random(seed);
      const lines = generatePosting(dice).printed.split('\n');
      for (let i = 0; i < 6; i++) {
        const line = dice.pick(CHANGES)(dice.pick(LINES));
        lines.splice(dice.below(lines.length + 1), 0, line);
      }
      const text = lines.join('\n');
      const records = parsePostings(text, { provenance: true });
      expect(records).toEqual(parseEverything(text, { provenance: true }));
      for (const { contacts, legal_references, categories } of records)
        found += contacts.length + legal_references.length + categories.length;
    }
    expect(found).toBeGreaterThan(120);
  });
});
