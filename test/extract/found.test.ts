import { expect, it } from 'vitest';
import { found } from '../../src/extract/found.js';
import { parsePostings } from '../../src/index.js';
import type { Line } from '../../src/offer.js';

const line = (number: number, text: string): Line => ({ number, text, key: text });

it('gives lines as they stand, and parts of one line apart', () => {
  const lines = [line(3, 'Ville de Nérac'), line(5, '2 place Gambetta'), line(5, '47600 Nérac')];
  expect(found('', lines, 'test')).toMatchObject({
    lines: [3, 5],
    raw: 'Ville de Nérac\n\n2 place Gambetta\n47600 Nérac',
  });
});

it('gives every part of a value the lines that say it', () => {
  const [record] = parsePostings(
    `Agent d'accueil
Offre n° O062260219000001
Publiée le 19/02/2026
Synthèse de l'offre
Famille de métiers
Pilotage >
Contrôle de gestion
Ouvert aux contractuels
Oui, à titre dérogatoire par rapport aux candidatures de fonctionnaires
(Art. L332-8 disposition 2 du code général de la fonction publique)

Un contractuel peut être recruté sur ce poste.
Son contrat est de trois ans.
Temps de travail
Temps non complet,
19h45 hebdomadaire
Adresse de l'employeur
SYNDICAT DES EAUX
>6 place des Héros
62000 ARRAS
`,
    { provenance: true },
  );
  const linesOf = (...paths: readonly string[]) => paths.map((path) => record?.provenance?.[path]?.lines);
  expect(linesOf('job_family.domain', 'job_family.name')).toEqual([
    [6, 6],
    [7, 7],
  ]);
  expect(linesOf('contract.open', 'contract.condition')).toEqual([
    [9, 9],
    [9, 9],
  ]);
  const ofArticle = linesOf('contract.article', 'contract.dispositions', 'contract.code');
  expect(ofArticle).toEqual(ofArticle.map(() => [10, 10]));
  expect(record?.provenance?.['contract.explanation']).toMatchObject({
    lines: [12, 13],
    raw: 'Un contractuel peut être recruté sur ce poste.\nSon contrat est de trois ans.',
  });
  // What the lines say in other words, they say together.
  expect(linesOf('working_time.text', 'working_time.full_time', 'working_time.weekly_minutes')).toEqual([
    [15, 16],
    [15, 16],
    [15, 16],
  ]);
  expect(linesOf('employer.name', 'employer.street', 'employer.postcode', 'employer.city')).toEqual([
    [18, 18],
    [19, 19],
    [20, 20],
    [20, 20],
  ]);
});

it('gives them on a page that was wrapped, too', () => {
  const [record] = parsePostings(
    `Jardinier ou jardinière des espaces verts de la ville et de ses hameaux
(H/F)
Employeur : Commune d'Arras
Lieu de travail : Arras
Date limite de candidature : 30/04/2026

Vous entretenez les jardins, en application du décret n° 2009-587 du 25 mai
2009 et des usages de la maison, avec les agents des communes voisines, qui
vous prêtent leurs outils.

Vous rendez compte de votre travail aux élus et aux habitants qui vous le
demandent, au fil des saisons.
`,
    { layout: 'job-board', provenance: true },
  );
  expect(record?.provenance?.title?.lines).toEqual([1, 2]);
  expect(record?.provenance?.['legal_references[0]']?.lines).toEqual([7, 8]);
});

it('names what stands in several places place by place, and blank lines break none', () => {
  const [record] = parsePostings(
    `Agent d'accueil

Employeur : Commune d'Arras
Lieu de travail : Arras
Date limite de candidature : 30/04/2026

Missions

Accueillir le public.

Tenir le registre.

Profil recherché

Sens du service public.

Missions

Trier le courrier.
`,
    { layout: 'job-board', provenance: true },
  );
  expect(record?.missions).toBe('Accueillir le public.\n\nTenir le registre.\nTrier le courrier.');
  expect(record?.provenance?.missions).toMatchObject({
    lines: [9, 19],
    spans: [
      [9, 11],
      [19, 19],
    ],
  });
  expect(record?.provenance?.profile).not.toHaveProperty('spans');
});

it('does not put together what stands apart on a page that lost its line breaks', () => {
  const asked = 'Renseignements auprès de M. Ivan PELLERIN, chef de bureau, au 05 99 00 57 94.';
  const page =
    `Référence 2026-12 Date de parution 02/12/2026 Intitulé du poste Chargé d'études Informations complémentaires ${asked} ` +
    `Qui sommes-nous ? La direction compte 73 agents. Informations complémentaires ${asked} Qui sommes-nous ? Elle a cinq sites.\n`;
  const [record] = parsePostings(page, { layout: 'job-board', provenance: true });
  expect(record?.contacts.map(({ name }) => name)).toEqual(['Ivan PELLERIN']);
  expect(record?.provenance?.['contacts[0]']?.raw.split('\n').map((part) => part.trim())).toEqual([asked, asked]);
  expect(record?.provenance?.['employer.presentation']?.raw.split('\n').map((part) => part.trim())).toEqual([
    'La direction compte 73 agents.',
    'Elle a cinq sites.',
  ]);
});
