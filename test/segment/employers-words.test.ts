import { describe, expect, it } from 'vitest';
import { recordOfPage } from '../extract/page.js';

describe('a page of emploi-territorial.fr', () => {
  it('keeps a label it does not know, with its value, also among the facts', () => {
    const record = recordOfPage({ "Type d'emploi": "Emploi permanent - vacance d'emploi\nQuotité\n80 %" });
    expect(record.other_fields).toEqual([{ label: 'Quotité', value: '80 %' }]);
    expect(record.other_sections).toEqual([]);
    expect(record.warnings.map(({ code }) => code)).toEqual(['unknown_label']);
  });

  it('reads the words of employers in the text, where the page leaves a field open', () => {
    const text = 'Poste à pourvoir à partir du : 1er septembre 2026\nDurée du contrat : 18 mois\nRéférence : RH-12';
    const record = recordOfPage({ 'Poste à pourvoir le': null, 'Informations complémentaires': text });
    expect(record).toMatchObject({ start_date: '2026-09-01', duration: 'P18M', reference: 'RH-12' });
    expect(record.additional_information).toBe(text);
  });

  it('never lets them override a label, and warns where both cannot be true', () => {
    const record = recordOfPage({
      'Durée de la mission': '12 mois',
      'Informations complémentaires': 'Poste à pourvoir à partir du : 15 juin 2026\nDurée du contrat : 18 mois',
    });
    expect(record).toMatchObject({ start_date: '2026-06-01', duration: 'P12M' });
    expect(record.warnings.map(({ code }) => code)).toEqual(['start_date_conflict']);
  });

  it('does not take a word of the page for a label inside a text', () => {
    const description =
      'Poste à pourvoir le\n1er mars\nTemps de travail\nGrade(s) recherché(s)\nCatégorie\nselon profil';
    const record = recordOfPage({
      "Descriptif de l'emploi": description,
      "Missions / conditions d'exercice": 'Diriger.',
    });
    expect(record).toMatchObject({ description, missions: 'Diriger.', start_date: '2026-06-01', grades: ['Attaché'] });
  });
});
