import { describe, expect, it } from 'vitest';
import type { LayoutId, Section } from '../../src/offer.js';
import { recordOfText } from '../extract/page.js';
import { segmented } from './page.js';

const shown = ({ id, title, lines }: Section): string =>
  `${id ?? '-'} | ${title ?? ''} | ${lines.map(({ key }) => key).join(' / ')}`;

function read(layout: LayoutId, ...lines: readonly string[]) {
  const { head, sections } = segmented(lines.join('\n'), layout);
  return { head: head.map(({ key }) => key), sections: sections.map(shown) };
}

describe('a long title under the number of the posting', () => {
  const pageOf = (title: string): string =>
    `Offre n° 214QRST

${title}

41 - BLOIS - Localiser avec Mappy

Actualisé le 12 mars 2026

Vous entretenez les jardins de la commune et vous en ouvrez de nouveaux chaque année.

Type de contrat
Contrat à durée déterminée - 6 Mois
Durée du travail
35H Horaires normaux

Profil souhaité

Expérience
Débutant accepté
`;

  it.each([
    'Chargé-e de gestion des jardins, des parcs et des berges - Adjoint-e à la responsable du service des espaces verts',
    'Chef (fe) de bureau au sein du service de gestion des jardins et des parcs de la ville',
    'ADJOINT AU CHEF DE LA DIVISION DES JARDINS  PLATEFORME DE GESTION DES PARCS ET DES BERGES DE LA LOIRE',
    'JARDINS - Site de Blois // JARDINIER CONFIRME - Expert des haies et des berges de la Loire moyenne H/F',
    'SERRES : Jardinier adjoint (H/F)',
  ])('is the title: %s', (title) => {
    expect(recordOfText(pageOf(title))).toMatchObject({
      title: title.replace('  ', ' '),
      reference: '214QRST',
      workplace: { text: '41 - BLOIS' },
      other_fields: [{ label: 'Actualisé le', value: '12 mars 2026' }],
    });
  });

  it('is no prose, and stands once', () => {
    const prose =
      'Vous entretenez les jardins, les parcs et les berges de la commune avec une équipe de dix personnes à Blois';
    const { head, sections } = read('job-board', 'Offre n° 214QRST', 'Jardinier (H/F)', prose, '41 - BLOIS');
    expect(head).toEqual(['Jardinier (H/F)']);
    expect(sections).toContain(`introduction |  | ${prose} / 41 - BLOIS`);
  });

  it('stands over all facts of the post', () => {
    const line = 'Supérieur direct : chef des jardins (H/F)';
    const { head, sections } = read(
      'job-board',
      'Offre n° 214QRST',
      'Jardinier',
      'Catégorie : C',
      line,
      'Grade : Ingénieur',
    );
    expect(head).toEqual(['Jardinier']);
    expect(sections).toContain('- | Supérieur direct | chef des jardins (H/F)');
  });
});

describe('where a text begins', () => {
  const FACTS = ['Jardinier (H/F)', 'Publié le 12/03/2026', 'Employeur : Mairie de Blois', 'Lieu de travail : Blois'];
  const textOf = (...lines: readonly string[]) => {
    const { head, sections } = read('job-board', ...FACTS, '', ...lines);
    return { head, text: sections.filter((section) => section.startsWith('introduction')) };
  };

  it.each([
    [
      'Le titulaire du poste est responsable',
      "d'une équipe de jardiniers. Toutefois il travaille aussi avec les agents des parcs.",
    ],
    [
      'Directement subordonné au chef',
      "du bureau, le titulaire entretient les jardins de l'est de la ville, et les parcs.",
    ],
    [
      'Aider le chef des jardins dans toutes ses missions',
      '• Participer à la taille des haies de la commune',
      '• Semer',
    ],
    ['- Tenir à jour le plan des jardins de la commune', '- Relever les compteurs des serres et des fontaines'],
  ])('among the facts of a board: %s', (...lines) => {
    expect(textOf(...lines)).toEqual({ head: ['Jardinier (H/F)'], text: [`introduction |  | ${lines.join(' / ')}`] });
  });

  it('has no facts in its place', () => {
    const { head } = read(
      'job-board',
      'Publié le 12/03/2026',
      'Jardinier municipal',
      '- Au service des espaces verts',
      '- Temps complet',
    );
    expect(head).toContain('Jardinier municipal');
  });

  it('leaves facts under such a title alone', () => {
    const facts = [
      'Jardinier ou jardinière de tous les parcs (H/F)',
      '41 - Blois - Localiser avec la carte',
      '12 mars',
      'Direction des jardins, des parcs et des berges',
      '• Blois - 41',
      '• Bac +5',
      'Corps/Grade : technicien',
    ];
    const { head, sections } = read('unknown', 'Jardinier (H/F)', ...facts);
    expect(head).toEqual(['Jardinier (H/F)', ...facts.slice(0, -1)]);
    expect(sections).toEqual(['- | Corps/Grade | technicien']);
  });

  it('has no label where a line leads to a list twice', () => {
    const lines = [
      'Mission 1 : tenir les serres (30 % du temps) :',
      '- Semer les fleurs des massifs et des jardinières',
    ];
    expect(textOf(...lines).text).toEqual([`introduction |  | ${lines.join(' / ')}`]);
  });

  it('has no label before its first sentence where that leads to a list', () => {
    const lines = ['Il y a deux serres :', '- les serres froides : on y sème les fleurs des massifs'];
    expect(read('unknown', 'Serres', ...lines).sections).toEqual([`introduction |  | ${lines.join(' / ')}`]);
  });

  it.each([
    ['Activités du service', '- Encadrer les agents des jardins et des parcs = 30 %', '- Planifier les tontes = 30 %'],
    [
      'Semer les fleurs des massifs et des jardinières de la ville',
      'Tailler les haies des écoles et des parcs',
      'Tondre',
    ],
    ['La régie des jardins de Blois est un établissement de la', 'ville, ouvert depuis dix ans.'],
    ['-Tailler les haies et les arbres de la ville,', '-Tondre'],
  ])('under the title of a page of no known layout: %s', (...lines) => {
    expect(read('unknown', 'Jardinier (H/F)', '', ...lines)).toEqual({
      head: ['Jardinier (H/F)'],
      sections: [`introduction |  | ${lines.join(' / ')}`],
    });
  });

  it.each([['Il/elle assure :'], ['Elle aura comme activités :'], ['Ils/elles ont pour missions :']])(
    'is no label, nor a heading: %s',
    (line) => {
      const items = ['- la taille des haies et des arbres de la commune', '- la tonte des pelouses'];
      expect(textOf(line, ...items).text).toEqual([`introduction |  | ${[line, ...items].join(' / ')}`]);
    },
  );

  it.each([
    ['Missions des jardiniers :', 'tailler les haies des écoles,', 'tondre'],
    ['Missions des jardiniers :', 'Tailler les haies des écoles ;', 'Tondre.'],
  ])('under a heading of its own, with a list whose items have no bullets', (heading, ...items) => {
    const { sections } = read('job-board', ...FACTS, '', heading, ...items);
    expect(sections).toContain(`- | Missions des jardiniers | ${items.join(' / ')}`);
  });
});
