import { describe, expect, it } from 'vitest';
import { recordOfText } from './page.js';

const FACTS = 'Type de contrat : CDD\nDate limite de candidature : 12/03/2026\nLieu de travail : Blois';
const read = (text: string) => {
  const { title, employer, introduction } = recordOfText(`${text}\n${FACTS}\n`);
  return { title, name: employer.name, presentation: employer.presentation, introduction };
};

describe('a sentence that says who hires', () => {
  it.each([
    ['Le CCAS de Vitré recrute un(e) auxiliaire de vie (h/f)', 'CCAS de Vitré', 'auxiliaire de vie (h/f)'],
    ['La Ville de Blois recrute une jardinière.', 'Ville de Blois', 'jardinière'],
    [
      'La Métropole européenne de Lille recherche son Directeur général des services (h/f)',
      'Métropole européenne de Lille',
      'Directeur général des services (h/f)',
    ],
    ['Le Lycée Jean Moulin recrute : un cuisinier', 'Lycée Jean Moulin', 'cuisinier'],
    [
      "Ministère de l'Agriculture, de l'Alimentation recrute un chauffeur",
      "Ministère de l'Agriculture, de l'Alimentation",
      'chauffeur',
    ],
    ['La Région Bretagne recrute des agents de maintenance', 'Région Bretagne', 'agents de maintenance'],
    ['La Ville de Blois recrute :', 'Ville de Blois', null],
    ['Le CNHM recrute :', 'CNHM', null],
    ['Les Jardins du Perche recrutent :', 'Jardins du Perche', null],
    [
      'La Ville de Blois recrute une responsable du pôle enfance, jeunesse et sports',
      'Ville de Blois',
      'responsable du pôle enfance, jeunesse et sports',
    ],
    [
      "L'Office de l'environnement du Val recrute un(e) garde technicien",
      "Office de l'environnement du Val",
      'garde technicien',
    ],
    ["Le PNR de l'Aubrac recherche un.e chargé.e de mission", "PNR de l'Aubrac", 'chargé.e de mission'],
    ['La SNPB recrute un.e conservateur.trice', 'SNPB', 'conservateur.trice'],
    ["L'OED recherche un(e) directeur(trice)", 'OED', 'directeur(trice)'],
    ["Le PNR de l'Aubrac recherche son/sa chargé.e de mission", "PNR de l'Aubrac", 'chargé.e de mission'],
    ["Le Parc naturel régional de l'Aubrac recrute un.e garde", "Parc naturel régional de l'Aubrac", 'garde'],
  ])('says nothing else: %s', (sentence, name, title) => {
    expect(read(sentence)).toEqual({ name, title, presentation: null, introduction: null });
  });

  it.each([
    ["La commune de Trèbes (12 000 habitants) recrute un agent d'entretien.", 'commune de Trèbes', "agent d'entretien"],
    ['Le Syndicat des eaux du Vivarais, situé à Lamastre (Ardèche), recrute', 'Syndicat des eaux du Vivarais', null],
    [
      'La Fédération des Rives, association de la Loire, recrute un(e) conservateur(trice) en CDI.',
      'Fédération des Rives',
      'conservateur(trice)',
    ],
    [
      "Le Théâtre du Val à Blois recherche un·e chargé·e d'accueil pour ses soirées.",
      'Théâtre du Val à Blois',
      "chargé·e d'accueil",
    ],
    ['La Ville de Blois recrute pour ses parcs un jardinier à temps complet.', 'Ville de Blois', 'jardinier'],
    [
      'La Ville de Blois recrute, pour la rentrée, des animateurs (H/F), cadre d’emplois des adjoints.',
      'Ville de Blois',
      'animateurs (H/F)',
    ],
    [
      "La Ville de Blois recrute, pour un remplacement (article L332-13), un chargé d'accueil.",
      'Ville de Blois',
      "chargé d'accueil",
    ],
    [
      'La commune de Blois recrute un(e) responsable urbanisme à temps complet, cadre d’emplois des attachés, par voie de mutation.',
      'commune de Blois',
      'responsable urbanisme',
    ],
    [
      "Le Parc national des Brumes, établissement public de l'État recrute une jardinière",
      'Parc national des Brumes',
      'jardinière',
    ],
    ['La Ville de Blois recrute un remplaçant au service des sports pour trois mois.', 'Ville de Blois', null],
  ])('stays as a text where it says more: %s', (sentence, name, title) => {
    expect(read(sentence)).toEqual({ name, title, presentation: null, introduction: sentence });
  });

  it('may be the first one under the first heading', () => {
    const sentence = 'Le Syndicat mixte du Haut-Loir recrute un chargé de mission Rivières :';
    const page = (...lines: readonly string[]) => recordOfText(['Chargé de mission (H/F)', FACTS, ...lines].join('\n'));
    const other = 'Vous suivez les travaux sur la rivière.';
    expect(page('Description du poste', sentence, other)).toMatchObject({
      title: 'Chargé de mission (H/F)',
      employer: { name: 'Syndicat mixte du Haut-Loir' },
      description: `${sentence}\n${other}`,
    });
    expect(page('Description du poste', '', sentence).employer.name).toBe('Syndicat mixte du Haut-Loir');
    expect(page('Description du poste', other, sentence).employer.name).toBeNull();
    expect(page('Missions', other, 'Profil recherché', sentence).employer.name).toBeNull();
    expect(page('Employeur : Ville de Vendôme', 'Missions', sentence).employer.name).toBe('Ville de Vendôme');
  });

  it('leaves the lines around it what they are', () => {
    const text = 'La Ville de Blois, au bord de la Loire, recrute un agent.\nJardinier (H/F)\nCDI\n41000 Blois';
    expect(recordOfText(`${text}\nType de contrat : CDI\nDate limite de candidature : 12/03/2026`)).toMatchObject({
      title: 'Jardinier (H/F)',
      workplace: { postcode: '41000' },
    });
  });

  it.each([
    ['La ville en plein essor recrute un agent.'],
    ['Le service de la recherche a un agent.'],
    ['La Ville a recruté un agent.'],
    ['Il recrute un agent.'],
    ['La DRH recrute un agent.'],
    ["L'association recrute un agent."],
  ])('is none: %s', (sentence) => {
    expect(read(sentence)).toMatchObject({ name: null });
  });
});

it('knows a part of the house from a département', () => {
  expect(read('DEPARTEMENT DU CHER\nJardinier').name).toBe('DEPARTEMENT DU CHER');
  expect(read('DEPARTEMENT DE LA CULTURE\nJardinier').name).toBeNull();
});
