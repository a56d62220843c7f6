import { describe, expect, it } from 'vitest';
import { recordOfText } from '../extract/page.js';

const read = (facts: string) =>
  recordOfText(
    `Jardinier (H/F)\n${facts}\nDate limite de candidature\n12/03/2026\nDescription du poste\nVous soignez les massifs de la commune.\n`,
  );

describe('a value that is a label on other pages', () => {
  it.each([
    [
      'Temps de travail\nTemps plein\nTélétravail\nOui',
      { working_time: { text: 'Temps plein', full_time: true }, telework: true },
    ],
    [
      'Quotité\nTemps plein\nTélétravail\nNon',
      { working_time: { text: 'Temps plein', full_time: true }, telework: false },
    ],
    [
      'Temps de travail\n\nTemps plein\n\nTélétravail\n\nNon',
      { working_time: { text: 'Temps plein' }, telework: false },
    ],
    [
      "Type d'emploi\nTemps plein\nCDI\nTélétravail\nNon",
      { employment_type: 'CDI', working_time: { text: 'Temps plein' } },
    ],
    [
      'Lieu de travail\nBlois\nTemps plein\nTélétravail\nNon',
      { working_time: { text: 'Temps plein' }, workplace: { city: 'Blois' } },
    ],
    [
      "Type d'emploi Permanent\nFilière Technique\nCatégorie C",
      { employment_type: 'Permanent', filieres: ['technique'], categories: ['C'] },
    ],
    [
      "Type d'emploi permanent : Fonctionnaire ou contractuel\nCatégorie : C",
      { employment_type: null, contract: { open: true }, categories: ['C'] },
    ],
    ['Domaine\nManagement\nTélétravail\nOui', { job_family: { domain: 'Management' }, management: null }],
    ['Métier\nEncadrement\nTélétravail\nOui', { jobs: ['Encadrement'], management: null }],
    [
      'Employeur\nCommunes\nLieu de travail\nBlois',
      {
        employer: { name: null },
        workplace: { city: 'Blois' },
        other_fields: [{ label: 'Employeur', value: 'Communes' }],
      },
    ],
    [
      'Employeur\nCommune\nLieu de travail\nBlois',
      {
        employer: { name: null },
        workplace: { city: 'Blois' },
        other_fields: [{ label: 'Employeur', value: 'Commune' }],
      },
    ],
  ])('is kept: %j', (facts, expected) => {
    expect(read(facts)).toMatchObject(expected);
  });

  it('is a kind of employer over facts without a label', () => {
    const page = (kind: string) =>
      recordOfText(
        `Jardinier (H/F)\n\n${kind}\n\n  • Tours - 37\n  • Fonctionnaire\n\nDétail du poste\n\nVous soignez les massifs.\nVotre profil\nVous aimez les plantes.\n`,
      );
    expect(page('Communes')).toMatchObject({
      title: 'Jardinier (H/F)',
      workplace: { city: 'Tours', department_code: '37' },
      employment_type: 'Fonctionnaire',
      other_sections: [{ heading: null, text: 'Communes' }],
    });
    expect(page('Commune :')).toMatchObject({ workplace: { city: 'Tours' }, other_sections: [] });
  });

  it('is one behind a text, too', () => {
    const behind = "Type d'emploi\nTemps plein\nTélétravail\nNon\n";
    const page = `Jardinier (H/F)\nGrade : Attaché\nDescription du poste\nVous soignez les massifs de la commune.\n${behind}`;
    expect(recordOfText(page)).toMatchObject({ employment_type: 'Temps plein', telework: false });
  });

  it.each([
    ['Temps de travail\nTemps plein\nOui\nTélétravail\nNon', { working_time: { full_time: true }, telework: false }],
    ['Domaine\nManagement\nNon\nTélétravail\nOui', { job_family: { domain: null }, management: false }],
    ['Employeur\nCommune\nBlois\nGrade\nAttaché', { employer: { name: null }, workplace: { city: 'Blois' } }],
    ['Employeur\nLieu de travail\nGrade\nAttaché', { employer: { name: null }, workplace: { text: null } }],
    ['Employeur\nTemps plein\nTélétravail\nNon', { employer: { name: null } }],
  ])('is a label where a value follows, or none of the other: %j', (facts, expected) => {
    expect(read(facts)).toMatchObject(expected);
  });
});
