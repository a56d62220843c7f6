import { describe, expect, it } from 'vitest';
import { recordOfText } from '../extract/page.js';

/** A form whose labels stand alone over their values, in two blocks of facts. */
const form = (first: string, second: string) =>
  recordOfText(`Informations générales
Organisme de rattachement
Direction des rivières
Référence
2026-2299001
Date de début de diffusion
21/01/2026
${first}
Description du poste
${second}
Versant
Fonction publique de l'État
Catégorie
Catégorie A (cadre)
Nature de l'emploi
Emploi ouvert aux titulaires et aux contractuels
Description du poste
Vous suivez les crues des rivières du bassin.
`);

describe('a form of labels over values', () => {
  it('has with the employer what stands on the line under it', () => {
    const first =
      'Employeur\nMinistère des rivières\nDirection interrégionale des rivières de Dijon\nNature du contrat\nCDI';
    expect(form(first, 'Intitulé du poste\nPsychologue')).toMatchObject({
      title: 'Psychologue',
      employment_type: 'CDI',
      employer: { name: 'Ministère des rivières', presentation: 'Direction interrégionale des rivières de Dijon' },
      introduction: null,
      other_sections: [],
    });
  });

  it('ends a text at labels over the title of the next block', () => {
    const first = `Intitulé long de l'offre
Ce poste permet d'accueillir des psychologues titulaires, ou des psychologues contractuels.
Employeur
Direction du budget
Nature du contrat
CDI`;
    const { employer, employment_type, other_sections } = form(first, 'Intitulé du poste\nPsychologue');
    expect([employer.name, employment_type, other_sections.length]).toEqual(['Direction du budget', 'CDI', 1]);
  });

  it('knows the labels of ministries', () => {
    const first = `Documents requis pour postuler
Les candidatures se font sur cette page : curriculum vitae et lettre de motivation.
Directions et Services
Direction du budget`;
    const second =
      'Domaine et métier\nGestion budgétaire\nIntitulé du poste\nRédacteur (H/F)\nCotation RIFSEEP\nCotation 3';
    expect(form(first, second)).toMatchObject({
      title: 'Rédacteur (H/F)',
      application_terms: 'Les candidatures se font sur cette page : curriculum vitae et lettre de motivation.',
      introduction: null,
      description: 'Vous suivez les crues des rivières du bassin.',
      other_sections: [],
    });
  });

  it('names the post among labels that are not known', () => {
    const second = 'Cote du poste\nQuatre\nIntitulé du poste\nRédacteur (H/F)\nNiveau de cotation\nDeux';
    expect(form('Employeur\nMinistère des rivières', second).title).toBe('Rédacteur (H/F)');
  });
});
