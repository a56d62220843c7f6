import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../../src/segment/index.js';
import type { Layout } from '../../src/segment/layout.js';
import { lexiconOf, wordAt } from '../../src/segment/lexicon.js';
import { readWord } from '../../src/segment/reading.js';
import { wordKey } from '../../src/segment/word-key.js';
import { lineKey } from '../../src/text.js';
import { generatePosting } from '../posting-generator.js';
import { FRENCH_TEXTS } from '../postings/french-texts.js';
import { random } from '../random.js';

const layouts = Object.values(LAYOUTS) as readonly Layout[];

/** Names that are of a family of words and on no list: one for each token that a family begins with, in the order of both. */
const FAMILIES: readonly (readonly string[])[] = [
  ['Date limite de réception des dossiers', 'Délai de remise des candidatures', 'Jour limite pour postuler'],
  ['Clôture du dépôt des candidatures', 'Fin de réception des candidatures', 'Limite de dépôt de candidature'],
  ['Candidatures à envoyer avant le'],
  [
    'Adresser votre candidature à',
    "Candidature à adresser à l'attention de",
    'Envoyer les candidatures par courriel à',
  ],
  ['Date prévue de prise de fonction'],
  ['Prise de fonction envisagée'],
  ['Emploi vacant au', 'Poste disponible au', 'Vacant de', 'Disponible à compter du', 'À pourvoir au'],
  ["Date de parution de l'annonce"],
  ['Salaire brut mensuel', 'Rémunération proposée', 'Traitement indicatif'],
  ['Intitulé exact du poste', 'Titre de la fonction', 'Libellé de l’offre', 'Dénomination du poste'],
  ["Lieu principal d'exercice", "Adresse d'affectation", 'Localisation de la fonction', "Site d'affectation"],
  ['Type de contrat proposé', 'Nature du contrat proposé'],
  ['Durée prévisionnelle du contrat'],
  ['Réf. interne', 'Référence interne'],
  [
    ...['Les missions essentielles', 'Vos missions et activités du poste', 'Ses missions', 'Nos missions'],
    ...['Définition des missions', 'Description des missions', 'Présentation des missions'],
    ...['Principales missions confiées', 'Missions essentielles'],
  ],
  [
    ...['Les activités essentielles', 'Vos activités essentielles', 'Ses activités', 'Nos activités'],
    ...['Principales activités du poste', 'Description des activités', 'Activités essentielles'],
  ],
  ['Le profil souhaité', 'Votre profil idéal', 'Description du profil attendu', 'Profil idéal'],
  [
    ...['Les compétences requises', 'Compétences et savoirs souhaités', 'Connaissances attendues'],
    ...['Qualités souhaitées', 'Aptitudes demandées'],
  ],
  ['Emploi ouvert aux', 'Poste ouvert aux', 'Ouvert aux'],
  ['Présentation de la mairie', 'Description de la mairie', 'Descriptif de la mairie', 'À propos de la mairie'],
  ['Bienvenue chez Jardins et serres'],
  ["Nom de l'entreprise"],
];

it('finds families of words by the tokens they begin with', () => {
  const lexicon = lexiconOf(LAYOUTS['job-board']);
  const found = FAMILIES.map((names) =>
    names.map(
      (name) => readWord({ number: 1, text: `${name} : Oui`, key: lineKey(`${name} : Oui`) }, lexicon)?.word.name,
    ),
  );
  const { forms = [] } = LAYOUTS['job-board'] as Layout;
  expect(found).toEqual(forms.map(({ first, key }) => first.map(() => key.source)));
  const tokens = FAMILIES.map((names) => names.map((name) => /^[a-z]+/.exec(wordKey(name))?.[0]));
  expect(tokens).toEqual(forms.map(({ first }) => first));
});

/** Lines that hold words, lines that nearly do, and lines of prose, with all that may stand around their first token. */
const texts = [
  ...FAMILIES.flat(),
  ...layouts.flatMap(({ words, inline = {} }) => [...Object.keys(words), ...Object.keys(inline)]),
  ...Object.values(FRENCH_TEXTS).flat(),
  ...Array.from({ length: 20 }, (_, seed) => generatePosting(random(seed)).printed.split('\n')).flat(),
].filter((text) => text !== '');
const WAYS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `${text} : Oui`,
  (text) => `${text}: 35 h`,
  (text) => `${text} 12/03/2026`,
  (text) => `${text}Oui`,
  (text) => `- ${text}`,
  (text) => `  • **${text}** Oui`,
  (text) => `ℹ️ ${text}`,
  (text) => `## ${text}`,
  (text) => `1. ${text}`,
  (text) => `II - ${text}`,
  (text) => `► a ) ${text}`,
  (text) => `VIIIs\u00a0\u00a0/ ${text}`,
  (text) => `[${text}](https://example.org)`,
  (text) => `| ${text} | Oui |`,
  (text) => `${text}\tOui`,
  (text) => `${text} (H/F) ;`,
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replace(/(?<=^\p{L}\p{L})/u, '\u00ad'),
  (text) => text.replaceAll("'", '’').toUpperCase(),
];

describe.each(layouts)('lines that $id is said to have no word for', (layout) => {
  it('have none', () => {
    const lexicon = lexiconOf(layout);
    let wordless = 0;
    for (const way of WAYS)
      for (const plain of texts) {
        const text = way(plain);
        if (!lexicon.isWordless(text)) continue;
        wordless++;
        const reading = readWord({ number: 1, text, key: lineKey(text) }, lexicon);
        if (reading !== null) expect({ text, reading }).toEqual({ text, reading: null });
      }
    expect(wordless).toBeGreaterThan(texts.length);
  });
});

it.each(layouts)('words of $id are found whole at the beginning of a line', (layout) => {
  const lexicon = lexiconOf(layout);
  for (const name of Object.keys(layout.words))
    for (const written of [name, name.replaceAll(' ', '\u00a0'), name.replaceAll("'", '’')])
      expect([written, wordAt(`${written} : Oui`, 0, lexicon)?.word]).toEqual([
        written,
        lexicon.words.get(wordKey(name)),
      ]);
});
